import { expect, it } from "vitest";
import { communityNote, communityRows } from "../../web/state/legend-rows.ts";
import { indexGraph } from "../../web/state/graph-index.ts";
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

function numbered(number: number, size: number) {
  return { number, size, label: [`no. ${number}`], stability: 1 };
}
