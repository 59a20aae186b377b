import { UndirectedGraph } from "graphology";
import { degreesIn, forLinks, type WeightedView } from "./view.ts";

/**
 * The view as an algorithm of graphology sees it that goes through all nodes and links once and then keeps its own
 * index, as Louvain does. Nothing is copied: the graph of graphology behind it is empty, and whatever else is asked
 * of it finds nothing.
 */
export function readAsGraphology(view: WeightedView): UndirectedGraph<{}, { weight: number }> {
  const degree = degreesIn(view);
  const graph = new UndirectedGraph<{}, { weight: number }>();
  Object.defineProperties(graph, { order: { value: view.order }, size: { value: view.size } });
  return Object.assign(graph, {
    undirectedDegreeWithoutSelfLoops: (node: string) => degree[Number(node)] ?? 0,
    forEachNode(visit: (node: string, attributes: {}) => void) {
      for (let at = 0; at < view.order; at += 1) visit(String(at), {});
    },
    forEachEdge(visit: VisitEdge) {
      let at = 0;
      forLinks(view, (source, target, weight) => {
        visit(String(at), { weight }, String(source), String(target));
        at += 1;
      });
    },
  });
}

type VisitEdge = (edge: string, attributes: { weight: number }, source: string, target: string) => void;
