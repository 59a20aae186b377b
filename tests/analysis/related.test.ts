import { describe, expect, it } from "vitest";
import { adjacency, placeOf } from "../../src/analysis/adjacency.ts";
import { seededRandom } from "../../src/analysis/random.ts";
import { ranking } from "../../src/analysis/ranking.ts";
import { related } from "../../src/analysis/related.ts";
import { walk } from "../../src/analysis/walk.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { KINDS, type EntityId } from "../../src/model/kinds.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { byText } from "../../src/text/order.ts";
import { seeds } from "../seeds.ts";
import { randomGraph } from "./random-graph.ts";
import { toyGraph } from "./toy-graph.ts";

const JETS = {
  one: ["dataset:jetclass", "dataset:aspenopenjets"],
  two: ["dataset:jetclass", "dataset:aspenopenjets", "dataset:top-tagging"],
  three: ["dataset:jetclass", "dataset:top-tagging", "dataset:quark-gluon", "tool:delphes"],
  four: ["dataset:trackml", "tool:acts"],
  five: ["tool:acts", "tool:delphes"],
};

/** A graph in which so many papers beside two name dark matter, one of the two with XENONnT, one with DESI. */
function searches(count: number): KnowledgeGraph {
  return toyGraph({
    direct: ["experiment:xenonnt", "concept:dark-matter"],
    sky: ["dataset:desi", "concept:dark-matter"],
    ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`paper-${at}`, ["concept:dark-matter"]])),
  });
}

function ask(graph: KnowledgeGraph, asked: string, answer: string) {
  return related(adjacency(graph), [asked], { keep: ({ id }) => id === answer });
}

describe("what no paper names together", () => {
  it("is related over one thing in between, which is the reason", () => {
    const [answer] = ask(toyGraph(JETS), "dataset:jetclass", "tool:acts");
    expect(answer?.shared).toBe(0);
    expect(answer?.reasons.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ["dataset:jetclass", "paper:three", "tool:delphes", "paper:five", "tool:acts"],
    ]);
  });

  it("is not related over something that more than thirty papers name", () => {
    expect(ask(searches(28), "experiment:xenonnt", "dataset:desi")).toHaveLength(1);
    expect(ask(searches(29), "experiment:xenonnt", "dataset:desi")).toEqual([]);
    // what a paper names is related to it over that all the same: nothing else is known of it
    expect(ask(searches(29), "paper:paper-0", "dataset:desi")).toHaveLength(1);
  });

  it("is not related over an author, who may be two persons of one name", () => {
    const graph = toyGraph({
      one: ["dataset:mnist", "author:wei-y"],
      two: ["experiment:daya-bay", "author:wei-y"],
    });
    expect(ask(graph, "dataset:mnist", "experiment:daya-bay")).toEqual([]);
  });
});

