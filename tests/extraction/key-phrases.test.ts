import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";

const CONTEXT = { vocabulary: compileVocabulary([]), words: wordClasses() };

/** The concepts of a paper, sorted. */
function conceptsIn(title: string, abstract: string): string[] {
  const paper = { id: "paper:example" as const, title, abstract, origins: [] };
  return extract(paper, CONTEXT)
    .findings.filter(({ entity }) => entity.kind === "concept")
    .map(({ entity }) => entity.name)
    .toSorted((one, two) => (one < two ? -1 : 1));
}

describe("the concepts of a paper without a vocabulary", () => {
  it("are the noun phrases of its title, and those that its abstract repeats", () => {
    expect(
      conceptsIn("On quiet rivers", "A sand bank moves. Each sand bank grows. A pale moon rises."),
    ).toEqual(["quiet river", "sand bank"]);
  });

  it.each([
    ["Rotation of low-mass planets", "low-mass planet"], // never "mass planet"
    ["Rotation of edge-brightened river jets", "river jet"], // never "edge"
    ["Rotation of the bigger sand banks", "sand bank"], // a comparative adds nothing
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
});
