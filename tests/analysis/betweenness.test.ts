import { UndirectedGraph } from "graphology";
import betweennessOf from "graphology-metrics/centrality/betweenness.js";
import { describe, expect, it } from "vitest";
import { adjacency } from "../../src/analysis/adjacency.ts";
import { betweenness } from "../../src/analysis/betweenness.ts";
import { seededRandom } from "../../src/analysis/random.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { toyGraph } from "./toy-graph.ts";

describe("betweenness", () => {
  it("is the share of pairs of other nodes whose shortest ways lead through a node", () => {
    const graph = toyGraph({
      jets: ["dataset:jetclass", "tool:delphes"],
      tracks: ["dataset:trackml", "tool:delphes"],
      alone: ["dataset:mnist"],
    });
    const { values, sources } = betweenness(adjacency(graph), { seed: 1 });
    expect(sources).toBe(7);
    // of seven nodes each has six others, which are 15 pairs
    expect(Object.fromEntries(graph.nodes.map(({ id }, at) => [id, values[at]]))).toEqual({
      "paper:jets": 0.2, //       JetClass to Delphes, to the tracks, and to TrackML
      "tool:delphes": 0.266667, // each of the jets' two to each of the tracks' two
      "paper:tracks": 0.2,
      "dataset:jetclass": 0, //   ends of a way
      "dataset:trackml": 0,
      "paper:alone": 0, //        its thing is its only neighbour
      "dataset:mnist": 0,
    });
  });

  it("is shared by ways of one length", () => {
    const graph = toyGraph({ one: ["dataset:a", "dataset:b"], two: ["dataset:a", "dataset:b"] });
    // a square: of each pair of opposite corners half goes over each of the two others
    expect(betweenness(adjacency(graph), { seed: 1 }).values).toEqual(
      graph.nodes.map(() => Number((0.5 / 3).toPrecision(6))),
    );
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("is what graphology-metrics computes (random graph %i)", (seed) => {
    const graph = randomGraph(seed);
    const expected = betweennessOf(undirected(graph), { getEdgeWeight: null });
    const { values } = betweenness(adjacency(graph), { seed });
    for (const [at, { id }] of graph.nodes.entries()) expect(values[at]).toBeCloseTo(expected[id] ?? -1, 6);
  });

  it("is estimated from fewer nodes, the same for the same seed, and near to the exact", () => {
    const rows = adjacency(randomGraph(9, 200));
    const exact = betweenness(rows, { seed: 1 });
    const [half, again] = [1, 1].map((seed) => betweenness(rows, { seed, sources: 100 }));
    expect(half).toEqual(again);
    expect(half?.sources).toBe(100);
    expect(half).not.toEqual(exact);
    const largest = exact.values.indexOf(Math.max(...exact.values));
    expect((half?.values[largest] ?? 0) / (exact.values[largest] ?? 1)).toBeCloseTo(1, 0);
    // an average over all choices of nodes is the exact value
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const mean = seeds.reduce(
      (sum, seed) => sum + (betweenness(rows, { seed, sources: 20 }).values[largest] ?? 0) / seeds.length,
      0,
    );
    expect(mean / (exact.values[largest] ?? 1)).toBeCloseTo(1, 1);
  });

  it("is 0 where there are no two others, and asks for some nodes", () => {
    expect(betweenness(adjacency(toyGraph({ one: ["dataset:a"] })), { seed: 1 }).values).toEqual([0, 0]);
    expect(betweenness(adjacency(toyGraph({})), { seed: 1 })).toEqual({ values: [], sources: 0 });
    expect(() => betweenness(adjacency(toyGraph({})), { seed: 1, sources: 0 })).toThrow(
      "sources must be a whole number above 0, got 0",
    );
  });
});

/** Papers that use some of ten things each; some parts hang together, some do not. */
function randomGraph(seed: number, papers = 12): KnowledgeGraph {
  const random = seededRandom(seed);
  const things = Array.from({ length: papers }, (_, at) => `dataset:d${at}`);
  return toyGraph(
    Object.fromEntries(
      things.map((_, at) => [`p${at}`, things.filter(() => random() < 1.7 / things.length)] as const),
    ),
  );
}

function undirected({ nodes, edges }: KnowledgeGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id } of nodes) graph.addNode(id);
  for (const { source, target } of edges) graph.addEdge(source, target);
  return graph;
}
