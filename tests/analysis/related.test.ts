import { describe, expect, it } from "vitest";
import { adjacency } from "../../src/analysis/adjacency.ts";
import { bestPaths } from "../../src/analysis/paths.ts";
import { seededRandom } from "../../src/analysis/random.ts";
import { related } from "../../src/analysis/related.ts";
import { walk } from "../../src/analysis/walk.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { toyGraph } from "./toy-graph.ts";

const JETS = {
  one: ["dataset:jetclass", "dataset:aspenopenjets"],
  two: ["dataset:jetclass", "dataset:aspenopenjets", "dataset:top-tagging"],
  three: ["dataset:jetclass", "dataset:top-tagging", "dataset:quark-gluon", "tool:delphes"],
  four: ["dataset:trackml", "tool:acts"],
  five: ["tool:acts", "tool:delphes"],
};

describe("datasets related to JetClass", () => {
  const rows = adjacency(toyGraph(JETS));
  const answers = related(rows, ["dataset:jetclass"], { keep: ({ kind }) => kind === "dataset" });

  it("come in the order a physicist would expect", () => {
    expect(answers.map(({ node }) => node.id)).toEqual([
      "dataset:aspenopenjets", // two papers, one of them about these two alone
      "dataset:top-tagging", //   two papers as well, but they name more datasets
      "dataset:quark-gluon", //   one paper
      "dataset:trackml", //       only by way of Delphes and ACTS
    ]);
  });

  it("say which papers name both, strongest first, with a sentence for each hop", () => {
    const [first] = answers;
    expect(first?.shared).toBe(2);
    expect(first?.reasons.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ["dataset:jetclass", "paper:one", "dataset:aspenopenjets"],
      ["dataset:jetclass", "paper:two", "dataset:aspenopenjets"],
    ]);
    expect(first?.reasons[0]?.edges.map(({ mentions }) => mentions[0]?.sentence)).toEqual([
      "one uses jetclass.",
      "one uses aspenopenjets.",
    ]);
  });

  it("have the best longer way as their reason where no paper names both", () => {
    const last = answers.at(-1);
    expect(last?.shared).toBe(0);
    expect(last?.reasons.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      [
        "dataset:jetclass",
        "paper:three",
        "tool:delphes",
        "paper:five",
        "tool:acts",
        "paper:four",
        "dataset:trackml",
      ],
    ]);
  });

  it("hardly move when a review comes that names forty datasets", () => {
    const review = Array.from({ length: 40 }, (_, at) => `dataset:other-${at}`);
    const more = adjacency(toyGraph({ ...JETS, review: ["dataset:jetclass", "dataset:trackml", ...review] }));
    const after = related(more, ["dataset:jetclass"], { keep: ({ kind }) => kind === "dataset", limit: 3 });
    expect(after.map(({ node }) => node.id)).toEqual(answers.slice(0, 3).map(({ node }) => node.id));
  });

  it("are refused for a node that is not there", () => {
    expect(() => related(rows, ["dataset:nope"])).toThrow('node must be in the graph, got "dataset:nope"');
  });
});

describe("a walk with restart", () => {
  it("agrees with its definition, computed step by step", () => {
    const rows = adjacency(randomGraph(7));
    const reached = walk(rows, [0]);
    const expected = walkByDefinition(rows, 0);
    for (const [at, value] of expected.entries()) expect(reached.get(at) ?? 0).toBeCloseTo(value, 4);
  });
});

describe("the best paths", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("are those of a search through all paths (random graph %i)", (seed) => {
    const graph = randomGraph(seed);
    const rows = adjacency(graph);
    const [from, to] = [0, graph.nodes.length - 1];
    const found = bestPaths(rows, [from], [to], 4);
    const all = allPaths(rows, from, to).toSorted((one, two) => one - two);
    expect(found.map(({ cost }) => Number(cost.toFixed(6)))).toEqual(
      all.slice(0, 4).map((cost) => Number(cost.toFixed(6))),
    );
  });
});

function randomGraph(seed: number): KnowledgeGraph {
  const random = seededRandom(seed);
  const papers: Record<string, string[]> = {};
  for (let paper = 0; paper < 5; paper += 1)
    papers[`p${paper}`] = Array.from({ length: 6 }, (_, at) => `dataset:d${at}`).filter(() => random() < 0.5);
  return toyGraph(papers);
}

function walkByDefinition(rows: ReturnType<typeof adjacency>, start: number): number[] {
  const size = rows.graph.nodes.length;
  let now: number[] = Array.from({ length: size }, (_, at) => (at === start ? 1 : 0));
  for (let step = 0; step < 200; step += 1) {
    const next: number[] = Array.from({ length: size }, (_, at) => (at === start ? 0.25 : 0));
    for (let at = 0; at < size; at += 1) {
      const entries = [...rows.weights.subarray(rows.offsets[at], rows.offsets[at + 1])];
      const sum = entries.reduce((total, weight) => total + weight, 0);
      entries.forEach((weight, entry) => {
        const to = rows.neighbours[(rows.offsets[at] ?? 0) + entry] ?? 0;
        next[to] = (next[to] ?? 0) + (0.75 * (now[at] ?? 0) * weight) / sum;
      });
    }
    now = next;
  }
  return now;
}

/** The costs of all ways without a repeated node. */
function allPaths(
  rows: ReturnType<typeof adjacency>,
  from: number,
  to: number,
  seen: readonly number[] = [from],
): number[] {
  if (from === to) return [0];
  const costs: number[] = [];
  for (let entry = rows.offsets[from] ?? 0; entry < (rows.offsets[from + 1] ?? 0); entry += 1) {
    const next = rows.neighbours[entry] ?? 0;
    if (seen.includes(next)) continue;
    for (const rest of allPaths(rows, next, to, [...seen, next]))
      costs.push(rest + 1 / (rows.weights[entry] ?? 1));
  }
  return costs;
}
