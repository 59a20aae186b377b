import type { GraphEdge } from "../../src/model/graph.ts";
import type { GraphIndex } from "./graph-index.ts";

/** Tells edges that may be walked. */
export type Passes = (edge: GraphEdge) => boolean;

/** Which way links are followed: from papers to what they name, from things to the papers that name them, or both. */
export type Way = "both" | "names" | "named";

/** The ids that stand at most so many steps from some nodes, these included. */
export function within(
  index: GraphIndex,
  around: readonly string[],
  depth: number,
  passes: Passes,
  way: Way = "both",
): ReadonlySet<string> {
  const reached = new Set(around.filter((id) => index.nodes.has(id)));
  let border = [...reached];
  for (let step = 0; step < depth && border.length > 0; step += 1)
    border = border.flatMap((id) => newNeighbours(index, id, passes, reached, way));
  return reached;
}

/** The largest set of ids that hang together by passing edges; of equal ones the one with the earliest node. */
export function largestComponent(
  index: GraphIndex,
  ids: ReadonlySet<string>,
  passes: Passes,
): ReadonlySet<string> {
  const seen = new Set<string>();
  let largest: readonly string[] = [];
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    const component = [id];
    // the list grows while it is read: a walk in breadth
    for (const member of component) component.push(...newNeighbours(index, member, passes, seen));
    if (component.length > largest.length) largest = component;
  }
  return new Set(largest);
}

/**
 * The largest part in which every node has at least so many links to others of it; it may be empty.
 *
 * @see Seidman (1983), Social Networks 5(3):269–287
 */
export function kCore(
  index: GraphIndex,
  ids: ReadonlySet<string>,
  least: number,
  passes: Passes,
): ReadonlySet<string> {
  const kept = new Set(ids);
  const others = (id: string) =>
    index.edgesOf(id).flatMap((edge) => {
      const other = edge.source === id ? edge.target : edge.source;
      return passes(edge) && kept.has(other) ? [other] : [];
    });
  const degree = new Map(Array.from(ids, (id) => [id, others(id).length]));
  const leaving = [...ids].filter((id) => (degree.get(id) ?? 0) < least);
  for (const id of leaving) kept.delete(id);
  // the list grows while it is read: who loses links may have to leave as well
  for (const id of leaving)
    for (const other of others(id)) {
      const left = (degree.get(other) ?? 0) - 1;
      degree.set(other, left);
      if (left >= least) continue;
      kept.delete(other);
      leaving.push(other);
    }
  return kept;
}

/** Neighbours that were not reached before; they are from now on. */
function newNeighbours(
  index: GraphIndex,
  id: string,
  passes: Passes,
  reached: Set<string>,
  way: Way = "both",
): string[] {
  const found: string[] = [];
  for (const edge of index.edgesOf(id)) {
    const isNaming = edge.source === id;
    if ((way === "names" && !isNaming) || (way === "named" && isNaming)) continue;
    const other = isNaming ? edge.target : edge.source;
    if (reached.has(other) || !passes(edge)) continue;
    reached.add(other);
    found.push(other);
  }
  return found;
}
