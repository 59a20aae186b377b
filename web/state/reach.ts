import type { GraphEdge } from "../../src/model/graph.ts";
import type { GraphIndex } from "./graph-index.ts";

/** Tells edges that may be walked. */
export type Passes = (edge: GraphEdge) => boolean;

/** The ids that stand at most so many steps from some nodes, these included. */
export function within(
  index: GraphIndex,
  around: readonly string[],
  depth: number,
  passes: Passes,
): ReadonlySet<string> {
  const reached = new Set(around.filter((id) => index.nodes.has(id)));
  let border = [...reached];
  for (let step = 0; step < depth && border.length > 0; step += 1)
    border = border.flatMap((id) => newNeighbours(index, id, passes, reached));
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

/** Neighbours that were not reached before; they are from now on. */
function newNeighbours(index: GraphIndex, id: string, passes: Passes, reached: Set<string>): string[] {
  const found: string[] = [];
  for (const edge of index.edgesOf(id)) {
    const other = edge.source === id ? edge.target : edge.source;
    if (reached.has(other) || !passes(edge)) continue;
    reached.add(other);
    found.push(other);
  }
  return found;
}
