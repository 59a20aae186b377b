import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import type { Paper } from "../../src/model/paper.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";
import { conceptsIn, rolesIn, systemsIn } from "./read-paper.ts";

const CONTEXT = { vocabulary: compileVocabulary([]), words: await wordClasses() };

/** Each concept of a paper that it spells out, with what it is called at each place: `deep ripple growth: DRGs, DRG`. */
function spelledOut(facts: Partial<Paper>): string[] {
  return extract({ id: "paper:example", origins: [], ...facts }, CONTEXT)
    .findings.filter(({ because }) => because?.kind === "spelled out as a common phrase")
    .map(({ entity, mentions }) => `${entity.name}: ${mentions.map(({ surface }) => surface).join(", ")}`);
}

describe("the places of a concept that is spelled out", () => {
  it.each([
    [
      "A deep ripple growth (DRG) is old. The DRG is new.",
      "deep ripple growth: deep ripple growth, DRG, DRG",
    ],
    // many first, later one of them
    [
      "Deep ripple growths (DRGs) are old. One DRG is new.",
      "deep ripple growth: Deep ripple growths, DRGs, DRG",
    ],
    // only a plural has a shorter singular
    ["A deep ripple growth (DRG) is old. The DR is new.", "deep ripple growth: deep ripple growth, DRG"],
    // the s of a word in small letters is its own
    ["The ripple foam gas (RFgas) is old. The RFga is new.", "ripple foam gas: ripple foam gas, RFgas"],
    // the acronym of another word
    ["A deep ripple growth (DRG) is old. The DRG-Net is new.", "deep ripple growth: deep ripple growth, DRG"],
  ])("are its long form, its acronym and one of many: %s", (abstract, expected) => {
    expect(spelledOut({ abstract })).toEqual([expected]);
  });

  it("are not in the remarks alone, which spell out journals", () => {
    expect(spelledOut({ comments: "To appear in Annals of Ripple Growth (ARG), ARG 3" })).toEqual([]);
    expect(spelledOut({ abstract: "We read Annals of Ripple Growth (ARG), ARG 3." })).toEqual([
      "annals of ripple growth: Annals of Ripple Growth, ARG, ARG",
    ]);
  });

  it("are none where a number of three digits makes it an object of a catalogue", () => {
    expect(spelledOut({ abstract: "We use Field 214 (F214) again. F214 glows." })).toEqual([]);
    expect(spelledOut({ abstract: "We use Field 12 (F12) again. F12 glows." })).toEqual([
      "field 12: Field 12, F12, F12",
    ]);
  });
});

describe("a known name in the sentence of one that is spelled out", () => {
  it.each([
    "The deep ripple growth (DRG) is simulated with Geant4.",
    "Geant4 simulates the deep ripple growth (DRG).",
  ])("is another thing: %s", (text) => {
    expect(systemsIn(text)).toEqual(["tool Geant4"]);
    expect(conceptsIn(text)).toEqual(["deep ripple growth alias DRG"]);
  });
});

describe("the name of a concept that is spelled out", () => {
  it.each([
    // of a compound that describes a noun the noun is a part, and no adjective, verb or small word
    ["Foam with tide-crest (TC) ripple growth is old.", "tide-crest ripple"],
    ["Foam with wave-crest-foam (WCF) ripples is old.", "wave-crest-foam ripple"],
    ["Foam with low-re (LR) ripples is old.", "low-re"], // too short for a word that describes
    ["Foam with wave crest (WC) ripples is old.", "wave crest"], // no compound
    ["Foam grows by wave-crest (WC).", "wave-crest"],
    // one of many, by the whole of its last word
    ["The Ripple Foam Lenses (RFL) are old.", "ripple foam lens"],
    ["The Ripple Foam Nuclei (RFN) are old.", "ripple foam nucleus"],
    ["The Ripple Foam Indices (RFI) are old.", "ripple foam index"],
    // small letters behind a hyphen too, but not where a word has capitals inside
    ["The Wave-Crest Growth (WCG) is old.", "wave-crest growth"],
    ["The Quiet XRay-Band Foam (QXBF) is old.", "quiet XRay-band foam"],
  ])("is that of one of them, as an index writes it: %s", (abstract, name) => {
    expect(conceptsIn(abstract).map((one) => one.split(" alias ")[0])).toEqual([name]);
  });
});

