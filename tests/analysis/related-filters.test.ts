import { describe, expect, it } from "vitest";
import { adjacency } from "../../src/analysis/adjacency.ts";
import { ofYears } from "../../src/analysis/of-years.ts";
import { reasonLine } from "../../src/analysis/reason-text.ts";
import { related, type Related } from "../../src/analysis/related.ts";
import type { GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";
import type { Relation } from "../../src/model/relations.ts";
import { toyGraph } from "./toy-graph.ts";

/** Five papers on jets and tracks; what is not said here is used. */
const ROLES: Readonly<Record<string, Relation>> = {
  "paper:particle-transformer dataset:jetclass": "introduces", // the paper of the dataset
  "paper:aspen dataset:aspenopenjets": "introduces", //          pre-trains on JetClass, introduces its own
  "paper:review dataset:jetclass": "mentions",
};
const DATES: Readonly<Record<string, string>> = {
  "paper:particle-transformer": "2022-02-08",
  "paper:omnijet": "2024-03-08",
  "paper:aspen": "2024-12-13",
  "paper:review": "2025",
};
const ROWS = adjacency(
  told(
    toyGraph({
      "particle-transformer": ["dataset:jetclass", "dataset:top-tagging"],
      omnijet: ["dataset:jetclass", "tool:pytorch"],
      aspen: ["dataset:jetclass", "dataset:aspenopenjets", "tool:pytorch"],
      review: ["dataset:jetclass", "dataset:jetnet", "dataset:top-tagging"],
      undated: ["dataset:jetclass", "dataset:qg-jets"],
      tracks: ["dataset:trackml", "tool:pytorch"],
    }),
  ),
);
const JETCLASS = ["dataset:jetclass"];

describe("what belongs to JetClass, by role", () => {
  it("are the papers that use it, not the one that made it or the one that only names it", () => {
    const users = related(ROWS, JETCLASS, { keep: isPaper, role: "uses" });
    expect(idsOf(users).toSorted()).toEqual(["paper:aspen", "paper:omnijet", "paper:undated"]);
    expect(users.map((one) => reasonLine(one))).toEqual(["uses it", "uses it", "uses it"]);
    expect(idsOf(related(ROWS, JETCLASS, { keep: isPaper, role: "introduces" }))).toEqual([
      "paper:particle-transformer",
    ]);
  });

  it("are said to use one of them where several are asked for", () => {
    const asked = ["dataset:jetclass", "dataset:trackml"];
    const [paper] = related(ROWS, asked, { keep: isPaper, role: "uses" });
    const [tool] = related(ROWS, asked, { keep: ({ kind }) => kind === "tool" });
    expect(paper && reasonLine(paper, 2)).toBe("uses one of these");
    // PyTorch stands with JetClass in two papers, with TrackML in one
    expect(tool && reasonLine(tool, 2)).toBe("3 papers name it with one of these");
  });

  it("is the dataset that a paper introduces which works with it; the reason ends there", () => {
    const [answer, ...more] = related(ROWS, JETCLASS, { role: "introduces", keep: isDataset });
    expect(more).toEqual([]);
    expect(answer?.node.id).toBe("dataset:aspenopenjets");
    expect(answer?.reasons.map(({ edges }) => edges.map(({ relation }) => relation))).toEqual([
      ["uses", "introduces"],
    ]);
  });

  it("is nothing where no paper plays the role, rather than something far away", () => {
    expect(related(ROWS, JETCLASS, { role: "compares" })).toEqual([]);
    const far = related(ROWS, JETCLASS, { keep: ({ id }) => id === "dataset:trackml" });
    expect(far.map(({ shared }) => shared)).toEqual([0]);
    expect(related(ROWS, JETCLASS, { keep: ({ id }) => id === "dataset:trackml", role: "uses" })).toEqual([]);
  });
});

describe("what belongs to JetClass, by years", () => {
  it("is what papers of these years name, both years included, and counted in these papers alone", () => {
    expect(idsOf(belongingIn(2022, 2022)).toSorted()).toEqual([
      "dataset:top-tagging",
      "paper:particle-transformer",
    ]);
    const later = belongingIn(2022, 2025).find(({ node }) => node.id === "dataset:top-tagging");
    expect([
      later?.shared,
      belongingIn(2022, 2024).find(({ node }) => node.id === "dataset:top-tagging")?.shared,
    ]).toEqual([2, 1]);
  });

  it("is nothing in years without a paper; one without a date is of none", () => {
    expect(related(ofYears(ROWS, { from: 1990, to: 2000 }, JETCLASS), JETCLASS)).toEqual([]);
    const all = ofYears(ROWS, { from: 0, to: 9999 }, JETCLASS);
    expect(all.place.has("dataset:qg-jets")).toBe(false);
  });

  it("starts from a paper of any year", () => {
    const asked = ["paper:particle-transformer"];
    const answers = related(ofYears(ROWS, { from: 2025, to: 2025 }, asked), asked, {
      keep: ({ kind }) => kind === "paper",
    });
    expect(answers.map(({ node, shared }) => [node.id, shared])).toEqual([["paper:review", 2]]);
  });

  it("joins with a role", () => {
    const rows = ofYears(ROWS, { from: 2024, to: 2024 }, JETCLASS);
    expect(idsOf(related(rows, JETCLASS, { role: "uses", keep: ({ kind }) => kind === "tool" }))).toEqual([
      "tool:pytorch",
    ]);
    expect(related(rows, JETCLASS, { role: "mentions" })).toEqual([]);
  });
});

function belongingIn(from: number, to: number): Related[] {
  return related(ofYears(ROWS, { from, to }, JETCLASS), JETCLASS);
}

function isPaper({ kind }: GraphNode): boolean {
  return kind === "paper";
}

function isDataset({ kind }: GraphNode): boolean {
  return kind === "dataset";
}

function idsOf(answers: readonly { readonly node: GraphNode }[]): string[] {
  return answers.map(({ node }) => node.id);
}

function told({ nodes, edges }: KnowledgeGraph): KnowledgeGraph {
  return {
    nodes: nodes.map((node) => {
      const date = DATES[node.id];
      return node.kind === "paper" && date !== undefined ? { ...node, paper: { ...node.paper, date } } : node;
    }),
    edges: edges.map((edge) => ({
      ...edge,
      relation: ROLES[`${edge.source} ${edge.target}`] ?? edge.relation,
    })),
  };
}
