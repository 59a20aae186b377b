import { describe, expect, it } from "vitest";
import { edgeKey } from "../../web/state/graph-index.ts";
import { toyIndex, type ToyEdge } from "./toy-index.ts";

const EDGES: readonly ToyEdge[] = [
  ["paper:one", "tool:a", 1],
  ["paper:one", "tool:b", 2],
  ["paper:two", "tool:a", 3],
  ["paper:a b", "tool:c d", 4], // blanks, as ids of other programs may have them
];
const index = toyIndex(EDGES);

describe("the index of a graph", () => {
  it.each(EDGES)("finds an edge by its key: %s %s", (source, target, weight) => {
    const key = edgeKey({ source, target });
    expect(index.edges.get(key)).toMatchObject({ source, target, weight });
    expect(index.edges.has(key)).toBe(true);
  });

  it.each(["", " ", "paper:one", "tool:a paper:one", "paper:two tool:b", "paper:a b tool:c"])(
    "finds none by a key that no edge has: “%s”",
    (key) => {
      expect(index.edges.get(key)).toBeUndefined();
      expect(index.edges.has(key)).toBe(false);
    },
  );

  it("has the neighbours of a node, and none of one that is not there", () => {
    expect([...index.neighbours("paper:one")]).toEqual(["tool:a", "tool:b"]);
    expect([...index.neighbours("tool:a")]).toEqual(["paper:one", "paper:two"]);
    expect([...index.neighbours("tool:z")]).toEqual([]);
  });
});
