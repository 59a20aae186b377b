import type { GraphNode } from "../model/graph.ts";
import { placeOf, type Adjacency } from "./adjacency.ts";
import { walk } from "./walk.ts";

/** A node with how much it belongs to the question. */
export interface Ranked {
  readonly node: GraphNode;
  /** share of a random walk to three digits, above 0; compared within one answer only */
  readonly score: number;
}

/**
 * All nodes that a random walk with restart reaches from some nodes, these left out: from strong to weak, equal
 * ones in id order, so the answer never changes between runs.
 *
 * @param ids  the question; at least one
 * @param keep  which nodes may be answers
 * @throws Error when an id is not in the graph, or none is given
 */
export function ranking(
  rows: Adjacency,
  ids: readonly string[],
  keep: (node: GraphNode) => boolean = () => true,
): Ranked[] {
  if (ids.length === 0) throw new Error("ids must hold at least one node, got none");
  const asked = new Set(ids);
  const visits = walk(
    rows,
    ids.map((id) => placeOf(rows.place, id)),
  );
  const found: Ranked[] = [];
  for (const [at, node] of rows.graph.nodes.entries()) {
    const score = rounded(visits[at] ?? 0);
    if (score > 0 && !asked.has(node.id) && keep(node)) found.push({ node, score });
  }
  return found.toSorted((one, two) => two.score - one.score);
}

/** A difference below a thousandth is a tie: what is far away would decide it. */
function rounded(share: number): number {
  return share > 0 ? Number(share.toPrecision(3)) : 0;
}
