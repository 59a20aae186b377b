import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";

const CONTEXT = { vocabulary: compileVocabulary([]), words: await wordClasses() };

/** The concepts of a paper, sorted. */
function conceptsIn(title: string, abstract: string): string[] {
  const paper = { id: "paper:example" as const, title, abstract, origins: [] };
  return extract(paper, CONTEXT)
    .findings.filter(({ entity }) => entity.kind === "concept")
    .map(({ entity }) => entity.name)
    .toSorted((one, two) => (one < two ? -1 : 1));
}

/** Sentences that have each phrase twice. */
function twice(phrases: readonly string[]): string {
  return phrases.map((phrase) => `The ${phrase} is here. Each ${phrase} grows.`).join(" ");
}

describe("the concepts of a paper without a vocabulary", () => {
  it("are the noun phrases of its title, and those that its abstract repeats", () => {
    expect(
      conceptsIn("On quiet rivers", "A sand bank moves. Each sand bank grows. A pale moon rises."),
    ).toEqual(["quiet river", "sand bank"]);
  });

  it.each([
    ["Rotation of low-mass planets", "low-mass planet"], // never "mass planet"
    ["Rivers via Monte Carlo Net Water Gain", "net water gain"], // never "carlo net water gain"
    ["Why river banks remain where ice is", "river bank"], // nor with what they do
    ["Where does assembly bias come from?", "assembly bias"], // never "assembly bias come"
    ["On galaxy magnification bias", "galaxy magnification bias"], // a noun, for all its "s"
    ["Rotation of edge-brightened river jets", "river jet"], // never "edge"
    ["Rotation of the bigger sand banks", "sand bank"], // a comparative adds nothing
    ["Investigating river bank erosion", "river bank erosion"], // what a paper does opens no term
    ["Understanding river bank erosion", "river bank erosion"],
    ["On river scene understanding", "river scene understanding"], // but closes one
    ["EROSION OF THE RIVER BANK BY ICE", "river bank"], // capitals throughout tell nothing
    ["Rotation of 30 MeV river bank ions", "river bank ion"], // an amount is no part of a term
    ["Rotation of TeV river jets", "TeV river jet"], // but a scale is
    ["FAUST XXIX. On river bank erosion", "river bank erosion"], // the number of a part
    ["Rotation of adaptive river water query routing", "river water query routing"], // of many words the last: the head
  ])("end with their head and begin with a whole word: %s", (title, expected) => {
    expect(conceptsIn(title, "We look.")).toEqual([expected]);
  });

  it.each(["River banks will", "A front-end", "River including", "What the river banks are"])(
    "do not reach over verbs, nor are they a single compound: %s",
    (title) => {
      for (const concept of conceptsIn(title, "We look."))
        expect(concept).not.toMatch(/will|end|includ|are/u);
    },
  );

  it("keep the capitals of acronyms and of proper names, and no others", () => {
    expect(
      conceptsIn(
        "The Eddington Ratio of MRF Energy and River Banks",
        "At the Eddington ratio, MRF energy glows.",
      ),
    ).toEqual(["Eddington ratio", "MRF energy", "river bank"]);
  });

  it("are called as the abstract calls them, and not the title", () => {
    expect(conceptsIn("On RIVER banks", "River banks are old.")).toEqual(["river bank"]);
    expect(conceptsIn("On RIVER banks", "We look.")).toEqual(["RIVER bank"]);
  });

  it.each([
    ["At Quokka river banks we look.", "Quokka river bank"],
    ["By sand, Quokka river banks are old.", "Quokka river bank"],
    ["The old-Quokka river bank.", "Quokka river bank"],
    ["Quokka river banks are old.", "quokka river bank"], // any word may open a sentence so
    ["All is old. Quokka river banks are old.", "quokka river bank"],
    ["We look.", "quokka river bank"],
  ])("have the capitals of the title where the abstract has them within a sentence: %s", (abstract, name) => {
    expect(conceptsIn("The Quokka River Bank", abstract)).toEqual([name]);
  });

  it.each(["mRNA river bank", "CoRoT river bank", "HII river bank", "AGNs river bank"])(
    "keep the capitals of acronyms that the title alone has: %s",
    (phrase) => {
      expect(conceptsIn(`On the ${phrase}`, "We look.")).toEqual([phrase]);
    },
  );

  it("are at most six: those that come most, then by their letters", () => {
    const phrases = ["wave crest", "river jet", "sand bank", "ice crust", "stone bridge", "pale moon"];
    const all = [
      "ice crust",
      "pale moon",
      "planet ring",
      "river jet",
      "sand bank",
      "stone bridge",
      "wave crest",
    ];
    expect(conceptsIn("On a question", twice([...phrases, "planet ring"]))).toEqual(all.slice(0, -1));
    const most = twice(["stone bridge", "river jet", "sand bank", "ice crust", "pale moon", "planet ring"]);
    expect(conceptsIn("On a question", `${most} ${twice(["wave crest"])} A wave crest falls.`)).toEqual(
      all.filter((one) => one !== "stone bridge"),
    );
  });

  it("come again as a whole, not only by their words", () => {
    expect(conceptsIn("On a question", "A sand bank is here. A bank is here. Each sand is here.")).toEqual(
      [],
    );
    expect(conceptsIn("On the sand bank", "A bank is here. Each sand is here.")).toEqual(["sand bank"]);
  });

  it("are no phrases that come once, nor what comments alone say", () => {
    expect(conceptsIn("On a question", "A sand bank moves. A pale moon rises.")).not.toContain("sand bank");
  });

  it("stand at each place, half as sure as a name", () => {
    const paper = {
      id: "paper:example" as const,
      title: "On quiet rivers",
      abstract: "Quiet rivers rise.",
      comments: "Quiet rivers, again",
      origins: [],
    };
    const [river] = extract(paper, CONTEXT).findings;
    expect(river).toMatchObject({
      entity: { id: "concept:quiet-river", name: "quiet river", aliases: [] },
      confidence: 0.5,
      because: { kind: "a noun phrase of the title, or one that comes again" },
    });
    expect(river?.mentions.map(({ field, start, surface }) => [field, start, surface])).toEqual([
      ["title", 3, "quiet rivers"],
      ["abstract", 0, "Quiet rivers"],
    ]);
  });
});

