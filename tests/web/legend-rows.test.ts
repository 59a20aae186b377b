import { expect, it } from "vitest";
import { communityNote, communityRows, unclusteredCount } from "../../web/state/legend-rows.ts";
import { indexGraph, NO_COMMUNITY } from "../../web/state/graph-index.ts";
import { toyIndex } from "./toy-index.ts";

it("a community says how surely its members belong together", () => {
  expect(communityNote({ number: 0, size: 5, label: ["QCD", "jets"], stability: 0.93 })).toBe(
    "QCD · jets: members stay together in 93 % of other runs",
  );
});

it("a community that another program has found says that nobody measured it", () => {
  expect(communityNote({ number: 0, size: 5, label: ["QCD", "jets"] })).toBe(
    "QCD · jets: how stable it is was not measured",
  );
});

it("a part of a graph lists the communities that are in it, with as many nodes as are in it", () => {
  const { analysed } = toyIndex([["paper:a", "dataset:jets", 1]]);
  const index = indexGraph({
    ...analysed,
    analysis: { ...analysed.analysis, communities: [numbered(0, 9), numbered(1, 7)] },
  });
  expect(communityRows(index)).toEqual([numbered(0, 2)]);
});

it("communities that are too small to be one are no lines of their own, and counted as one", () => {
  const { analysed } = toyIndex([["paper:a", "dataset:jets", 1]]);
  const communities = [{ ...numbered(0, 1) }, { ...numbered(1, 1), label: ["unclustered"] }];
  const index = indexGraph({
    ...analysed,
    analysis: { ...analysed.analysis, community: [0, 1], communities },
  });
  expect(communityRows(index)).toEqual([numbered(0, 1)]);
  expect(unclusteredCount(index)).toBe(1);
  expect(index.communityOf(analysed.graph.nodes[1]?.id ?? "")).toBe(NO_COMMUNITY);
});

function numbered(number: number, size: number) {
  return { number, size, label: [`no. ${number}`], stability: 1 };
}
