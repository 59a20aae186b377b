import { describe, expect, it } from "vitest";
import { labelCommunities } from "../../src/analysis/community-labels.ts";
import { distinctLabels } from "../../src/analysis/distinct-labels.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";
import { toyGraph } from "./toy-graph.ts";

describe("labels of communities", () => {
  it("differ where two communities would have one: the lower number has it, the other a later name", () => {
    const labels = distinctLabels(
      [
        { number: 0, names: ["jets", "CMS"] },
        { number: 3, names: ["CMS", "Jets", "ATLAS"] },
        { number: 5, names: ["jets", "cms"] },
      ],
      [["jets"]],
      2,
    );
    expect(labels).toEqual(
      new Map([
        [0, ["jets", "CMS"]],
        [3, ["CMS", "ATLAS"]],
        [5, ["jets", "cms (5)"]], // nothing else sets it apart
      ]),
    );
  });

  it("leave to a community what it was called in the older graph", () => {
    const graph = toyGraph({
      one: ["dataset:a"],
      two: ["dataset:a"],
      three: ["dataset:b"],
      four: ["dataset:b"],
    });
    const community = graph.nodes.map(({ id }) => Number(/b$|three|four/u.test(id)));
    const called = (kept?: ReadonlyMap<number, readonly string[]>) =>
      labelCommunities(graph, community, kept).map(({ label }) => label);
    const free = called();
    expect(free[0]).not.toEqual(free[1]);
    expect(called(new Map([[1, free[0] ?? []]]))).toEqual([[`${free[0]?.[0]} (0)`], free[0]]);
  });

  it("are all different in the shipped documents, however fine the communities", async () => {
    for (const resolution of [1, 20]) {
      const { analysis } = await buildFromSources(seeds(), { seed: 1, resolution });
      const labels = analysis.communities.map(({ label }) => label.join(" ").toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
      expect(analysis.communities.every(({ label }) => label.length > 0 && label.length <= 3)).toBe(true);
    }
  }, 30_000);
});