describe("datasets related to JetClass", () => {
  const rows = adjacency(toyGraph(JETS));
  const answers = related(rows, ["dataset:jetclass"], { keep: ({ kind }) => kind === "dataset" });

  it("come in the order a physicist would expect", () => {
    expect(answers.map(({ node }) => node.id)).toEqual([
      "dataset:aspenopenjets", // two papers, one of them about these two alone
      "dataset:top-tagging", //   two papers as well, but they name more datasets
      "dataset:quark-gluon", //   one paper
      // not TrackML, which is tied only by way of two others, Delphes and ACTS
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

  it("stay where they are when a review comes that names forty datasets", () => {
    const review = Array.from({ length: 38 }, (_, at) => `dataset:other-${at}`);
    const more = adjacency(toyGraph({ ...JETS, review: ["dataset:jetclass", "dataset:trackml", ...review] }));
    const after = related(more, ["dataset:jetclass"], { keep: ({ kind }) => kind === "dataset", limit: 3 });
    expect(after.map(({ node }) => node.id)).toEqual(answers.slice(0, 3).map(({ node }) => node.id));
  });

  it("are refused for a node that is not there", () => {
    expect(() => related(rows, ["dataset:nope"])).toThrow('node must be in the graph, got "dataset:nope"');
  });
});

describe("a review that names forty datasets", () => {
  it("moves none of the top five of any dataset or tool by more than one place", async () => {
    const { graph } = await buildFromSources(seeds(), { seed: 1 });
    const datasets = graph.nodes.filter(({ kind }) => kind === "dataset").map(({ id }) => id as EntityId);
    const asked = graph.nodes.filter(({ kind }) => isThing(kind)).map(({ id }) => id as EntityId);
    expect([datasets.length, asked.length]).toEqual([10, 21]);
    const before = adjacency(graph);
    const moves = asked.map((id) => {
      const others = Array.from({ length: 39 }, (_, at): EntityId => datasets[at] ?? `dataset:new-${at}`);
      const after = namesIn(adjacency(withReview(graph, new Set([id, ...others]))), id);
      // what is tied from afar alone has no place to lose
      const top = related(before, [id], { keep: ({ kind }) => isThing(kind), limit: 5 });
      const tied = top.filter(({ shared }) => shared > 0).map(({ node }) => node.id);
      return Math.max(0, ...tied.map((one, at) => Math.abs(after.indexOf(one) - at)));
    });
    expect(Math.max(...moves)).toBeLessThanOrEqual(1);
  });
});

describe("the first answers", () => {
  it("are those of the whole order, with ties in id order across the border between first and rest", () => {
    const random = seededRandom(3);
    const things = Array.from({ length: 300 }, (_, at) => `dataset:${at}`);
    const papers = Array.from({ length: 60 }, (_, at) => [
      `p${at}`,
      ["dataset:0", ...things].filter((thing) => thing === "dataset:0" || random() < 0.03),
    ]);
    const rows = adjacency(toyGraph(Object.fromEntries(papers) as Record<string, string[]>));
    const reached = walk(rows, [placeOf(rows.place, "dataset:0")]);
    const expected = rows.graph.nodes
      .map(({ id }, at) => ({ id, score: Number((reached[at] ?? 0).toPrecision(3)) }))
      .filter(({ id, score }) => score > 0 && id !== "dataset:0")
      .toSorted((one, two) => two.score - one.score);
    expect(expected.length).toBeGreaterThan(300);
    expect(new Set(expected.map(({ score }) => score)).size).toBeLessThan(expected.length);
    expect(ranking(rows, ["dataset:0"]).map(({ node, score }) => ({ id: node.id, score }))).toEqual(expected);
  });
});

describe("a walk with restart", () => {
  it("agrees with its definition, computed step by step", () => {
    const rows = adjacency(randomGraph(7));
    const reached = walk(rows, [0]);
    const expected = walkByDefinition(rows, 0);
    for (const [at, value] of expected.entries()) expect(reached[at]).toBeCloseTo(value, 4);
  });
});

function isThing(kind: string): boolean {
  return kind === "dataset" || kind === "tool";
}

function namesIn(rows: ReturnType<typeof adjacency>, id: string): string[] {
  return ranking(rows, [id], ({ kind }) => isThing(kind)).map(({ node }) => node.id);
}

/** The graph with one paper more that mentions some things. */
function withReview({ nodes, edges }: KnowledgeGraph, named: ReadonlySet<EntityId>): KnowledgeGraph {
  const { nodes: more, edges: links } = toyGraph({ "zz-review": [...named] });
  const known = new Set<string>(nodes.map(({ id }) => id));
  return {
    nodes: [...nodes, ...more.filter(({ id }) => !known.has(id))].toSorted((one, two) =>
      byText(one.id, two.id),
    ),
    edges: [...edges, ...links],
  };
}

function walkByDefinition(rows: ReturnType<typeof adjacency>, start: number): number[] {
  const size = rows.graph.nodes.length;
  let now: number[] = Array.from({ length: size }, (_, at) => (at === start ? 1 : 0));
  for (let step = 0; step < 200; step += 1) {
    const next: number[] = Array.from({ length: size }, (_, at) => (at === start ? 0.25 : 0));
    for (let at = 0; at < size; at += 1) {
      const around = [...rows.neighbours.subarray(rows.offsets[at], rows.offsets[at + 1])];
      const pulls = around.map((to) => KINDS[rows.graph.nodes[to]?.kind ?? "paper"].pull);
      const sum = pulls.reduce((total, pull) => total + pull, 0);
      around.forEach((to, entry) => {
        next[to] = (next[to] ?? 0) + (0.75 * (now[at] ?? 0) * (pulls[entry] ?? 0)) / sum;
      });
    }
    now = next;
  }
  return now;
}
