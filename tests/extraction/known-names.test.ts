import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";

const VOCABULARY = compileVocabulary([
  { kind: "tool", entries: [{ name: "JET", guard: { near: ["jet tagging", "Collider"] } }] },
]);

function namesIn(abstract: string): string[] {
  const paper = { id: "paper:example" as const, title: "On a question", abstract, origins: [] };
  const { findings } = extract(paper, { vocabulary: VOCABULARY, words: wordClasses() });
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
    const names = extract(paper, { vocabulary, words: wordClasses() }).findings.map(
      ({ entity }) => entity.name,
    );
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
    const { findings } = extract(paper, { vocabulary, words: wordClasses() });
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
