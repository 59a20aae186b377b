import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";
import { placesIn, rolesIn, systemsIn } from "./read-paper.ts";

const WORDS = await wordClasses();

const VOCABULARY = compileVocabulary([
  { kind: "tool", entries: [{ name: "JET", guard: { near: ["jet tagging", "Collider"] } }] },
]);

function namesIn(abstract: string): string[] {
  const paper = { id: "paper:example" as const, title: "On a question", abstract, origins: [] };
  const { findings } = extract(paper, { vocabulary: VOCABULARY, words: WORDS });
  return findings.filter(({ entity }) => entity.kind === "tool").map(({ entity }) => entity.name);
}

describe("a word that a hyphen joins to a known name", () => {
  it("makes another thing of its kind", () => {
    const vocabulary = compileVocabulary([{ kind: "tool", entries: [{ name: "OpenJET" }] }]);
    const paper = {
      id: "paper:example" as const,
      title: "On a question",
      abstract: "We run Lobster-OpenJET and Non-OpenJET jobs.",
      origins: [],
    };
    const names = extract(paper, { vocabulary, words: WORDS }).findings.map(({ entity }) => entity.name);
    expect(names).toEqual(["Lobster-OpenJET", "OpenJET"]);
  });
});

describe("a known name of data or an experiment", () => {
  it.each([
    ["Atoms of the Pale Pile are counted.", ["Pale Pile"]],
    ["Atoms of a pale pile are counted.", []], // plain words
  ])("has a capital: %s", (abstract, expected) => {
    const vocabulary = compileVocabulary([{ kind: "dataset", entries: [{ name: "Pale Pile" }] }]);
    const paper = { id: "paper:example" as const, title: "On a question", abstract, origins: [] };
    const { findings } = extract(paper, { vocabulary, words: WORDS });
    expect(findings.flatMap(({ entity }) => (entity.kind === "dataset" ? [entity.name] : []))).toEqual(
      expected,
    );
  });
});

describe("a name with a guard", () => {
  it.each([
    ["JET is fast. It is made for Jet Tagging.", ["JET"]], // in any case
    ["JET tagging is fast. So is jet tagging by hand.", ["JET"]], // within the name, and later outside
    ["JET runs at colliders.", ["JET"]], // the plural of a guard word
    ["We run the JET code.", ["JET"]], // the noun beside it says its kind
    ["We run the JET experiment.", []], // another kind
    ["JET is a plane.", []],
    ["JET tagging is fast.", []], // the name itself is no proof
  ])(
    "is believed where a guard word stands outside of it, or its kind beside it: %s",
    (abstract, expected) => {
      expect(namesIn(abstract)).toEqual(expected);
    },
  );
});

describe("a name of the shipped vocabulary", () => {
  it.each([
    {
      name: "counts as it is written",
      text: "We use Geant4 here.",
      places: ['tool Geant4 0.95, the vocabulary: abstract "Geant4" 7'],
    },
    {
      name: "is the end of another thing behind a whole word, and itself behind a syllable",
      text: "We test Creation-MMBench and Non-MMBench.",
      places: [
        'dataset Creation-MMBench 0.7, made of a name of the vocabulary: abstract "Creation-MMBench" 8',
        'dataset MMBench 0.95, the vocabulary: abstract "MMBench" 33',
      ],
    },
    {
      name: "opens another survey, and itself stands where that is not",
      text: "Herschel Gould Belt Survey work. We use the Herschel telescope.",
      places: [
        'experiment Herschel Gould Belt Survey 0.75, closes with "Survey": abstract "Herschel Gould Belt Survey" 0',
        'experiment Herschel Space Observatory 0.95, the vocabulary: abstract "Herschel" 44',
      ],
    },
    {
      name: "with a guard is believed at all places for a noun beside one of them",
      text: "The JUNO observatory is new. JUNO sees.",
      places: ['experiment JUNO 0.95, the vocabulary: abstract "JUNO" 4, abstract "JUNO" 29'],
    },
    {
      name: "with a guard may have a word before that noun",
      text: "A JUNO space mission works.",
      places: ['experiment JUNO 0.95, the vocabulary: abstract "JUNO" 2'],
    },
    {
      name: "with a guard is another thing where the noun says another kind",
      text: "The JUNO code is new.",
      places: ['tool JUNO 0.8, beside a noun for a tool: abstract "JUNO" 4'],
    },
    {
      name: "of a tool is believed beside a noun of software",
      text: "The Vicuna toolkit runs. Vicuna is fast.",
      places: ['tool Vicuna 0.95, the vocabulary: abstract "Vicuna" 4, abstract "Vicuna" 25'],
    },
    {
      name: "in an address is a part of that",
      text: "See https://geant4.web.cern.ch/docs here.",
      places: [],
    },
  ])("$name", ({ text, places }) => {
    expect(placesIn(text)).toEqual(places);
  });

  it("that may be a plain word is held back at each place, with the sentence and the reason", () => {
    const vocabulary = compileVocabulary([
      { kind: "tool", entries: [{ name: "JET", guard: { near: ["Collider"] } }] },
    ]);
    const paper = { id: "paper:example" as const, title: "JET", abstract: "A JET is a plane.", origins: [] };
    const reason = "JET may be a plain word: none of its guard words stands in this paper";
    expect(extract(paper, { vocabulary, words: WORDS }).heldBack).toEqual([
      { entity: "tool:jet", field: "title", start: 0, surface: "JET", sentence: "JET", reason },
      {
        entity: "tool:jet",
        field: "abstract",
        start: 2,
        surface: "JET",
        sentence: "A JET is a plane.",
        reason,
      },
    ]);
  });
});

