import type { GraphNode } from "../model/graph.ts";
import { forNeighbours, placeOf, type Adjacency } from "./adjacency.ts";
import { bestPaths, type Path } from "./paths.ts";
import { walk } from "./walk.ts";

/** One answer to "what belongs to this", with what earned its place. */
export interface Related {
  readonly node: GraphNode;
  /** share of a random walk, above 0; compared within one answer only */
  readonly score: number;
  /** papers that name both, or things that both papers name */
  readonly shared: number;
  /** the one to three strongest ways from the question to the answer, strongest first */
  readonly reasons: readonly Path[];
}

export interface RelatedOptions {
  /** which nodes may be answers; all but the question without it */
  readonly keep?: (node: GraphNode) => boolean;
  /** answers at most; 10 without it */
  readonly limit?: number;
}

const MOST_REASONS = 3;

/**
 * What belongs to some nodes, from strong to weak, each with reasons.
 *
 * Ranked by a random walk with restart on damped weights, divided by the root of an answer's own links: a walk
 * alone would put the hubs of the graph first. Equal scores come in id order, so the answer never changes between
 * runs.
 *
 * @param ids  the question; at least one
 * @throws Error when an id is not in the graph, or none is given
 */
export function related(
  rows: Adjacency,
  ids: readonly string[],
  { keep, limit = 10 }: RelatedOptions = {},
): Related[] {
  if (ids.length === 0) throw new Error("ids must hold at least one node, got none");
  const starts = ids.map((id) => placeOf(rows.place, id));
  const asked = new Set(starts);
  const { nodes } = rows.graph;
  return [...walk(rows, starts)]
    .flatMap(([at, visits]) => {
      const node = nodes[at];
      if (node === undefined || asked.has(at) || keep?.(node) === false) return [];
      return [{ at, node, score: visits / Math.sqrt(linksOf(rows, at)) }];
    })
    .toSorted((one, two) => two.score - one.score || one.at - two.at)
    .slice(0, limit)
    .map(({ at, node, score }) => ({ node, score, ...reasonsFor(rows, starts, at) }));
}

function linksOf({ offsets }: Adjacency, at: number): number {
  return (offsets[at + 1] ?? 0) - (offsets[at] ?? 0);
}

/** Ways of two hops over neighbours that both have, strongest first; where there is none the best longer way. */
function reasonsFor(
  rows: Adjacency,
  starts: readonly number[],
  at: number,
): { shared: number; reasons: Path[] } {
  const ways = starts.flatMap((start) => twoHops(rows, start, at));
  const shared = new Set(ways.map(({ nodes }) => nodes[1]?.id)).size;
  const reasons = ways.toSorted((one, two) => one.cost - two.cost).slice(0, MOST_REASONS);
  return { shared, reasons: reasons.length > 0 ? reasons : bestPaths(rows, starts, [at], 1) };
}

function twoHops(rows: Adjacency, start: number, end: number): Path[] {
  const { nodes, edges } = rows.graph;
  const near = new Map<number, { weight: number; edge: number }>();
  forNeighbours(rows, start, (neighbour, weight, edge) => near.set(neighbour, { weight, edge }));
  const ways: Path[] = [];
  forNeighbours(rows, end, (neighbour, weight, edge) => {
    const first = near.get(neighbour);
    if (first === undefined) return;
    ways.push({
      nodes: [start, neighbour, end].flatMap((at) => nodes[at] ?? []),
      edges: [first.edge, edge].flatMap((at) => edges[at] ?? []),
      cost: 1 / first.weight + 1 / weight,
    });
  });
  return ways;
}
