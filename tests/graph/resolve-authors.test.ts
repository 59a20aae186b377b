import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { EntityNode } from "../../src/model/graph.ts";
import type { AuthorIds } from "../../src/model/paper.ts";
import { byText } from "../../src/text/order.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";

const CONTEXT = { vocabulary: compileVocabulary([]), words: await wordClasses() };

/** What becomes of authors whose inputs give these ids, each alone on a paper; a name without ids is a text. */
function known(...people: (string | AuthorIds)[]): { id: string; name: string; ids?: readonly string[] }[] {
  const read = people.map((one, at) => {
    const person = typeof one === "string" ? { name: one, ids: [] } : one;
    const paper = { id: `paper:${at}` as const, title: "On a question", authors: person.name, origins: [] };
    return extract({ ...paper, authorIds: [person] }, CONTEXT);
  });
  return buildGraph(read, new Map())
    .nodes.filter((node): node is EntityNode => node.kind === "author")
    .map(({ id, name, ids }) => (ids === undefined ? { id, name } : { id, name, ids }));
}

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
    [
      "where initials stand for a name with a hyphen",
      ["Hong-Yu Chen, Bo Lind", "H. Chen, Bo Lind", "H. Y. Chen, Bo Lind"],
      ["Bo Lind", "Hong-Yu Chen"],
    ],
    [
      "where one of them says all that the others say",
      ["Ada L. Poe, Bo Lind", "Ada Poe, Bo Lind", "A. L. Poe, Bo Lind", "A. Poe, Bo Lind"],
      ["Ada L. Poe", "Bo Lind"],
    ],
    [
      "where a lost hyphen shares a co-author",
      ["Hong-Yu Chen, Bo Lind", "Hongyu Chen, Bo Lind"],
      ["Bo Lind", "Hong-Yu Chen"],
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
    [
      "where each says something that the other leaves out", // else one Y.-P. Eric takes in all whose names begin with Y
      ["Y.-P. Eric Wang, Bo Lind", "Yifang Wang, Bo Lind", "Yanzhi Wang, Bo Lind"],
      ["Bo Lind", "Y.-P. Eric Wang", "Yanzhi Wang", "Yifang Wang"],
    ],
    [
      "where the initial fits two that say different things",
      ["Y.-P. Eric Wang, Bo Lind", "Yifang Wang, Bo Lind", "Y. Wang, Bo Lind"],
      ["Bo Lind", "Y. Wang", "Y.-P. Eric Wang", "Yifang Wang"],
    ],
    [
      "where one is half of the other's name", // the halves of a name with a hyphen do not stand alone
      ["Hong-Yu Chen, Bo Lind", "Hong Chen, Bo Lind"],
      ["Bo Lind", "Hong Chen", "Hong-Yu Chen"],
    ],
  ])("%s", (_when, lists, expected) => {
    expect(authorsOf(...lists)).toEqual(expected);
  });
});

describe("the ids of registers", () => {
  const [one, two] = ["orcid:0000-0001-0000-0001", "orcid:0000-0002-0000-0002"];

  it("make one author of two spellings", () => {
    expect(known({ name: "Wei Li", ids: [one] }, { name: "W. Li", ids: [one, "inspire:W.Li.3"] })).toEqual([
      { id: "author:li-wei", name: "Wei Li", ids: ["inspire:W.Li.3", one] },
    ]);
  });

  it("make two authors of one spelling", () => {
    expect(known({ name: "Wei Li", ids: [one] }, { name: "Wei Li", ids: [two] })).toEqual([
      { id: "author:li-wei", name: "Wei Li", ids: [one] },
      { id: `author:li-wei:${two}`, name: "Wei Li", ids: [two] },
    ]);
  });

  it("take in the same name without an id, unless two could be meant", () => {
    expect(known({ name: "Wei Li", ids: [one] }, "Wei Li").map(({ id }) => id)).toEqual(["author:li-wei"]);
    expect(
      known({ name: "Wei Li", ids: [one] }, { name: "Wei Li", ids: [two] }, "Wei Li").map(({ ids }) => ids),
    ).toEqual([undefined, [one], [two]]);
  });
});
