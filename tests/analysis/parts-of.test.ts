import { expect, it } from "vitest";
import { partsOf } from "../../src/analysis/parts-of.ts";
import type { Analysis } from "../../src/model/graph.ts";

/** One community whose parts have so many nodes. */
function analysisOf(sizes: readonly number[]): Analysis {
  const subcommunity = sizes.flatMap((size, number) => Array.from({ length: size }, () => number));
  const none = subcommunity.map(() => 0);
  return {
    community: none,
    communities: [{ number: 0, size: none.length, label: ["all"] }],
    finer: {
      subcommunity,
      subcommunities: sizes.map((size, number) => ({ number, size, label: [`part ${number}`], parent: 0 })),
    },
    modularity: 0,
    degree: none,
    pagerank: none,
    x: none,
    y: none,
  };
}

it("a community opens into its parts, the largest first, each with its nodes; small ones are counted", () => {
  const { named, more } = partsOf(analysisOf([5, 2, 6]), 0);
  expect(named.map(({ label, nodes }) => [...label, nodes[0], nodes.length])).toEqual([
    ["part 2", 7, 6],
    ["part 0", 0, 5],
  ]);
  expect(more).toBe(1);
});

it("of many parts twelve are named", () => {
  const { named, more } = partsOf(analysisOf(Array.from({ length: 20 }, () => 5)), 0);
  expect([named.length, more]).toEqual([12, 8]);
});

it("a community that does not open, and a graph of an older program, have no parts", () => {
  const { finer: _finer, ...older } = analysisOf([5, 5]);
  for (const parts of [partsOf(older, 0), partsOf(analysisOf([5, 5]), 1)])
    expect(parts).toEqual({ named: [], more: 0 });
});