describe("a system that is spelled out in the abstract, and stands in the title by its long form", () => {
  it.each([
    ["Ripple Growth", true],
    ["Quiet Ripple Growth", true],
    ["Quiet Foam Ripple Growth", true],
    ["Quiet Ripple of the Growth", true],
    ["quiet Ripple Growth", false], // no name opens with a small letter
    ["Quiet ripple Growth", false],
    ["Quiet Ripple by Growth", false],
    ["Quiet Ripple growth", false],
  ])("is found there where that is a name with capitals: %s", (long, isFound) => {
    const short = long.startsWith("R") ? "RIGR" : "QURIG";
    const fields = extract(
      {
        id: "paper:example",
        title: `The ${long} of seas`,
        abstract: `We propose ${long} (${short}), a method.`,
        origins: [],
      },
      CONTEXT,
    ).findings.flatMap(({ entity, mentions }) =>
      entity.name === short ? mentions.map(({ field, surface }) => `${field} ${surface}`) : [],
    );
    expect(fields).toEqual([...(isFound ? [`title ${long}`] : []), `abstract ${long}`, `abstract ${short}`]);
  });
});

describe("what a paper spells out behind its own thing", () => {
  const own = "We propose a Ripple Foam Net (RIFONET). ";

  it.each([
    [`${own}It has the Foam-Aware Scanning (FoAScan).`, ["introduces method FoAScan"]],
    [`${own}It has the Foam of the Aware (FoAware).`, ["introduces method FoAware"]], // small words may be small
    [`${own}It has the Foam-Aware Scan (FA-SCAN).`, ["introduces method FA-SCAN"]], // a hyphen of its own
    [`${own}It has the Foam-Aware Scans (FoAScans).`, []], // many
    [`${own}It has the Foam-aware scanning (FoAScan).`, []], // with a small letter
    [`${own}It has the Deep Ripple Theory (DRTH).`, []], // spelled as anyone would
    ["We study deep ripple growth (DRG). It has the Foam-Aware Scanning (FoAScan).", []], // a concept is nobody's
  ])("is a part of it where the spelling is coined: %s", (text, expected) => {
    expect(rolesIn(text).filter((one) => !one.endsWith("RIFONET"))).toEqual(expected);
  });

  it.each([
    [
      "We propose the Ripple Scan Unit (RSCU), which scans, and FoamCodec (FOCO), which is quick.",
      "introduces",
    ],
    ["The model has a novel FoamCodec (FOCO) for waves.", "introduces"],
    ["The rain meets the FoamCodec (FOCO) layer.", "uses"],
  ])("is presented with it, also where the longer of two coined words is the name: %s", (text, role) => {
    expect(rolesIn(text)).toContain(`${role} method FoamCodec`);
  });
});

describe("a part that is spelled out", () => {
  it.each([
    ["The model has a novel Deep Ripple Gate (DRGT) that opens.", ["introduces method DRGT"]],
    ["The model has a novel deep ripple gate (DRGT) that opens.", []], // in small letters it has no name
    // with the indefinite article, not far before it, it is new
    ["Waves meet a quick Foam Fusion Module (FFMO).", ["introduces method FFMO"]],
    ["A wave of the sea meets here the Foam Fusion Module (FFMO).", ["uses method FFMO"]],
  ])("is new where its article and its capitals say so: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe("a list of examples that are spelled out", () => {
  const list = "We compare with methods such as Ripple Component Analysis (RCAN)";

  it.each([
    [", (2) Foam Component Analysis (FCAN) here.", true],
    [",Foam Component Analysis (FCAN) here.", true], // a blank is lost
    [", (old) Foam Component Analysis (FCAN) here.", false],
  ])("goes on over numbers: %s", (next, goesOn) => {
    expect(systemsIn(list + next)).toEqual(goesOn ? ["method FCAN", "method RCAN"] : ["method RCAN"]);
  });
});
