import { namedNodes } from "../../analysis/named-nodes.ts";
import type { GraphNode, KnowledgeGraph } from "../../model/graph.ts";
import { askedNode } from "./asked-node.ts";

/**
 * The nodes that somebody means by names with commas between. A name may hold commas itself, as `Krämer, Michael`: the
 * longest piece from the left that is a name is taken for one.
 *
 * @throws Error when no node has one of the names, with those that come close
 */
export function askedNodes(graph: KnowledgeGraph, names: string): GraphNode[] {
  const pieces = names.split(",");
  const found: GraphNode[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = pieces.length;
    while (to > from + 1 && namedNodes(graph, textOf(pieces, from, to)).found.length === 0) to -= 1;
    found.push(askedNode(graph, textOf(pieces, from, to)));
    from = to;
  }
  return found;
}

function textOf(pieces: readonly string[], from: number, to: number): string {
  return pieces.slice(from, to).join(",").trim();
}
