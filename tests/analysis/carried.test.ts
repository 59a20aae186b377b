import { describe, expect, it } from "vitest";
import { carried } from "../../src/analysis/carried.ts";
import { correct } from "../../src/ledger/correct.ts";
import type { Ledger } from "../../src/ledger/correction.ts";
import { settle } from "../../src/ledger/settle.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";

const built = await buildFromSources(seeds(), { seed: 1 });

describe("what is known of a corrected graph", () => {
  it("is what was known, where nothing is corrected", () => {
    expect(carried(built.graph, built, new Map())).toEqual(built.analysis);
  });

  it("has the thing that stays in its place, with links and rank of both", () => {
    const [before, after] = [built, corrected([{ same: "dataset:aspenopenjets", as: "dataset:jetclass" }])];
    const [aspen, jetClass] = ["dataset:aspenopenjets", "dataset:jetclass"].map((id) => factsOf(before, id));
    const now = factsOf(after, "dataset:jetclass");
    expect(now).toMatchObject({ x: jetClass?.x, y: jetClass?.y, community: jetClass?.community });
    expect(now.rank).toBeCloseTo((aspen?.rank ?? 0) + (jetClass?.rank ?? 0), 6);
    const sizes = after.analysis.communities.map(({ size }) => size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(after.graph.nodes.length);
  });

  it("has the parts of communities, without the thing that is gone", () => {
    const gone = built.graph.nodes.findIndex(({ id }) => id === "dataset:aspenopenjets");
    const subcommunities = [
      { number: 0, size: built.graph.nodes.length - 1, label: ["all"], parent: 0 },
      { number: 1, size: 1, label: ["AspenOpenJets"], parent: 0 },
    ];
    const finer = { subcommunity: built.graph.nodes.map((_, at) => Number(at === gone)), subcommunities };
    const { graph } = correct(built.graph, [{ remove: "dataset:aspenopenjets" }]);
    const before = { ...built, analysis: { ...built.analysis, finer } };
    const after = carried(graph, before, settle([{ remove: "dataset:aspenopenjets" }]).goals);
    expect(after.finer).toEqual({
      subcommunity: graph.nodes.map(() => 0),
      subcommunities: subcommunities.slice(0, 1),
    });
  });

  it("has no betweenness: ways lead elsewhere when two things are one", () => {
    const betweenness = { values: built.graph.nodes.map(() => 0), sources: 1 };
    const before = { ...built, analysis: { ...built.analysis, betweenness } };
    expect(carried(built.graph, before, new Map()).betweenness).toBeUndefined();
  });

  it("has a thing of another kind where it stood before", () => {
    const after = corrected([{ retype: "tool:redvid", to: "dataset" }]);
    expect(factsOf(after, "dataset:redvid")).toEqual(factsOf(built, "tool:redvid"));
  });

  it("has a thing that was added beside its paper", () => {
    const paper = built.graph.nodes.find((node) => node.kind === "paper");
    if (paper?.kind !== "paper") throw new Error("there are papers");
    const text = paper.paper.abstract ?? "";
    const surface = /\S+/u.exec(text)?.[0] ?? "";
    const after = corrected([
      { add: "tool:added", in: paper.id, field: "abstract", start: text.indexOf(surface), surface },
    ]);
    const { x, y, community } = factsOf(built, paper.id);
    expect(factsOf(after, "tool:added")).toMatchObject({ x, y, community, degree: 1 });
  });
});

function corrected(ledger: Ledger) {
  const { graph } = correct(built.graph, ledger);
  return { graph, analysis: carried(graph, built, settle(ledger).goals) };
}

function factsOf({ graph, analysis }: Pick<typeof built, "graph" | "analysis">, id: string) {
  const at = graph.nodes.findIndex((node) => node.id === id);
  const [x, y, community] = [analysis.x[at], analysis.y[at], analysis.community[at]];
  return { x, y, community, degree: analysis.degree[at], rank: analysis.pagerank[at] ?? 0 };
}
