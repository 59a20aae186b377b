import { assert, integer, nat, property, tuple, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { kCore } from "../../web/state/reach.ts";
import { toyIndex, type ToyEdge } from "./toy-index.ts";

/** The definition, slowly: take away who has too few links until nobody has. */
function slowCore(edges: readonly ToyEdge[], least: number): readonly string[] {
  let left = edges;
  for (;;) {
    const count = (id: string) => left.filter(([source, target]) => source === id || target === id).length;
    const next = left.filter(([source, target]) => count(source) >= least && count(target) >= least);
    if (next.length === left.length) break;
    left = next;
  }
  return [...new Set(left.flatMap(([source, target]) => [source, target]))].toSorted();
}

describe("the core", () => {
  it("is what the definition says, on any graph", () => {
    const edge = tuple(nat({ max: 9 }), nat({ max: 9 }));
    const graph = uniqueArray(edge, { minLength: 1, maxLength: 60, selector: String });
    assert(
      property(graph, integer({ min: 1, max: 4 }), (pairs, least) => {
        const edges = pairs.map(([paper, tool]): ToyEdge => [`paper:p${paper}`, `tool:t${tool}`, 1]);
        const index = toyIndex(edges);
        const core = kCore(index, new Set(index.nodes.keys()), least, () => true);
        expect([...core].toSorted()).toEqual(slowCore(edges, least));
      }),
    );
  });
});
