import { describe, expect, it } from "vitest";
import { communities } from "../../src/analysis/communities.ts";
import { clique, viewOf } from "./views.ts";

describe("communities", () => {
  it("are two cliques where a single edge joins them, the larger first", () => {
    const view = viewOf(7, [...clique([0, 1, 2]), ...clique([3, 4, 5, 6]), [2, 3]]);
    expect(communities(view, { seed: 1 }).community).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it("are certain where no run could part them", () => {
    const view = viewOf(7, [...clique([0, 1, 2]), ...clique([3, 4, 5, 6])]);
    expect(communities(view, { seed: 1 }).stability).toEqual([1, 1]);
  });

  it("are uncertain where a ring may be cut anywhere", () => {
    const ring = Array.from({ length: 60 }, (_, at) => [at, (at + 1) % 60] as const);
    const { stability = [] } = communities(viewOf(60, ring), { seed: 1 });
    expect(Math.max(...stability)).toBeLessThan(0.9);
  });

  it("are single nodes where nothing is joined", () => {
    expect(communities(viewOf(3, []), { seed: 1 })).toEqual({
      community: [0, 1, 2],
      modularity: 0,
      stability: [1, 1, 1],
    });
  });

  it("cannot be had at a resolution of 0", () => {
    expect(() => communities(viewOf(1, []), { seed: 1, resolution: 0 })).toThrow(
      "resolution must be above 0, got 0",
    );
  });
});
