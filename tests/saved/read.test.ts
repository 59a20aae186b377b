import { describe, expect, it } from "vitest";
import { readSaved } from "../../src/saved/read.ts";
import { restricted } from "../../src/saved/restricted.ts";
import { savedGraph } from "../../src/saved/write.ts";

const computed = { community: 0, degree: 1, pagerank: 0.5, x: 0, y: 1 };
const paper = {
  id: "paper:arxiv:2201.00001",
  kind: "paper",
  name: "A title",
  paper: {
    id: "paper:arxiv:2201.00001",
    title: "A title",
    origins: [{ file: "a.txt", line: 1, reader: "ris" }],
  },
  ...computed,
};
const tool = { id: "tool:geant4", kind: "tool", name: "GEANT4", aliases: ["Geant"], ...computed };
const edge = { source: paper.id, target: tool.id, relation: "uses", weight: 0.8 };
const mention = {
  paper: paper.id,
  entity: tool.id,
  field: "title",
  start: 0,
  end: 1,
  surface: "A",
  sentence: "A title",
  rule: "known-names",
  confidence: 1,
};

function read(change: Readonly<Record<string, unknown>> = {}, mentions: unknown = mention) {
  const graph = {
    format: "paperloom-graph",
    version: 1,
    modularity: 0,
    communities: [{ number: 0, size: 2, label: ["all"], stability: 1 }],
    nodes: [paper, tool],
    edges: [edge],
    ...change,
  };
  return readSaved(JSON.stringify(graph), `${JSON.stringify(mentions)}\n`);
}

describe("a saved graph", () => {
  it("is read with its mentions at their edges", () => {
    const { graph, analysis } = read();
    expect(graph.nodes.map(({ id }) => id)).toEqual([paper.id, tool.id]);
    expect(graph.edges[0]?.mentions).toEqual([mention]);
    expect(analysis.y).toEqual([1, 1]);
  });

  it("says how its communities were found, where it knows", () => {
    expect(read({ method: "leiden" }).analysis.method).toBe("leiden");
    expect(read().analysis).not.toHaveProperty("method"); // built before there was a choice
  });

  it.each<readonly [what: string, change: Readonly<Record<string, unknown>>, message: string]>([
    ["no nodes", { nodes: undefined }, '"nodes" is missing'],
    ["a method that is no name", { method: 1 }, '"method" is missing or not'],
    ["nodes that are an object", { nodes: {} }, '"nodes" is missing or not'],
    ["a node that is nothing", { nodes: [null] }, "nodes, number 1: there is no object"],
    [
      "an unknown kind",
      { nodes: [paper, { ...tool, kind: "toString" }] },
      'nodes, number 2: "kind" is missing',
    ],
    ["a kind that its id denies", { nodes: [paper, { ...tool, kind: "method" }] }, "the id of a method"],
    [
      "a name that is an element",
      { nodes: [paper, { ...tool, name: { type: "img" } }] },
      'nodes, number 2: "name" is missing',
    ],
    [
      "aliases that are a text",
      { nodes: [paper, { ...tool, aliases: "GEANT" }] },
      'nodes, number 2: "aliases" is missing',
    ],
    [
      "an address that is a list",
      { nodes: [paper, { ...tool, url: ["x"] }] },
      'nodes, number 2: "url" is missing',
    ],
    [
      "a place that is no number",
      { nodes: [paper, { ...tool, x: null }] },
      'nodes, number 2: "x" is missing',
    ],
    [
      "an abstract that is a number",
      { nodes: [{ ...paper, paper: { ...paper.paper, abstract: 1 } }] },
      'nodes, number 1: "abstract" of its paper is missing',
    ],
    [
      "a paper without origins",
      { nodes: [{ ...paper, paper: { id: paper.id } }] },
      'nodes, number 1: "origins" of its paper is missing',
    ],
    ["a node twice", { nodes: [paper, tool, tool] }, 'two nodes are called "tool:geant4"'],
    ["an edge twice", { edges: [edge, edge] }, "two edges lead from"],
    [
      "an edge to nowhere",
      { edges: [{ ...edge, target: "tool:none" }] },
      "must lead from a paper to a thing",
    ],
    [
      "an edge backwards",
      { edges: [{ ...edge, source: tool.id, target: paper.id }] },
      "must lead from a paper",
    ],
    [
      "an unknown relation",
      { edges: [{ ...edge, relation: "__proto__" }] },
      'edges, number 1: "relation" is missing',
    ],
    [
      "a weight that is a text",
      { edges: [{ ...edge, weight: "1" }] },
      'edges, number 1: "weight" is missing',
    ],
    [
      "a label that is no list",
      { communities: [{ number: 0, size: 1, label: "x", stability: 1 }] },
      'communities, number 1: "label" is missing',
    ],
    [
      "communities out of order",
      {
        communities: [
          { number: 1, size: 1, label: [] },
          { number: 0, size: 1, label: [] },
        ],
      },
      "communities, number 2: the numbers do not rise from 0",
    ],
    [
      "a part of no community",
      { subcommunities: [{ number: 0, size: 1, label: [] }] },
      'subcommunities, number 1: "parent" is missing',
    ],
  ])("is refused with its fault: %s", (_, change, message) => {
    expect(() => read(change)).toThrow(message);
    expect(() => read(change)).toThrow("the graph is damaged: ");
  });

  it.each<readonly [what: string, mention: unknown, message: string]>([
    ["nothing", null, "there is no object"],
    ["an unknown field", { ...mention, field: "constructor" }, '"field"'],
    ["a sentence that is an object", { ...mention, sentence: {} }, '"sentence"'],
    ["a place between two signs", { ...mention, start: 0.5 }, '"start"'],
  ])("is refused for a mention: %s", (_, damaged, message) => {
    expect(() => read({}, damaged)).toThrow(`mention 1 is damaged: ${message}`);
  });
});

describe("communities within communities", () => {
  const subcommunities = [{ number: 4, size: 1, label: ["A"], parent: 0 }];

  it("are saved and read, for nodes of communities that do not open as well", () => {
    const { graph, analysis } = read();
    expect(analysis).not.toHaveProperty("finer"); // built before there were any
    const finer = { subcommunity: [undefined, 4], subcommunities };
    const text = [...savedGraph({ graph, analysis: { ...analysis, finer } })].join("");
    const again = readSaved(text, "");
    expect(again.analysis.finer).toEqual(finer);
    expect(again.graph.nodes).toEqual(graph.nodes);
  });

  it("keep their numbers in a part of the graph", () => {
    const { graph, analysis } = read();
    const finer = { subcommunity: [undefined, 4], subcommunities };
    const part = restricted({ graph, analysis: { ...analysis, finer } }, new Set([tool.id]));
    expect(part.analysis.finer).toEqual({ subcommunity: [4], subcommunities });
  });
});

describe("betweenness", () => {
  it("is saved and read with the number of nodes that it was found from, and absent where it was not asked for", () => {
    const { graph, analysis } = read();
    expect(analysis.betweenness).toBeUndefined();
    expect([...savedGraph({ graph, analysis })].join("")).not.toContain("betweenness");
    const betweenness = { values: [0.25, 0], sources: 1 };
    const text = [...savedGraph({ graph, analysis: { ...analysis, betweenness } })].join("");
    const again = readSaved(text, "");
    expect(again.analysis.betweenness).toEqual(betweenness);
    expect(again.graph.nodes).toEqual(graph.nodes);
  });
});
