import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { byText } from "../../src/text/order.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";

const CONTEXT = { vocabulary: compileVocabulary([]), words: wordClasses() };

/** Names of the authors of papers with these author lists. */
function authorsOf(...lists: string[]): string[] {
  const read = lists.map((authors, at) =>
    extract({ id: `paper:${at}`, title: "On a question", authors, origins: [] }, CONTEXT),
  );
  const { nodes } = buildGraph(read, new Map());
  return nodes.flatMap((node) => (node.kind === "author" ? [node.name] : [])).toSorted(byText);
}

describe("two spellings are one author", () => {
  it.each<[string, string[], string[]]>([
    [
      "where only accents differ",
      ["Michael Krämer", "Michael Kraemer", "Krämer, Michael"],
      ["Michael Krämer"],
    ],
    [
      "where initials share a co-author",
      ["Michael Krämer and Bo Lind", "M. Krämer and B. Lind"],
      ["Bo Lind", "Michael Krämer"],
    ],
    [
      "where a middle name shares a co-author",
      ["Ada J. Poe, Bo Lind", "Ada Poe, Bo Lind"],
      ["Ada J. Poe", "Bo Lind"],
    ],
    ["of a collaboration", ["The ATLAS Collaboration", "ATLAS Collaboration"], ["ATLAS Collaboration"]],
  ])("%s", (_when, lists, expected) => {
    expect(authorsOf(...lists)).toEqual(expected);
    expect(authorsOf(...lists.toReversed())).toEqual(expected);
  });
});

describe("two spellings are two authors", () => {
  it.each<[string, string[], string[]]>([
    [
      "where only initials agree",
      ["Xin Li and Bo Lind", "X. Li and Cy Moreau"],
      ["Bo Lind", "Cy Moreau", "X. Li", "Xin Li"],
    ],
    [
      "where the initial fits two of them",
      ["Xin Li and Bo Lind", "Xiang Li and Bo Lind", "X. Li and Bo Lind"],
      ["Bo Lind", "X. Li", "Xiang Li", "Xin Li"],
    ],
    [
      "where given names differ",
      ["Ada Poe and Bo Lind", "Anna Poe and Bo Lind"],
      ["Ada Poe", "Anna Poe", "Bo Lind"],
    ],
    [
      "where middle names differ",
      ["Ada J. Poe, Bo Lind", "Ada K. Poe, Bo Lind"],
      ["Ada J. Poe", "Ada K. Poe", "Bo Lind"],
    ],
  ])("%s", (_when, lists, expected) => {
    expect(authorsOf(...lists)).toEqual(expected);
  });
});
