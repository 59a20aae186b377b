import { namedNodes } from "../../analysis/named-nodes.ts";
import type { GraphNode, KnowledgeGraph } from "../../model/graph.ts";
import { KIND_NAMES } from "../../model/kinds.ts";

/**
 * The node that somebody means by a name; of several the one whose kind comes first after papers.
 *
 * @throws Error when no node has the name, with those that come close
 */
export function askedNode(graph: KnowledgeGraph, name: string): GraphNode {
  const { found, close } = namedNodes(graph, name);
  const [first] = found.toSorted((one, two) => rank(one) - rank(two));
  if (first !== undefined) return first;
  const advice =
    close.length === 0
      ? "Search for it in the page, which paperloom view shows."
      : `Did you mean ${close.map((node) => node.name).join(", ")}?`;
  throw new Error(`nothing in the graph is called ${JSON.stringify(name)}. ${advice}`);
}

/** Things before papers, in the order of kinds. */
function rank({ kind }: GraphNode): number {
  return kind === "paper" ? KIND_NAMES.length : KIND_NAMES.indexOf(kind);
}
