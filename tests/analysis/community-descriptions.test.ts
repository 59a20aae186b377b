import { describe, expect, it } from "vitest";
import { communityDescriptions, descriptionLine } from "../../src/analysis/community-descriptions.ts";
import type { GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";
import { toyGraph } from "./toy-graph.ts";

const graph = dated(
  toyGraph({
    jets: ["dataset:JetClass", "tool:ParticleNet", "author:Qu"],
    survey: ["dataset:JetClass", ...Array.from({ length: 12 }, (_, at) => `tool:t${at}`)],
    tagger: ["dataset:JetClass", "tool:ParticleNet", "method:attention"],
    alone: ["dataset:TrackML"],
  }),
  { jets: "2020-05-01", tagger: "2022-02" },
);
const community = graph.nodes.map(({ id }) => Number(/TrackML|alone/u.test(id)));

describe("a community by counts", () => {
  const described = communityDescriptions(graph, community);

  it("tells its papers, its years and what most of its papers name", () => {
    const [jets, tracks] = [described.get(0), described.get(1)];
    // 2022 to 2020 are the years of the two papers that have a date; an author is no thing that is named
    expect(jets && descriptionLine(jets)).toBe(
      "3 papers of 2020 to 2022; most named: JetClass (3), ParticleNet (2)",
    );
    // of one paper nothing can be named most
    expect(tracks && descriptionLine(tracks)).toBe("1 paper");
  });

  it("has in its middle the papers that name what others of it name, not the one that names most", () => {
    expect(described.get(0)?.central.map(({ id }) => id)).toEqual([
      "paper:jets", // both of what the community shares, and nothing else
      "paper:tagger", // the same and one thing of its own
      "paper:survey", // one of the two, among twelve others
    ]);
    expect(described.get(1)?.central).toEqual([]);
  });

  it("says so where no two papers name one thing", () => {
    const apart = toyGraph({ one: ["dataset:a"], two: ["dataset:b"] });
    const [first] = communityDescriptions(
      apart,
      apart.nodes.map(() => 0),
    ).values();
    expect(first && descriptionLine(first)).toBe("2 papers; no two of them name one thing of it");
  });

  it("is told of those alone that are asked for", () => {
    expect([...communityDescriptions(graph, community, new Set([1])).keys()]).toEqual([1]);
  });
});

function dated({ nodes, edges }: KnowledgeGraph, dates: Readonly<Record<string, string>>): KnowledgeGraph {
  const withDate = (node: GraphNode): GraphNode => {
    const date = dates[node.id.slice("paper:".length)];
    return node.kind !== "paper" || date === undefined ? node : { ...node, paper: { ...node.paper, date } };
  };
  return { nodes: nodes.map(withDate), edges };
}
