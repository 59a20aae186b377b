import { UndirectedGraph } from "graphology";
import { forLinks, type WeightedView } from "./view.ts";

/** A view as graphology has it, with room for what layouts note at its nodes. */
export type ViewAsGraphology = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

/** The view for algorithms of graphology: nodes `0`, `1`, …, links in their order. Takes more than 20 times its memory. */
export function asGraphology(view: WeightedView): ViewAsGraphology {
  const graph: ViewAsGraphology = new UndirectedGraph();
  for (let at = 0; at < view.order; at += 1) graph.addNode(String(at), { x: 0, y: 0, size: 1 });
  forLinks(view, (source, target, weight) => {
    graph.addEdge(String(source), String(target), { weight });
  });
  return graph;
}
