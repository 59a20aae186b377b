import type { EntityNode, GraphEdge, KnowledgeGraph, PaperNode } from "../model/graph.ts";
import { yearOf } from "../model/years.ts";
import { byText } from "../text/order.ts";

/** When one thing appeared in the papers, and what became of it. */
export interface Appearance {
  readonly node: EntityNode;
  /** year of the first paper that names it */
  readonly first: number;
  /** the earliest paper that introduces it, or where none says so the earliest that names it */
  readonly by: PaperNode;
  /** whether that paper introduces it */
  readonly introduced: boolean;
  /** how that paper names it */
  readonly edge: GraphEdge;
  /** papers that name it by year, from the first to the last, 0 in years of none */
  readonly papers: ReadonlyMap<number, number>;
}

/** How often a thing was named lately, and before. */
export interface Change {
  readonly node: EntityNode;
  readonly lately: number;
  readonly before: number;
  /** share of papers lately over the share before, both with half a paper more; above 1 it comes up */
  readonly ratio: number;
}

/** What appeared when. */
export interface Timeline {
  /** by first year, then by the number of papers, then by id */
  readonly appearances: readonly Appearance[];
  /** first year of what counts as lately */
  readonly since: number;
  /** dated papers from that year on, and before it */
  readonly papers: { readonly lately: number; readonly before: number; readonly undated: number };
  /** by ratio, strongest first */
  readonly emerging: readonly Change[];
  /** by ratio, weakest first */
  readonly fading: readonly Change[];
}

export interface TimelineOptions {
  /** which things appear; all without it */
  readonly keep?: (node: EntityNode) => boolean;
  /** first year of what counts as lately; without it the year from which on a third of the dated papers is */
  readonly since?: number;
}

/** Rarer things come and go by chance. */
const LEAST_PAPERS = 4;
/** A ratio that is told: twice as often, or half as often. */
const TOLD = 2;

/**
 * When things appeared in the papers of a graph, and which come up or fade. Papers without a date count for nothing.
 * The order of the papers does not matter.
 */
export function timeline({ nodes, edges }: KnowledgeGraph, options: TimelineOptions = {}): Timeline {
  const years = new Map<string, number>();
  const papers = new Map<string, PaperNode>();
  for (const node of nodes) {
    if (node.kind !== "paper") continue;
    papers.set(node.id, node);
    const year = yearOf(node);
    if (year !== undefined) years.set(node.id, year);
  }
  const named = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    if (!years.has(edge.source)) continue;
    const known = named.get(edge.target);
    if (known === undefined) named.set(edge.target, [edge]);
    else known.push(edge);
  }
  const since = options.since ?? lastThird([...years.values()]);
  const lately = [...years.values()].filter((year) => year >= since).length;
  const counts = { lately, before: years.size - lately, undated: papers.size - years.size };
  const things = nodes.filter((node): node is EntityNode => node.kind !== "paper" && node.kind !== "author");
  const kept = options.keep === undefined ? things : things.filter(options.keep);
  const changes = kept.flatMap((node) => changeOf(node, named.get(node.id) ?? [], years, since, counts));
  return {
    appearances: kept
      .flatMap((node) => appearanceOf(node, named.get(node.id) ?? [], years, papers))
      .toSorted(
        (one, two) => one.first - two.first || total(two) - total(one) || byText(one.node.id, two.node.id),
      ),
    since,
    papers: counts,
    emerging: changes
      .filter(({ ratio }) => ratio >= TOLD)
      .toSorted((one, two) => two.ratio - one.ratio || byId(one, two)),
    fading: changes
      .filter(({ ratio }) => ratio <= 1 / TOLD)
      .toSorted((one, two) => one.ratio - two.ratio || byId(one, two)),
  };
}

function appearanceOf(
  node: EntityNode,
  edges: readonly GraphEdge[],
  years: ReadonlyMap<string, number>,
  papers: ReadonlyMap<string, PaperNode>,
): Appearance[] {
  const dateOf = ({ source }: GraphEdge) => papers.get(source)?.paper.date ?? "";
  const inOrder = edges.toSorted(
    (one, two) => byText(dateOf(one), dateOf(two)) || byText(one.source, two.source),
  );
  const edge = inOrder.find(({ relation }) => relation === "introduces") ?? inOrder[0];
  const by = edge === undefined ? undefined : papers.get(edge.source);
  if (edge === undefined || by === undefined) return [];
  const named = inOrder.map(({ source }) => years.get(source) ?? 0);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  const counts = new Map(Array.from({ length: last - first + 1 }, (_, at) => [first + at, 0]));
  for (const year of named) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [{ node, first, by, introduced: edge.relation === "introduces", edge, papers: counts }];
}

function changeOf(
  node: EntityNode,
  edges: readonly GraphEdge[],
  years: ReadonlyMap<string, number>,
  since: number,
  papers: Timeline["papers"],
): Change[] {
  if (edges.length < LEAST_PAPERS || papers.lately === 0 || papers.before === 0) return [];
  const lately = edges.filter(({ source }) => (years.get(source) ?? 0) >= since).length;
  const before = edges.length - lately;
  // half a paper on both sides: what was never named before did not come up without end
  const ratio = (lately + 0.5) / (papers.lately + 1) / ((before + 0.5) / (papers.before + 1));
  return [{ node, lately, before, ratio }];
}

/** The year from which on at least a third of the papers is, the latest such. */
function lastThird(years: readonly number[]): number {
  const sorted = years.toSorted((one, two) => two - one);
  return sorted[Math.max(0, Math.ceil(sorted.length / 3) - 1)] ?? 0;
}

function total({ papers }: Appearance): number {
  return [...papers.values()].reduce((sum, count) => sum + count, 0);
}

function byId(one: Change, two: Change): number {
  return byText(one.node.id, two.node.id);
}