describe("a name of several things", () => {
  it.each([
    ["HERA maps neutral hydrogen during reionization.", ["experiment HERA array"]],
    ["HERA saw no leptoquarks.", ["experiment HERA"]],
    ["Spectra come from the telescope Gemini.", ["experiment Gemini Observatory"]],
    ["We ask GPT-4 and Gemini.", ["tool Gemini", "tool GPT-4"]],
    ["The code FLASH solves magnetohydrodynamic equations.", ["tool FLASH code"]],
    ["FLASH was bright.", []], // no guard speaks of either
  ])("is the one of which the guard speaks: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("is the one that needs no guard where nothing speaks of another", () => {
    const vocabulary = compileVocabulary([
      { kind: "experiment", entries: [{ name: "Jetline", guard: { near: ["collider"] } }] },
      { kind: "dataset", entries: [{ name: "Jetline data", aliases: ["Jetline"] }] },
    ]);
    const kindsIn = (abstract: string) =>
      extract(
        { id: "paper:example" as const, title: "On a question", abstract, origins: [] },
        { vocabulary, words: WORDS },
      ).findings.flatMap(({ entity }) => (entity.kind === "concept" ? [] : [entity.kind]));
    expect(kindsIn("Jetline is large.")).toEqual(["dataset"]);
    expect(kindsIn("Jetline stands at the collider.")).toEqual(["experiment"]);
  });
});

describe("what the words beside a name say of its kind", () => {
  it.each([
    ["We present FOAMQ, the first dataset of ripples.", "dataset FOAMQ 0.78, presented as a dataset"],
    ["FOAMQ is a benchmark for ripples.", "dataset FOAMQ 0.68, the sentence says it is a dataset"],
    ["FOAMQ, an open Python package for ripples, runs.", "tool FOAMQ 0.68, the sentence says it is a tool"],
    ["FOAMQ — a detector of light — runs.", "experiment FOAMQ 0.68, the sentence says it is an experiment"],
    ["FoamA1 (https://foam.org) is a dataset.", "dataset FoamA1 0.68, the sentence says it is a dataset"],
    ["Our method, called FoamDance, wins.", "method FoamDance 0.7, called so as a method"],
    ["We release two datasets: FoamA1.", "dataset FoamA1 0.75, announced as a dataset"],
    ["We take two datasets: FoamA1, and go.", "dataset FoamA1 0.65, an example of what the list is of"],
    ["Here FoamDance v2.0 runs.", "tool FoamDance 0.6, a version follows"],
    ["Here XrippleBench rises.", "dataset XrippleBench 0.6, its name ends in bench"],
    ["We use the code FoamDance2.", "tool FoamDance2 0.8, beside a noun for a tool"],
  ])("is the reason that is given: %s", (text, expected) => {
    expect(placesIn(text).map((one) => one.slice(0, one.indexOf(": abstract")))).toEqual([expected]);
  });

  it.each([
    ["Foam Transport Simulation (FTSIM) package is used.", "uses tool FTSIM"],
    ["The Large Ripple Experiment (LRX) collaboration runs.", "mentions experiment LRX"],
    ["We propose the Ripple Analysis Tool (RAT).", "introduces tool RAT"],
    ["We present RippleNet (Ripple Network for Foam).", "introduces method RippleNet"],
  ])("is of an acronym with its words as well: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe("a guarded name in a list", () => {
  it("is believed beside a sure one of its kind, on either side and through others", () => {
    expect(systemsIn("We combine DESI, Planck, and an SKA run.")).toEqual([
      "experiment DESI",
      "experiment Planck",
      "experiment SKA",
    ]);
  });

  it("is not believed for what stands elsewhere, or is of another kind", () => {
    expect(systemsIn("KM3NeT ended. Later Planck spoke.")).toEqual(["experiment KM3NeT"]);
    expect(systemsIn("Of Geant4 and Planck there is much to say.")).toEqual(["tool Geant4"]);
  });
});

describe("a plain word in a list", () => {
  it("is a name where two others of one kind stand in it", () => {
    expect(systemsIn("We ran Geant4, FLUKA, Quietlight and PENELOPE on it.")).toEqual([
      "tool FLUKA",
      "tool Geant4",
      "tool PENELOPE",
      "tool Quietlight",
    ]);
    expect(systemsIn("We thank Geant4, Quietlight and others.")).toEqual(["tool Geant4"]);
  });
});
