import { UndirectedGraph } from "graphology";
import { KINDS, kindOf } from "../model/kinds.ts";
import type { KnowledgeGraph } from "../model/graph.ts";

import { sameSentence } from "./same-sentence.ts";

/** Nodes are numbered by their place in `graph.nodes`. */
export type WeightedView = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

/** Weight of one sentence that names two things, where an edge to a thing that is used weighs 0.76. */
const TOGETHER = 0.4;

/**
 * The graph as algorithms read it: undirected, each weight damped by how many papers name the thing and by its kind.
 *
 * What half the papers name says little, so a weight is multiplied by ln(1 + papers / named by) over
 * ln(1 + papers): nearly 1 for what one paper names, 0.3 for a hub in a large collection.
 * Datasets, tools and methods that share a sentence are tied directly as well.
 */
export function weightedView(graph: KnowledgeGraph): WeightedView {
  const { nodes, edges } = graph;
  const view: WeightedView = new UndirectedGraph();
  const place = new Map(nodes.map(({ id }, at) => [id as string, at]));
  const named = new Map<string, number>();
  for (const { target } of edges) named.set(target, (named.get(target) ?? 0) + 1);
  const papers = Math.max(1, nodes.filter(({ kind }) => kind === "paper").length);
  nodes.forEach((_, at) => view.addNode(String(at), { x: 0, y: 0, size: 1 }));
  const tie = (id: string) =>
    (Math.log(1 + papers / (named.get(id) ?? 1)) / Math.log(1 + papers)) * KINDS[kindOf(id)].tie;
  for (const { source, target, weight } of edges)
    view.addEdge(String(place.get(source)), String(place.get(target)), { weight: weight * tie(target) });
  for (const { first, second, papers: together } of sameSentence(graph)) {
    const weight = TOGETHER * (1 + Math.log(together)) * Math.min(tie(first), tie(second));
    view.addEdge(String(place.get(first)), String(place.get(second)), { weight });
  }
  return view;
}
