import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { shaped } from "../../src/exporters/shape.ts";
import { vosviewer } from "../../src/exporters/vosviewer.ts";
import type { EntityNode, KnowledgeGraph, PaperNode } from "../../src/model/graph.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { toyGraph } from "../analysis/toy-graph.ts";
import { seeds } from "../seeds.ts";
import { readVosviewer } from "./read-vosviewer.ts";
import { JETS } from "./small-graph.ts";

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

  it("gives each node its place, cluster, links and year, and the links their strength", () => {
    const [jetclass, paper] = JETS.nodes;
    const graph: KnowledgeGraph = {
      ...JETS,
      nodes: [
        { ...jetclass, name: "Jets & <b>tops</b>", url: "https://example.org/jets" } as EntityNode,
        { ...paper, name: " " } as PaperNode,
      ],
    };
    const analysis = {
      ...analyse(graph, { seed: 1 }),
      x: [1, 2],
      y: [3, 4],
      community: [0, 1],
      communities: [
        { number: 0, size: 1, label: ["jets", "tops"] },
        { number: 1, size: 1, label: ["papers"] },
        { number: 2, size: 1, label: ["left out"] }, // no node that is written has it
      ],
    };
    expect(JSON.parse([...vosviewer.write({ graph, analysis })].join("")).network).toEqual({
      items: [
        {
          id: "dataset:jetclass",
          label: "Jets & <b>tops</b>",
          description: "dataset: Jets &amp; &lt;b&gt;tops&lt;/b&gt;",
          x: 1,
          y: 3,
          cluster: 1,
          url: "https://example.org/jets",
          weights: { Links: 1 },
        },
        {
          id: "paper:arxiv:2202.03772",
          label: "paper:arxiv:2202.03772", // an item must have one
          description: "paper:  ",
          x: 2,
          y: 4,
          cluster: 2,
          weights: { Links: 1 },
          scores: { Year: 2022 },
        },
      ],
      links: [{ source_id: "paper:arxiv:2202.03772", target_id: "dataset:jetclass", strength: 1 }],
      clusters: [
        { cluster: 1, label: "jets · tops" },
        { cluster: 2, label: "papers" },
      ],
    });
  });
});
