import graphologyLouvain from "graphology-communities-louvain";
import modularityOf from "graphology-metrics/graph/modularity.js";
import { describe, expect, it } from "vitest";
import { asGraphology } from "../../src/analysis/as-graphology.ts";
import { communities } from "../../src/analysis/communities.ts";
import { COMMUNITY_METHODS } from "../../src/analysis/community-methods/index.ts";
import { louvain } from "../../src/analysis/community-methods/louvain.ts";
import type { CommunityMethod } from "../../src/analysis/community-methods/method.ts";
import { seededRandom } from "../../src/analysis/random.ts";
import type { WeightedView } from "../../src/analysis/view.ts";
import { clique, fieldsView, randomView, viewOf } from "./views.ts";

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe.each(COMMUNITY_METHODS)("communities by $label", (method) => {
  it("are two cliques where a single edge joins them, the larger first", () => {
    const view = viewOf(7, [...clique([0, 1, 2]), ...clique([3, 4, 5, 6]), [2, 3]]);
    expect(communities(view, { seed: 1, method }).community).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it("are numbered by their first node where they are of one size; a node without an edge is alone", () => {
    const view = viewOf(7, [...clique([4, 5, 6]), ...clique([0, 2, 3])]);
    expect(communities(view, { seed: 1, method }).community).toEqual([0, 2, 0, 0, 1, 1, 1]);
  });

  it("are the same for the same seed, and not for every other", () => {
    const view = randomView(1, 300, 900);
    const found = (seed: number) => communities(view, { seed, method });
    expect(found(1)).toEqual(found(1));
    expect([2, 3, 4].some((seed) => found(seed).modularity !== found(1).modularity)).toBe(true);
  });

  it("are more where the resolution is higher", () => {
    const view = randomView(1, 300, 900);
    const count = (resolution: number) =>
      new Set(communities(view, { seed: 1, method, resolution }).community).size;
    expect(count(4)).toBeGreaterThan(count(1));
    expect(count(1)).toBeGreaterThan(count(0.2));
  });

  it.each([0.5, 1, 3])("are as good as it says, by weights and at a resolution of %d", (resolution) => {
    const view = randomView(2, 120, 240);
    const { community, modularity } = communities(view, { seed: 1, method, resolution });
    expect(modularity).toBeCloseTo(
      modularityOf(asGraphology(view), {
        getNodeCommunity: (node) => community[Number(node)] ?? -1,
        getEdgeWeight: "weight",
        resolution,
      }),
      12,
    );
  });

  it("are never in pieces", () => {
    for (const seed of SEEDS) expect(torn(randomView(seed, 3 + (seed % 60), 4 + seed), method, seed)).toBe(0);
  });

  it("are never in pieces where half of what papers name comes from other fields", () => {
    for (const seed of SEEDS.slice(0, 20)) expect(torn(fieldsView(seed, 1000, 25), method, seed)).toBe(0);
  });
});

describe("Louvain, which reads a view without a copy of it", () => {
  it.each(SEEDS.slice(0, 50))("finds what it finds in the copy: view %d", (seed) => {
    const view = randomView(seed, 3 + seed, 2 + 4 * seed);
    const found = graphologyLouvain(asGraphology(view), {
      getEdgeWeight: "weight",
      rng: seededRandom(seed),
      fastLocalMoves: false,
    });
    expect(louvain.on(view, 1)(seededRandom(seed))).toEqual(Object.values(found));
  });
});

/** How many more connected pieces than communities one run leaves. */
function torn(view: WeightedView, method: CommunityMethod, seed: number): number {
  const { community } = communities(view, { seed, method, runs: 1 });
  return pieces(view, community) - new Set(community).size;
}

/** How many connected pieces the communities have in all. */
function pieces(view: WeightedView, community: readonly number[]): number {
  const graph = asGraphology(view);
  const seen = new Set<string>();
  let count = 0;
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    count += 1;
    seen.add(start);
    for (const reached = [start]; reached.length > 0;) {
      const node = reached.pop() ?? start;
      graph.forEachNeighbor(node, (other) => {
        if (seen.has(other) || community[Number(other)] !== community[Number(node)]) return;
        seen.add(other);
        reached.push(other);
      });
    }
  }
  return count;
}
