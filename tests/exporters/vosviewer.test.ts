import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { shaped } from "../../src/exporters/shape.ts";
import { vosviewer } from "../../src/exporters/vosviewer.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { toyGraph } from "../analysis/toy-graph.ts";
import { seeds } from "../seeds.ts";
import { readVosviewer } from "./read-vosviewer.ts";

describe("the VOSviewer map", () => {
  it("of things used together has their papers as strength, and says so", async () => {
    const built = await buildFromSources(seeds(), { seed: 1 });
    const { graph, analysis } = shaped(built, {
      projection: "used-together",
      kinds: new Set(["dataset", "tool"]),
    });
    const text = [...vosviewer.write({ graph, analysis })].join("");
    expect(readVosviewer(text).edges).toHaveLength(graph.edges.length);
    const { info, network } = JSON.parse(text);
    expect(info.description).toBe("Used together; weight: number of papers that name both");
    expect(network.links.map(({ strength }: { strength: number }) => strength)).toEqual(
      graph.edges.map(({ weight }) => weight),
    );
  });

  it("numbers clusters from 1 to 1000; nodes of later communities, and unclustered ones, have none", () => {
    const lonely = Array.from({ length: 1003 }, (_, at) => [`p${at}`, []] as const);
    const graph = toyGraph(Object.fromEntries(lonely));
    const analysis = analyse(graph, { seed: 1 });
    const communities = analysis.communities.map((one) =>
      one.number === 500 ? one : { ...one, label: [`jets ${one.number}`] },
    );
    const text = [...vosviewer.write({ graph, analysis: { ...analysis, communities } })].join("");
    const { clusters } = readVosviewer(text);
    expect(clusters.size).toBe(1000); // 1 to 1000 without one, and those that have none
    expect([1, 501, 1000, 1001, undefined].map((cluster) => clusters.has(cluster))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});
