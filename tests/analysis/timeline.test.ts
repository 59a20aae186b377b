import { describe, expect, it } from "vitest";
import { timeline } from "../../src/analysis/timeline.ts";
import type { GraphEdge, KnowledgeGraph } from "../../src/model/graph.ts";
import { toyGraph } from "./toy-graph.ts";

/** A toy graph whose papers have dates; some papers introduce some things, as `paper thing`. */
function dated(
  uses: Readonly<Record<string, readonly string[]>>,
  dates: Readonly<Record<string, string>>,
  introduced: readonly string[] = [],
): KnowledgeGraph {
  const { nodes, edges } = toyGraph(uses);
  return {
    nodes: nodes.map((node) => {
      const date = node.kind === "paper" ? dates[node.name] : undefined;
      return node.kind === "paper" && date !== undefined ? { ...node, paper: { ...node.paper, date } } : node;
    }),
    edges: edges.map((edge): GraphEdge => {
      const pair = `${edge.source.slice("paper:".length)} ${edge.target}`;
      return introduced.includes(pair) ? { ...edge, relation: "introduces" } : edge;
    }),
  };
}

/** `yearly(2020, 3, 5)`: a paper `2020-1` that names what is given, … */
function yearly(year: number, count: number, named: (at: number) => readonly string[]) {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${year}-${at + 1}`, named(at)]));
}

function datesOf(papers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.keys(papers).map((name) => [name, name.slice(0, 4)]));
}

describe("what appeared when", () => {
  const papers = {
    "2019-a": ["dataset:jets"],
    "2020-b": ["dataset:jets", "tool:net"],
    "2022-c": ["dataset:jets"],
  };

  it("stands in order of the first year, with papers by year up to the last", () => {
    const { appearances } = timeline(dated(papers, datesOf(papers)));
    expect(appearances.map(({ node, first }) => `${first} ${node.name}`)).toEqual(["2019 jets", "2020 net"]);
    expect([...(appearances[0]?.papers ?? [])]).toEqual([
      [2019, 1],
      [2020, 1],
      [2021, 0],
      [2022, 1],
    ]);
  });

  it("tells the paper that introduced it, though an earlier one named it; else the earliest", () => {
    const [jets, net] = timeline(dated(papers, datesOf(papers), ["2020-b dataset:jets"])).appearances;
    expect([jets?.by.name, jets?.introduced, jets?.first]).toEqual(["2020-b", true, 2019]);
    expect([net?.by.name, net?.introduced]).toEqual(["2020-b", false]);
  });

  it("counts papers without a date apart, and shows the kinds that are asked for", () => {
    const graph = dated(papers, { "2020-b": "2020-05" });
    const found = timeline(graph, { keep: ({ kind }) => kind === "tool" });
    expect(found.papers).toEqual({ lately: 1, before: 0, undated: 2 });
    expect(found.appearances.map(({ node }) => node.name)).toEqual(["net"]);
  });

  it("is the same for any order of the papers", () => {
    const graph = dated(papers, datesOf(papers));
    const turned = { nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
    expect(timeline(turned)).toEqual(timeline(graph));
  });
});

describe("what comes up or fades", () => {
  // ten papers before, six lately: "new" is named by five of the six, "old" by eight of the ten, "steady" by half
  const papers = {
    ...yearly(2020, 10, (at) => [...(at < 8 ? ["tool:old"] : []), ...(at % 2 === 0 ? ["tool:steady"] : [])]),
    ...yearly(2024, 6, (at) => [...(at < 5 ? ["tool:new"] : []), ...(at % 2 === 0 ? ["tool:steady"] : [])]),
  };
  const found = timeline(dated(papers, datesOf(papers)), { since: 2024 });

  it("is named twice as often lately, or half as often, by share of the papers", () => {
    expect(found.emerging.map(({ node, lately, before }) => [node.name, lately, before])).toEqual([
      ["new", 5, 0],
    ]);
    expect(found.fading.map(({ node, lately, before }) => [node.name, lately, before])).toEqual([
      ["old", 0, 8],
    ]);
  });

  it("is lately what the last third of the papers says, unless a year is given", () => {
    expect(timeline(dated(papers, datesOf(papers))).since).toBe(2024);
    expect(found.papers).toEqual({ lately: 6, before: 10, undated: 0 });
  });

  it("is nothing that fewer than four papers name", () => {
    const few = { ...yearly(2020, 6, () => ["tool:any"]), ...yearly(2024, 3, () => ["tool:rare"]) };
    expect(timeline(dated(few, datesOf(few)), { since: 2024 }).emerging).toEqual([]);
  });
});
