import { describe, expect, it } from "vitest";
import { entityYears } from "../../src/analysis/entity-years.ts";
import type { GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";
import { toyGraph } from "./toy-graph.ts";

describe("the years of a thing", () => {
  const graph = toyGraph({
    late: ["dataset:jetclass", "tool:delphes"],
    early: ["tool:delphes"],
    same: ["tool:delphes"],
    undated: ["tool:delphes", "dataset:trackml"],
  });
  const years = entityYears(dated(graph, { late: "2024-03-01", early: "2019", same: "2019-12" }));

  it("are those of the papers that name it, with the papers of each", () => {
    expect(years.get("tool:delphes")).toEqual({
      first: 2019,
      last: 2024,
      papers: new Map([
        [2019, 2], // a year alone and a month are dates as well
        [2024, 1],
      ]),
    });
    expect(years.get("dataset:jetclass")).toMatchObject({ first: 2024, last: 2024 });
  });

  it("are none where no paper that names it has a date", () => {
    expect(years.has("dataset:trackml")).toBe(false);
  });

  it("are those of things alone", () => {
    expect([...years.keys()].toSorted()).toEqual(["dataset:jetclass", "tool:delphes"]);
  });
});

function dated({ nodes, edges }: KnowledgeGraph, dates: Readonly<Record<string, string>>): KnowledgeGraph {
  return {
    edges,
    nodes: nodes.map((node): GraphNode => {
      const date = dates[node.name];
      return node.kind === "paper" && date !== undefined ? { ...node, paper: { ...node.paper, date } } : node;
    }),
  };
}
