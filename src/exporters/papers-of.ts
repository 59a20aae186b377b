import type { GraphNode } from "../model/graph.ts";
import type { Paper } from "../model/paper.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { byId } from "../text/order.ts";
import { sharedOf } from "./edges.ts";

/** The papers of a graph; of a projection also those that tie its nodes. By id. */
export function papersOf({ nodes, edges }: WrittenGraph["graph"]): Paper[] {
  const papers = new Map<string, Paper>();
  const add = (node: GraphNode) => node.kind === "paper" && papers.set(node.id, node.paper);
  for (const node of nodes) add(node);
  for (const edge of edges) for (const node of sharedOf(edge)) add(node);
  return [...papers.values()].toSorted(byId);
}