describe("the terms of a paper", () => {
  it.each([
    ["Diagonal covariance matrices", "diagonal covariance matrix"],
    ["Electron lenses", "electron lens"],
    ["Rotation of relativistic chaos", "relativistic chaos"], // the s belongs to the word
    ["Kaonic nuclei", "kaonic nucleus"],
  ])("stand in the singular of English: %s", (title, expected) => {
    expect(conceptsIn(title, "We look.")).toContain(expected);
  });

  it("are no bodies of people", () => {
    expect(conceptsIn("On rivers", twice(["Quiet River Laboratory"]))).toEqual([]);
    expect(conceptsIn("On rivers", twice(["river laboratory"]))).toEqual(["river laboratory"]);
  });

  it("begin with no word that only praises or doubts", () => {
    expect(conceptsIn("Valid river coverage", "We look.")).toEqual(["river coverage"]);
  });

  it("keep the names of persons, in titles of capitals too", () => {
    expect(conceptsIn("The Kelvin-Helmholtz Instability of Rivers", "We look.")).toEqual([
      "Kelvin-Helmholtz instability",
    ]);
  });

  it("are no part of something longer everywhere", () => {
    expect(conceptsIn("We look", "An earth gravity field. An earth gravity surveyor.")).toEqual([]);
  });

  it("begin with a whole word behind a formula", () => {
    expect(conceptsIn("On $(n+1)$-dimensional manifolds", "We look.")).toEqual([]);
  });
});
