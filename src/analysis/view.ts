import { KINDS, kindOf } from "../model/kinds.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import { placeOf } from "./adjacency.ts";
import { sameSentence } from "./same-sentence.ts";

/**
 * An undirected graph with weights, each link once, in three columns: a million links take 16 MB, where graphology
 * takes 370. Nodes are numbered from 0, those of a graph by their place in `graph.nodes`.
 */
export interface WeightedView {
  /** number of nodes */
  readonly order: number;
  /** number of links */
  readonly size: number;
  /** for each link the node at one end; no two links have the same ends */
  readonly sources: Int32Array;
  /** for each link the node at the other end */
  readonly targets: Int32Array;
  /** for each link, above 0 */
  readonly weights: Float64Array;
}

/** Weight of one sentence that names two things, where an edge to a thing that is used weighs 0.76. */
const TOGETHER = 0.4;

/**
 * The graph as algorithms read it: undirected, each weight damped by how many papers name the thing and by its kind.
 *
 * What half the papers name says little, so a weight is multiplied by ln(1 + papers / named by) over
 * ln(1 + papers): nearly 1 for what one paper names, 0.3 for a hub in a large collection.
 * Datasets, tools and methods that share a sentence are tied directly as well.
 *
 * @throws Error when an edge leads to a node that is not there
 */
export function weightedView(graph: KnowledgeGraph): WeightedView {
  const { nodes, edges } = graph;
  const place = new Map(nodes.map(({ id }, at) => [id as string, at]));
  const named = new Map<string, number>();
  for (const { target } of edges) named.set(target, (named.get(target) ?? 0) + 1);
  const papers = Math.max(1, nodes.filter(({ kind }) => kind === "paper").length);
  const tie = (id: string) =>
    (Math.log(1 + papers / (named.get(id) ?? 1)) / Math.log(1 + papers)) * KINDS[kindOf(id)].tie;
  const pairs = sameSentence(graph);
  const view = emptyView(nodes.length, edges.length + pairs.length);
  for (const [at, { source, target, weight }] of edges.entries())
    put(view, at, placeOf(place, source), placeOf(place, target), weight * tie(target));
  for (const [at, { first, second, papers: together }] of pairs.entries()) {
    const weight = TOGETHER * (1 + Math.log(together)) * Math.min(tie(first), tie(second));
    put(view, edges.length + at, placeOf(place, first), placeOf(place, second), weight);
  }
  return view;
}

/** A link by its ends and its weight, above 0. */
export type Link = readonly [source: number, target: number, weight: number];

/** @param links  no two with the same ends */
export function viewOfLinks(order: number, links: readonly Link[]): WeightedView {
  const view = emptyView(order, links.length);
  for (const [at, [source, target, weight]] of links.entries()) put(view, at, source, target, weight);
  return view;
}

function emptyView(order: number, size: number): WeightedView {
  return {
    order,
    size,
    sources: new Int32Array(size),
    targets: new Int32Array(size),
    weights: new Float64Array(size),
  };
}

function put(view: WeightedView, at: number, source: number, target: number, weight: number): void {
  view.sources[at] = source;
  view.targets[at] = target;
  view.weights[at] = weight;
}

/** The links in their order. */
export function forLinks(
  { size, sources, targets, weights }: WeightedView,
  visit: (source: number, target: number, weight: number) => void,
): void {
  for (let at = 0; at < size; at += 1) visit(sources[at] ?? 0, targets[at] ?? 0, weights[at] ?? 0);
}

/** Number of links of each node. */
export function degreesIn(view: WeightedView): Int32Array {
  const degree = new Int32Array(view.order);
  forLinks(view, (source, target) => {
    degree[source] = (degree[source] ?? 0) + 1;
    degree[target] = (degree[target] ?? 0) + 1;
  });
  return degree;
}
