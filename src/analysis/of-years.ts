import { isOfYears, type Years } from "../model/years.ts";
import { adjacency, type Adjacency } from "./adjacency.ts";

/**
 * What papers of some years say: their links and the things they name. The nodes of a question stay, and with a
 * paper its links, of whatever year it is.
 *
 * @param ids  the question
 */
export function ofYears({ graph }: Adjacency, years: Years, ids: readonly string[]): Adjacency {
  const asked = new Set(ids);
  const kept = new Set<string>(
    graph.nodes.filter((node) => asked.has(node.id) || isOfYears(node, years)).map(({ id }) => id),
  );
  const edges = graph.edges.filter(({ source }) => kept.has(source));
  for (const { target } of edges) kept.add(target);
  return adjacency({ nodes: graph.nodes.filter(({ id }) => kept.has(id)), edges });
}
