import type { GraphNode } from "../model/graph.ts";
import type { Relation } from "../model/relations.ts";
import { forNeighbours, placeOf, type Adjacency } from "./adjacency.ts";
import { pathOf, type Path } from "./paths.ts";
import { ranked, type Ranked } from "./ranking.ts";
import { searchFrom, wayTo, type Search } from "./shortest-ways.ts";

/** One answer to "what belongs to this", with what earned its place. */
export interface Related extends Ranked {
  /** papers that name both, or things that both papers name; 0 where they are linked directly alone, or from afar */
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
/** Links of a way from afar, at most. */
const FARTHEST = 4;
/** Over something that more papers name, two others stand together by chance. */
const COMMONPLACE = 30;

/** A node of the question, with the strength and place of its link to each neighbour. */
interface Start {
  readonly at: number;
  readonly near: ReadonlyMap<number, { readonly weight: number; readonly edge: number }>;
}

/**
 * What belongs to some nodes, from strong to weak, each with reasons; for some years alone give the rows of
 * {@link ofYears}. Ranked by {@link ranked}.
 *
 * What is neither linked to the question nor has a neighbour in common with it is an answer only where the best way
 * to it has three links, or four over a thing, no author, that at most thirty papers name. That hundreds name dark
 * matter, some of them with XENONnT and some with DESI, says nothing about these two.
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
  const places = ids.map((id) => placeOf(rows.place, id));
  const search = searchFrom(rows, places);
  const starts = places.map((at) => startOf(rows, at));
  for (const one of ranked(rows, ids, keep)) {
    if (answers.length >= limit) break;
    const at = placeOf(rows.place, one.node.id);
    const ways = starts
      .flatMap((start) => shortWays(rows, start, at))
      .filter(({ edges }) => role === undefined || edges.at(-1)?.relation === role);
    const reasons = ways.toSorted((first, second) => first.cost - second.cost).slice(0, MOST_REASONS);
    const far = reasons.length > 0 || role !== undefined ? [] : wayFromAfar(search, at);
    if (reasons.length + far.length > 0)
      answers.push({ ...one, shared: sharedBy(ways), reasons: [...reasons, ...far] });
  }
  return answers;
}

function startOf(rows: Adjacency, at: number): Start {
  const near = new Map<number, { weight: number; edge: number }>();
  forNeighbours(rows, at, (neighbour, weight, edge) => near.set(neighbour, { weight, edge }));
  return { at, near };
}

/** Neighbours that both ends of the ways have. */
function sharedBy(ways: readonly Path[]): number {
  return new Set(ways.flatMap(({ nodes }) => (nodes.length === 3 ? [nodes[1]?.id] : []))).size;
}

/** The best way, where it says something. */
function wayFromAfar(search: Search, at: number): Path[] {
  const way = wayTo(search, at);
  if (way === undefined || way.edges.length > FARTHEST) return [];
  const path = pathOf(search.rows, way);
  if (way.edges.length < FARTHEST) return [path];
  const [middle, { offsets }] = [way.nodes[2] ?? 0, search.rows];
  const kind = path.nodes[2]?.kind;
  const links = (offsets[middle + 1] ?? 0) - (offsets[middle] ?? 0);
  return kind === "paper" || kind === "author" || links > COMMONPLACE ? [] : [path];
}

/** The link between two nodes, or the ways by way of a neighbour that both have. */
function shortWays(rows: Adjacency, { at: start, near }: Start, end: number): Path[] {
  const { nodes, edges } = rows.graph;
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
