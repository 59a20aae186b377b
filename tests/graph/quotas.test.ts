import { describe, expect, it } from "vitest";
import { quotas } from "../../src/graph/quotas.ts";

describe("places in a graph of 100 nodes", () => {
  it.each([
    ["are 5 parts papers, 3 things and 2 authors where all are many", [900, 900, 900], [30, 50, 20]],
    ["that authors do not need go to things", [900, 900, 0], [50, 50, 0]],
    ["that things and authors do not need go to papers", [10, 900, 5], [10, 85, 5]],
    ["that neither things nor papers need go to authors", [10, 20, 900], [10, 20, 70]],
    ["are not filled where there is less", [1, 2, 3], [1, 2, 3]],
  ])("%s", (_name, [things = 0, papers = 0, authors = 0], [first, second, third]) => {
    expect(quotas(100, { things, papers, authors })).toEqual({
      things: first,
      papers: second,
      authors: third,
    });
  });
});
