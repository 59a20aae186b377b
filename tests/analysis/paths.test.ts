import { describe, expect, it } from "vitest";
import { adjacency, placeOf, type Adjacency } from "../../src/analysis/adjacency.ts";
import { bestPaths } from "../../src/analysis/paths.ts";
import { randomGraph } from "./random-graph.ts";
import { toyGraph } from "./toy-graph.ts";

const SEEDS = Array.from({ length: 25 }, (_, at) => at + 1);

describe("the best paths", () => {
  it.each(SEEDS)("between two nodes are those of a search through all (random graph %i)", (seed) => {
    const rows = adjacency(randomGraph(seed));
    compare(rows, [0], [rows.graph.nodes.length - 1]);
  });

  it.each(SEEDS)("between two sets are those of a search through all (random graph %i)", (seed) => {
    const rows = adjacency(randomGraph(seed));
    const last = rows.graph.nodes.length - 1;
    compare(rows, [0, 2, 3], [last, last - 1]);
  });

  it("between two sets start at each node of the first that has a way", () => {
    const rows = adjacency(toyGraph({ one: ["dataset:a", "tool:t"], two: ["dataset:b", "tool:t"] }));
    const places = (...ids: string[]) => ids.map((id) => placeOf(rows.place, id));
    const found = bestPaths(rows, places("dataset:a", "dataset:b"), places("tool:t"), 5);
    expect(found.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ["dataset:a", "paper:one", "tool:t"],
      ["dataset:b", "paper:two", "tool:t"],
    ]);
  });

  it("do not count a node that stands on both sides as a way to itself", () => {
    const rows = adjacency(toyGraph({ one: ["dataset:a", "tool:t"] }));
    const at = placeOf(rows.place, "dataset:a");
    expect(bestPaths(rows, [at], [at], 3)).toEqual([]);
  });
});

const MOST = 6;

function compare(rows: Adjacency, from: readonly number[], to: readonly number[]): void {
  const costs = bestPaths(rows, from, to, MOST).map(({ cost }) => Number(cost.toFixed(6)));
  const ends = new Set([...from, ...to]);
  const all = from.flatMap((start) => to.flatMap((end) => allPaths(rows, start, end, ends)));
  expect(costs).toEqual(
    all
      .map((cost) => Number(cost.toFixed(6)))
      .toSorted((one, two) => one - two)
      .slice(0, MOST),
  );
}

/** The costs of all ways without a repeated node, and with no other end on the way. */
function allPaths(
  rows: Adjacency,
  from: number,
  to: number,
  ends: ReadonlySet<number>,
  seen: readonly number[] = [from],
): number[] {
  const costs: number[] = [];
  for (let entry = rows.offsets[from] ?? 0; entry < (rows.offsets[from + 1] ?? 0); entry += 1) {
    const next = rows.neighbours[entry] ?? 0;
    const hop = 1 / (rows.weights[entry] ?? 1);
    if (next === to) costs.push(hop);
    else if (!ends.has(next) && !seen.includes(next))
      for (const rest of allPaths(rows, next, to, ends, [...seen, next])) costs.push(rest + hop);
  }
  return costs;
}
