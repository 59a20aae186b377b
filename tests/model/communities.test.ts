import { expect, it } from "vitest";
import { communityOf, type Community } from "../../src/model/graph.ts";

it("a community is found by its number where numbers are missing, as after years of growth", () => {
  const communities = [0, 2, 3, 7].map((number): Community => ({ number, size: 1, label: [] }));
  expect([2, 7, 4, 8, -1].map((number) => communityOf(communities, number)?.number)).toEqual([
    2,
    7,
    undefined,
    undefined,
    undefined,
  ]);
  expect(communityOf([], 0)).toBeUndefined();
});
