import { beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { buildPruned } from "../../src/graph/build-pruned.ts";
import { prune } from "../../src/graph/prune.ts";
import { thresholdsFor, type Thresholds } from "../../src/graph/thresholds.ts";
import type { ReadPaper } from "../../src/model/mention.ts";
import { readPapers } from "../../src/read-papers.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";
import { seeds } from "../seeds.ts";

const vocabulary = shippedVocabulary();
const { entities } = vocabulary;
let read: readonly ReadPaper[] = [];

beforeAll(async () => {
  const context = { vocabulary, words: await wordClasses() };
  read = (await readPapers(seeds())).papers.map((paper) => extract(paper, context));
});

function built(thresholds: Thresholds, mostNodes = 150_000) {
  return buildPruned({ read, naming: read, count: read.length }, entities, { ...thresholds, mostNodes });
}

describe("a graph that is counted first and made then", () => {
  it.each([
    ["of a handful of papers", thresholdsFor(2)],
    ["of some papers", thresholdsFor(33)],
    ["of many papers", thresholdsFor(5000)],
    ["without long lists of authors", thresholdsFor(33, 3)],
    ["of what many papers name", { concept: 5, author: 3, keepEnds: false, longestList: 5 }],
  ])("%s is the one that is made first and pruned then", (_name, thresholds) => {
    expect(built(thresholds)).toEqual(prune(buildGraph(read, entities), thresholds));
  });
});

describe("a graph with too many nodes", () => {
  const most = 40;

  it("has as many as it may, and says of each kind how many are left out", () => {
    const whole = built(thresholdsFor(33));
    const { graph, drops } = built(thresholdsFor(33), most);
    expect(graph.nodes.length).toBeLessThanOrEqual(most);
    const cut = drops.filter(({ rule }) => rule.startsWith("not among the 40 nodes that matter most"));
    const left = cut.reduce((sum, { count }) => sum + count, 0);
    expect(graph.nodes.length + left).toBe(whole.graph.nodes.length);
    for (const { kind, count } of cut)
      expect(count).toBe(numberOf(kind, whole.graph.nodes) - numberOf(kind, graph.nodes));
    expect(drops.slice(0, whole.drops.length)).toEqual(whole.drops);
  });

  it("keeps what most papers name, and no thing without an edge", () => {
    const whole = built(thresholdsFor(33)).graph;
    const { graph } = built(thresholdsFor(33), most);
    const ids = new Set<string>(graph.nodes.map(({ id }) => id));
    const papers = (id: string): number => whole.edges.filter(({ target }) => target === id).length;
    const things = whole.nodes.filter(({ kind }) => kind !== "paper" && kind !== "author");
    const [kept, gone] = [things.filter(({ id }) => ids.has(id)), things.filter(({ id }) => !ids.has(id))];
    const [leastKept, mostGone] = [
      Math.min(...kept.map(({ id }) => papers(id))),
      Math.max(...gone.map(({ id }) => papers(id))),
    ];
    expect(leastKept).toBeGreaterThanOrEqual(mostGone);
    const named = new Set<string>(graph.edges.map(({ target }) => target));
    expect(graph.nodes.filter(({ id, kind }) => kind !== "paper" && !named.has(id))).toEqual([]);
  });

  it("is a part of the whole: every edge between nodes that stay, and no other", () => {
    const whole = built(thresholdsFor(33)).graph;
    const { graph } = built(thresholdsFor(33), most);
    const ids = new Set<string>(graph.nodes.map(({ id }) => id));
    expect(graph.edges).toEqual(
      whole.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    );
    expect(graph.nodes).toEqual(whole.nodes.filter(({ id }) => ids.has(id)));
  });

  it("is whole where it has just as many as it may", () => {
    const whole = built(thresholdsFor(33));
    expect(built(thresholdsFor(33), whole.graph.nodes.length)).toEqual(whole);
  });
});

function numberOf(kind: string, nodes: readonly { readonly kind: string }[]): number {
  return nodes.filter((node) => node.kind === kind).length;
}
