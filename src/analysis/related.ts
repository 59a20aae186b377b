import type { GraphNode } from "../model/graph.ts";
import type { Relation } from "../model/relations.ts";
import { forNeighbours, placeOf, type Adjacency } from "./adjacency.ts";
import { pathOf, type Path } from "./paths.ts";
import { ranked, type Ranked } from "./ranking.ts";
import { searchFrom, wayTo, type Search } from "./shortest-ways.ts";

/** One answer to "what belongs to this", with what earned its place. */
export interface Related extends Ranked {
  /** papers that name both, or things that both papers name; 0 where they are linked directly or from afar */
  readonly shared: number;
  /** the one to three strongest ways from the question to the answer, strongest first */
  readonly reasons: readonly Path[];
}

export interface RelatedOptions {
  /** which nodes may be answers; all but the question without it */
  readonly keep?: (node: GraphNode) => boolean;
  /**
   * what the last link before an answer must say: of papers, those that *use* what was asked; of things, those that
   * were *introduced* by a paper that names it. Answers from afar have no such link.
   */
  readonly role?: Relation;
  /** answers at most; 10 without it */
  readonly limit?: number;
}

const MOST_REASONS = 3;

/**
 * What belongs to some nodes, from strong to weak, each with reasons; for some years alone give the rows of
 * {@link ofYears}. Ranked by {@link ranked}.
 *
 * @param ids  the question; at least one
 * @throws Error when an id is not in the graph, or none is given
 */
export function related(
  rows: Adjacency,
  ids: readonly string[],
  { keep, role, limit = 10 }: RelatedOptions = {},
): Related[] {
  const answers: Related[] = [];
  const starts = ids.map((id) => placeOf(rows.place, id));
  const search = searchFrom(rows, starts);
  for (const one of ranked(rows, ids, keep)) {
    if (answers.length >= limit) break;
    const reasons = reasonsFor(search, starts, placeOf(rows.place, one.node.id), role);
    if (reasons.reasons.length > 0) answers.push({ ...one, ...reasons });
  }
  return answers;
}

/** Direct links and ways of two hops, strongest first; where there are none, and no role is asked, the best way. */
function reasonsFor(
  search: Search,
  starts: readonly number[],
  at: number,
  role: Relation | undefined,
): { shared: number; reasons: Path[] } {
  const { rows } = search;
  const ways = starts
    .flatMap((start) => shortWays(rows, start, at))
    .filter(({ edges }) => role === undefined || edges.at(-1)?.relation === role);
  const shared = new Set(ways.flatMap(({ nodes }) => (nodes.length === 3 ? [nodes[1]?.id] : []))).size;
  const reasons = ways.toSorted((one, two) => one.cost - two.cost).slice(0, MOST_REASONS);
  if (reasons.length > 0 || role !== undefined) return { shared, reasons };
  const far = wayTo(search, at);
  return { shared, reasons: far === undefined ? [] : [pathOf(rows, far)] };
}

/** The link between two nodes, or the ways by way of a neighbour that both have. */
function shortWays(rows: Adjacency, start: number, end: number): Path[] {
  const { nodes, edges } = rows.graph;
  const near = new Map<number, { weight: number; edge: number }>();
  forNeighbours(rows, start, (neighbour, weight, edge) => near.set(neighbour, { weight, edge }));
  const ways: Path[] = [];
  forNeighbours(rows, end, (neighbour, weight, edge) => {
    const first = near.get(neighbour);
    if (neighbour !== start && first === undefined) return;
    ways.push({
      nodes: (first === undefined ? [start, end] : [start, neighbour, end]).flatMap((at) => nodes[at] ?? []),
      edges: (first === undefined ? [edge] : [first.edge, edge]).flatMap((at) => edges[at] ?? []),
      cost: (first === undefined ? 0 : 1 / first.weight) + 1 / weight,
    });
  });
  return ways;
}
