import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { shaped, type Shape } from "../../src/exporters/shape.ts";
import type { GraphNode } from "../../src/model/graph.ts";
import { toyGraph } from "../analysis/toy-graph.ts";

const plain = toyGraph({
  early: ["dataset:jetclass", "tool:delphes"],
  late: ["dataset:jetclass", "method:transformer", "tool:delphes"],
});
const graph = { ...plain, nodes: plain.nodes.map(dated) };
const analysed = { graph, analysis: analyse(graph, { seed: 1 }) };

describe("a part of a graph", () => {
  it("is everything without conditions", () => {
    expect(shaped(analysed, {})).toEqual(analysed);
  });

  it("holds the kinds that are asked for, and the links between them", () => {
    const part = shaped(analysed, { kinds: new Set(["paper", "tool"]) });
    expect(ids(part)).toEqual(["paper:early", "paper:late", "tool:delphes"]);
    expect(links(part)).toEqual(["paper:early tool:delphes", "paper:late tool:delphes"]);
  });

  it("holds the papers of some years and what they name", () => {
    expect(ids(shaped(analysed, { years: { from: 2000, to: 2010 } }))).toEqual([
      "dataset:jetclass",
      "paper:early",
      "tool:delphes",
    ]);
  });

  it("holds the communities that are asked for", () => {
    const community = analysed.analysis.community[0] ?? -1;
    const part = shaped(analysed, { communities: new Set([community]) });
    expect(new Set(part.analysis.community)).toEqual(new Set([community]));
    expect(shaped(analysed, { communities: new Set([99]) }).graph.nodes).toEqual([]);
  });

  it("holds the nodes of a selection; unknown ids are none", () => {
    const part = shaped(analysed, { selection: new Set(["paper:late", "tool:delphes", "tool:unknown"]) });
    expect(ids(part)).toEqual(["paper:late", "tool:delphes"]);
  });

  it("must meet all conditions", () => {
    const both: Shape = { kinds: new Set(["paper", "tool"]), years: { from: 2020, to: 2020 } };
    expect(ids(shaped(analysed, both))).toEqual(["paper:late", "tool:delphes"]);
  });

  it("counts links anew and keeps places and ranks", () => {
    const part = shaped(analysed, { selection: new Set(["paper:late", "tool:delphes"]) });
    expect(part.analysis.degree).toEqual([1, 1]);
    const at = graph.nodes.findIndex(({ id }) => id === "tool:delphes");
    expect(part.analysis.x[1]).toBe(analysed.analysis.x[at]);
    expect(part.analysis.pagerank[1]).toBe(analysed.analysis.pagerank[at]);
    expect(part.analysis.betweenness).toBeUndefined();
  });

  it("keeps the betweenness of the whole graph", () => {
    const values = graph.nodes.map((_, place) => place / 10);
    const analysis = { ...analysed.analysis, betweenness: { values, sources: 3 } };
    const part = shaped({ graph, analysis }, { selection: new Set(["paper:late", "tool:delphes"]) });
    const wanted = ["paper:late", "tool:delphes"].map((id) =>
      graph.nodes.findIndex((node) => node.id === id),
    );
    expect(part.analysis.betweenness).toEqual({ values: wanted.map((place) => place / 10), sources: 3 });
  });
});

describe("a projection of a part", () => {
  it("of some kinds of thing is tied by all papers", () => {
    const part = shaped(analysed, { projection: "used-together", kinds: new Set(["dataset", "tool"]) });
    expect(ids(part)).toEqual(["dataset:jetclass", "tool:delphes"]);
    expect(part.graph.edges[0]?.weight).toBe(2);
    expect(part.analysis.degree).toEqual([1, 1]);
  });

  it("of some years is tied by the papers of these years", () => {
    const part = shaped(analysed, { projection: "used-together", years: { from: 2020, to: 2024 } });
    expect(links(part)).toEqual([
      "dataset:jetclass method:transformer",
      "dataset:jetclass tool:delphes",
      "method:transformer tool:delphes",
    ]);
    expect(part.graph.edges.map(({ weight }) => weight)).toEqual([1, 1, 1]);
  });

  it("of selected papers ties what these papers name", () => {
    const part = shaped(analysed, { projection: "used-together", selection: new Set(["paper:early"]) });
    expect(links(part)).toEqual(["dataset:jetclass tool:delphes"]);
    expect(part.graph.edges[0]?.weight).toBe(1);
  });

  it("of ids that no node has is empty", () => {
    const part = shaped(analysed, { projection: "used-together", selection: new Set(["paper:unknown"]) });
    expect(part.graph.nodes).toEqual([]);
  });
});

function dated(node: GraphNode): GraphNode {
  if (node.kind !== "paper") return node;
  return { ...node, paper: { ...node.paper, date: node.id === "paper:early" ? "2008" : "2020-05-01" } };
}

function ids({ graph }: ReturnType<typeof shaped>): string[] {
  return graph.nodes.map(({ id }) => id);
}

function links({ graph }: ReturnType<typeof shaped>): string[] {
  return graph.edges.map(({ source, target }) => `${source} ${target}`);
}
