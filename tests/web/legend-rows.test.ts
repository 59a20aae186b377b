import { expect, it } from "vitest";
import { communityNote } from "../../web/state/legend-rows.ts";

it("a community says how surely its members belong together", () => {
  expect(communityNote({ number: 0, size: 5, label: ["QCD", "jets"], stability: 0.93 })).toBe(
    "QCD · jets: members stay together in 93 % of other runs",
  );
});
