import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { prune } from "../../src/graph/prune.ts";
import { thresholdsFor } from "../../src/graph/thresholds.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import type { Finding, ReadPaper } from "../../src/model/mention.ts";
import type { Relation } from "../../src/model/relations.ts";

const NONE = new Map();

describe("the graph", () => {
  it("has one edge from a paper to what it names, with the strongest role and every mention", () => {
    const { edges } = buildGraph([paper("a", [found("dataset", "JetClass", "uses", 2)])], NONE);
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({ source: "paper:a", target: "dataset:jetclass", relation: "uses" });
    expect(edges[0]?.mentions.map(({ start }) => start)).toEqual([0, 10]);
    // strength of "uses" 0.8, surest mention 0.9, two mentions: 0.8 · 0.9 · (1 + ln 2)
    expect(edges[0]?.weight).toBeCloseTo(0.72 * (1 + Math.log(2)), 4);
  });

  it("makes one thing of a coined name that papers take for different kinds: most papers decide", () => {
    const read = [
      paper("a", [found("tool", "WalkGPT", "introduces")]),
      paper("b", [found("method", "WalkGPT", "uses")]),
      paper("c", [found("tool", "WalkGPT", "mentions")]),
    ];
    const { nodes, edges } = buildGraph(read, NONE);
    expect(nodes.filter(({ kind }) => kind !== "paper").map(({ id }) => id)).toEqual(["tool:walkgpt"]);
    expect(edges.map(({ mentions }) => mentions[0]?.entity)).toEqual(Array(3).fill("tool:walkgpt"));
  });

  it("keeps what papers introduce apart from a known thing of another kind and the same name", () => {
    const atlas = found("experiment", "ATLAS", "uses");
    const known = new Map([[atlas.entity.id, atlas.entity]]);
    const read = [
      paper("detector", [atlas]),
      paper("planner", [found("tool", "ATLAS", "introduces")]), // plans travels
      paper("prompts", [found("method", "ATLAS", "introduces")]),
    ];
    // the two new ones meet by name, as names do that no vocabulary has
    expect(namedIn(buildGraph(read, known))).toEqual(["experiment:atlas", "tool:atlas"]);
    // where one is named by others as well, it may be the known thing under a wrong kind
    const user = paper("user", [found("tool", "ATLAS", "uses")]);
    const two = [paper("detector", [atlas]), paper("planner", [found("tool", "ATLAS", "introduces")]), user];
    expect(namedIn(buildGraph(two, known))).toEqual(["experiment:atlas"]);
  });

  it("calls a paper as people read its title, and keeps the title as it was written", () => {
    const title = String.raw`$\lambda$-GRPO and $p_T$ of jets`;
    const read: ReadPaper = { paper: { id: "paper:a", title, origins: [] }, findings: [], heldBack: [] };
    expect(buildGraph([read], NONE).nodes).toMatchObject([
      { name: "λ-GRPO and p_T of jets", paper: { title } },
    ]);
  });

  it("is the same in any order of papers", () => {
    const read = [paper("b", [found("tool", "X1", "uses")]), paper("a", [found("method", "X1", "uses")])];
    expect(buildGraph(read.toReversed(), NONE)).toEqual(buildGraph(read, NONE));
  });
});

describe("pruning", () => {
  const read = [
    paper("a", [
      found("concept", "jet", "mentions"),
      found("concept", "rare", "mentions"),
      ...authors("One", "Two", "Three"),
    ]),
    paper("b", [
      found("concept", "jet", "mentions"),
      found("dataset", "JetClass", "uses"),
      ...authors("Two", "Four", "Five"),
    ]),
  ];
  const graph = buildGraph(read, NONE);

  it("leaves out concepts of one paper and authors within one list, and says how many by which rule", () => {
    const { graph: pruned, drops } = prune(graph, { concept: 2, author: 2, keepEnds: true, longestList: 30 });
    expect(pruned.nodes.map(({ id }) => id)).toEqual([
      "author:five", // last in a list
      "author:one", //  first in a list
      "author:three", // last in a list
      "author:two", //   two papers
      "concept:jet", //  two papers
      "dataset:jetclass", // never pruned: one paper is how a dataset is discovered
      "paper:a",
      "paper:b",
    ]);
    expect(drops).toEqual([
      { kind: "author", count: 1, rule: "fewer than 2 papers, and neither first nor last in a list" },
      { kind: "concept", count: 1, rule: "named by fewer than 2 papers" },
    ]);
  });

  it("keeps everything of a handful of papers", () => {
    const { graph: pruned, drops } = prune(graph, thresholdsFor(2));
    expect(pruned).toEqual(graph);
    expect(drops).toEqual([]);
  });
});

function paper(id: string, findings: readonly Finding[]): ReadPaper {
  const paperId = `paper:${id}` as const;
  const own = findings.map((one) => ({
    ...one,
    mentions: one.mentions.map((mention) => ({ ...mention, paper: paperId })),
  }));
  return { paper: { id: paperId, title: id, origins: [] }, findings: own, heldBack: [] };
}

function namedIn({ nodes }: KnowledgeGraph): string[] {
  return nodes.filter(({ kind }) => kind !== "paper").map(({ id }) => id);
}

function found(kind: EntityKind, name: string, relation: Relation, times = 1): Finding {
  const id = `${kind}:${name.toLowerCase()}` as const;
  const mentions = Array.from({ length: times }, (_, at) => ({
    paper: "paper:none" as const,
    entity: id,
    field: kind === "author" ? ("authors" as const) : ("abstract" as const),
    start: at * 10,
    end: at * 10 + name.length,
    surface: name,
    sentence: name,
    rule: "test",
    confidence: 0.9,
  }));
  const because = { kind: "test", role: "test" };
  return { entity: { id, kind, name, aliases: [] }, relation, confidence: 0.9, mentions, because };
}

function authors(...names: string[]): Finding[] {
  return names.map((name, place) => {
    const finding = found("author", name, "authored");
    return { ...finding, mentions: finding.mentions.map((mention) => ({ ...mention, start: place * 10 })) };
  });
}
