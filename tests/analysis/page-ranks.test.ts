import graphologyRanks from "graphology-metrics/centrality/pagerank.js";
import { describe, expect, it } from "vitest";
import { asGraphology } from "../../src/analysis/as-graphology.ts";
import { pageRanks } from "../../src/analysis/page-ranks.ts";
import { viewOfLinks } from "../../src/analysis/view.ts";
import { randomView, viewOf } from "./views.ts";

describe("page ranks", () => {
  it("are those of graphology where that goes on until nothing moves", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const view = randomView(seed, 2 + seed, 3 * seed);
      const wanted: Record<string, number> = graphologyRanks(asGraphology(view), {
        getEdgeWeight: "weight",
        maxIterations: 500,
        tolerance: 1e-13,
      });
      for (const [at, rank] of pageRanks(view).entries())
        expect(rank).toBeCloseTo(wanted[String(at)] ?? -1, 8);
    }
  });

  it("are 1 together, and alike where no node has a link", () => {
    const sum = pageRanks(randomView(1, 40, 30)).reduce((one, two) => one + two, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect([...pageRanks(viewOf(4, []))]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("follow the weights: where twice as much leads, a walker is found more often", () => {
    const [, light = 0, heavy = 0] = pageRanks(
      viewOfLinks(3, [
        [0, 1, 1],
        [0, 2, 2],
      ]),
    );
    expect(heavy).toBeGreaterThan(1.5 * light);
  });

  it("are none in a graph without nodes", () => {
    expect([...pageRanks(viewOf(0, []))]).toEqual([]);
  });
});
