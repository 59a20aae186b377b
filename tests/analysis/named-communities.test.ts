import { describe, expect, it } from "vitest";
import { namedCommunities } from "../../src/analysis/named-communities.ts";
import type { Community } from "../../src/model/graph.ts";

const COMMUNITIES: readonly Community[] = [
  { number: 0, size: 40, stability: 1, label: ["dark matter", "OmniJet-α"] },
  { number: 2, size: 30, stability: 1, label: ["jet", "JetClass"] }, // an older number is missing
  { number: 3, size: 50, stability: 1, label: ["jet", "2"] },
];

describe("the community that is called", () => {
  const cases: [name: string, numbers: readonly number[], reason: string][] = [
    ["2", [2], "a number comes before a name that looks like one"],
    ["dark matter", [0], "one of its names"],
    ["omnijet α", [0], "whatever the case, hyphens and accents"],
    ["jet · JetClass", [2], "the whole label, as it is printed"],
    ["jet", [3, 2], "of two with the name the larger first; OmniJet is another name"],
    ["omni", [0], "a part, where no name is just so"],
    ["1", [], "no number of any"],
    ["", [], "nothing means none"],
  ];
  it.each(cases)("%j is %j: %s", (name, numbers) => {
    expect(namedCommunities(COMMUNITIES, name).map(({ number }) => number)).toEqual(numbers);
  });
});
