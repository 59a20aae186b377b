import { describe, expect, it } from "vitest";
import { labelCommunities } from "../../src/analysis/community-labels.ts";
import { distinctLabels } from "../../src/analysis/distinct-labels.ts";
import { isClustered, UNCLUSTERED } from "../../src/model/graph.ts";
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
        { number: 7, names: [] },
      ],
      [["jets"]],
      2,
    );
    expect(labels).toEqual(
      new Map([
        [0, ["jets", "CMS"]],
        [3, ["CMS", "ATLAS"]],
        [5, ["jets", "cms (5)"]], // nothing else sets it apart
        [7, ["no term of its own (7)"]],
      ]),
    );
  });

  it("leave to a community what it was called in the older graph", () => {
    const graph = toyGraph({
      one: ["dataset:a"],
      two: ["dataset:a", "tool:x", "tool:y"],
      three: ["dataset:b"],
      four: ["dataset:b", "tool:z", "tool:v"],
    });
    const community = graph.nodes.map(({ id }) => Number(/[bzv]$|three|four/u.test(id)));
    const called = (kept?: ReadonlyMap<number, readonly string[]>) =>
      labelCommunities(graph, community, kept).map(({ label }) => label);
    const free = called();
    expect(free[0]).not.toEqual(free[1]);
    expect(called(new Map([[1, free[0] ?? []]]))).toEqual([[`${free[0]?.[0]} (0)`], free[0]]);
  });

  it("are made of names that several papers of the community have, and others hardly", () => {
    const hub = ["concept:data"];
    const graph = toyGraph({
      one: ["dataset:JetClass", "tool:seldom", ...hub],
      two: ["dataset:JetClass", "method:tagging", ...hub],
      three: ["dataset:JetClass", "method:tagging"],
      four: ["dataset:TrackML", "concept:hits", ...hub],
      five: ["dataset:TrackML", "concept:hits", "method:tagging"],
      six: ["tool:lonely"],
    });
    const inFirst = /JetClass|seldom|tagging|one|two|three/u;
    const community = graph.nodes.map(({ id }) => {
      if (/lonely|six/u.test(id)) return 2;
      return inFirst.test(id) ? 0 : 1;
    });
    expect(labelCommunities(graph, community).map(({ label }) => label)).toEqual([
      // "seldom" stands in one paper only, "data" and "tagging" in as large a share of the other papers
      ["JetClass"],
      // equally strong: the earlier id first
      ["hits", "TrackML"],
      // two nodes are no community
      [UNCLUSTERED],
    ]);
  });

  it("are of names of one paper where none stands in two, as in a small collection", () => {
    const graph = toyGraph({ one: ["dataset:a", "author:x"], two: ["dataset:b", "author:x"] });
    expect(
      labelCommunities(
        graph,
        graph.nodes.map(() => 4),
      ).map(({ label }) => label),
    ).toEqual([["a", "b"]]);
  });

  it("say so where nothing but people is named, whatever an older graph called it", () => {
    const graph = toyGraph({ one: ["author:x"], two: ["author:x"] });
    const called = (label: string) =>
      labelCommunities(
        graph,
        graph.nodes.map(() => 4),
        new Map([[4, [label]]]),
      ).map((one) => one.label);
    expect(called("no term of its own (9)")).toEqual([["no term of its own (4)"]]);
    expect(called(UNCLUSTERED)).toEqual([["no term of its own (4)"]]);
    expect(called("jets")).toEqual([["jets"]]);
  });

  it("are all different in the shipped documents, however fine the communities", async () => {
    for (const resolution of [1, 20]) {
      const { analysis } = await buildFromSources(seeds(), { seed: 1, resolution });
      const labels = analysis.communities
        .filter(isClustered)
        .map(({ label }) => label.join(" ").toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
      expect(analysis.communities.every(({ label }) => label.length > 0 && label.length <= 3)).toBe(true);
    }
  }, 30_000);
});
