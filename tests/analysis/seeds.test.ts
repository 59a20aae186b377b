import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { buildFromSources, type Built } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";

let built: Built;

beforeAll(async () => {
  built = await buildFromSources(seeds(), { seed: 1 });
});

describe("communities of the seed documents", () => {
  it("hold JetClass, AspenOpenJets and OmniJet-α together: one paper trains the model on one and tests it on the other", () => {
    const numbers = ["dataset:jetclass", "dataset:aspenopenjets", "tool:omnijet-alpha"].map(communityOf);
    expect(new Set(numbers).size).toBe(1);
  });

  it("hold REDVID and TrackML together, apart from DarkRayNet and SECRET, which are about cosmic rays", () => {
    expect(communityOf("tool:redvid")).toBe(communityOf("dataset:trackml"));
    for (const tool of ["tool:darkraynet", "tool:secret"] as const)
      expect(communityOf("tool:redvid")).not.toBe(communityOf(tool));
  });

  it("hold both papers of DarkRayNet with it, whichever antiparticle they are about", () => {
    const papers = built.graph.edges.filter(({ target }) => target === "tool:darkraynet");
    expect(papers.length).toBe(2);
    for (const { source } of papers) expect(communityOf(source)).toBe(communityOf("tool:darkraynet"));
  });

  it("say how likely their members are together in another run, which is mostly: the themes are far apart", () => {
    const { communities } = built.analysis;
    const together = communities.reduce((sum, { size, stability = 0 }) => sum + size * stability, 0);
    expect(together / built.graph.nodes.length).toBeGreaterThan(0.8);
  });

  it("are numbered by size", () => {
    const sizes = built.analysis.communities.map(({ size }) => size);
    expect(sizes).toEqual(sizes.toSorted((one, two) => two - one));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(built.graph.nodes.length);
  });

  it("are never labelled by the name of every second paper", () => {
    const papers = built.graph.nodes.filter(({ kind }) => kind === "paper").length;
    for (const name of built.analysis.communities.flatMap(({ label }) => label)) {
      const node = built.graph.nodes.find((one) => one.name === name);
      expect(built.graph.edges.filter(({ target }) => target === node?.id).length * 2).toBeLessThan(papers);
    }
  });
});

describe("positions", () => {
  it("are within 1000 of the middle, no two on one point", () => {
    const { x, y } = built.analysis;
    for (const value of [...x, ...y]) expect(Math.abs(value)).toBeLessThanOrEqual(1000);
    expect(new Set(x.map((value, at) => `${value} ${y[at]}`)).size).toBe(x.length);
  });
});

describe("analysis", () => {
  it("gives the same numbers twice", () => {
    expect(analyse(built.graph, { seed: 1 })).toEqual(built.analysis);
  });

  it("of an empty graph is empty", () => {
    expect(analyse({ nodes: [], edges: [] }, { seed: 1 })).toEqual({
      community: [],
      communities: [],
      finer: { subcommunity: [], subcommunities: [] },
      method: "louvain",
      modularity: 0,
      degree: [],
      pagerank: [],
      x: [],
      y: [],
    });
  });

  it("refuses a resolution of 0 and says so", () => {
    expect(() => analyse(built.graph, { seed: 1, resolution: 0 })).toThrow(
      "resolution must be above 0, got 0",
    );
  });
});

function communityOf(id: string): number | undefined {
  return built.analysis.community[built.graph.nodes.findIndex((node) => node.id === id)];
}
