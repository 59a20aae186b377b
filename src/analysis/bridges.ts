import type { GraphEdge, GraphNode } from "../model/graph.ts";
import { forNeighbours, type Adjacency } from "./adjacency.ts";

/** A node that holds two communities together; it may stand in one of them or in neither. */
export interface Bridge {
  readonly node: GraphNode;
  /** above 0, to three digits */
  readonly score: number;
  /** what it says of the first community, and of the second */
  readonly sides: readonly [BridgeSide, BridgeSide];
}

/** The links of a bridge into one community. */
export interface BridgeSide {
  /** things of the community that the paper names, or papers of the community that name the thing; at least one */
  readonly links: number;
  /** the strongest of them, one to three, strongest first; each carries its sentences */
  readonly edges: readonly GraphEdge[];
}

export interface BridgeOptions {
  /** which nodes may be answers; all without it */
  readonly keep?: (node: GraphNode) => boolean;
  /** answers at most; 10 without it */
  readonly limit?: number;
}

/** What a node's links into one community weigh together, and how many they are. */
export interface Reach {
  readonly weight: number;
  readonly links: number;
}

const MOST_EDGES = 3;

/**
 * The nodes that tie two communities, strongest first, equal ones in the order of the graph.
 *
 * With a and b the shares of a node's links that lead into the two, and w what its weaker side weighs, it counts
 * 4 a b ln(1 + w): all of it for what stands between these two and no others, little for what leads everywhere, and
 * evidence counts less the more there is. Weights are those of {@link adjacency}, so hubs say little, and links of a
 * paper that is a long list next to nothing.
 *
 * @param community  number of the community of each node, in the order of the graph
 * @throws Error when the two communities are one
 */
export function bridges(
  rows: Adjacency,
  community: readonly number[],
  [first, second]: readonly [number, number],
  { keep = () => true, limit = 10 }: BridgeOptions = {},
): Bridge[] {
  if (first === second) throw new Error(`two communities must differ, got ${first} twice`);
  const found: { readonly at: number; readonly node: GraphNode; readonly score: number }[] = [];
  for (const [at, node] of rows.graph.nodes.entries()) {
    if (!keep(node)) continue;
    const into = reaches(rows, community, at);
    const score = bridgeScore(into.get(first), into.get(second), totalOf(into));
    if (score > 0) found.push({ at, node, score });
  }
  return found
    .toSorted((one, two) => two.score - one.score || one.at - two.at)
    .slice(0, limit)
    .map(({ at, node, score }) => ({
      node,
      score,
      sides: [sideOf(rows, community, at, first), sideOf(rows, community, at, second)],
    }));
}

/** How much a node ties two communities, to three digits; 0 when it leads into one alone. */
export function bridgeScore(one: Reach | undefined, two: Reach | undefined, total: number): number {
  if (one === undefined || two === undefined || total === 0) return 0;
  const evidence = Math.log(1 + Math.min(one.weight, two.weight));
  return Number(((4 * one.weight * two.weight * evidence) / total ** 2).toPrecision(3));
}

/** Where the links of a node lead: by community, in the order in which its links come to them. */
export function reaches(rows: Adjacency, community: readonly number[], at: number): Map<number, Reach> {
  const into = new Map<number, Reach>();
  forNeighbours(rows, at, (neighbour, damped) => {
    const number = community[neighbour] ?? -1;
    const { weight, links } = into.get(number) ?? { weight: 0, links: 0 };
    into.set(number, { weight: weight + damped * listed(rows, at, neighbour), links: links + 1 });
  });
  return into;
}

/** What all links of a node weigh together. */
export function totalOf(into: ReadonlyMap<number, Reach>): number {
  return [...into.values()].reduce((sum, { weight }) => sum + weight, 0);
}

/** Near 0 where the paper at one end of a link is a long list, else 1: a paper is drawn to as readers are. */
function listed({ graph, pulls }: Adjacency, one: number, other: number): number {
  return pulls[graph.nodes[one]?.kind === "paper" ? one : other] ?? 1;
}

function sideOf(rows: Adjacency, community: readonly number[], at: number, number: number): BridgeSide {
  const links: { readonly edge: number; readonly weight: number }[] = [];
  forNeighbours(rows, at, (neighbour, damped, edge) => {
    if (community[neighbour] === number) links.push({ edge, weight: damped * listed(rows, at, neighbour) });
  });
  const strongest = links.toSorted((one, two) => two.weight - one.weight).slice(0, MOST_EDGES);
  return { links: links.length, edges: strongest.flatMap(({ edge }) => rows.graph.edges[edge] ?? []) };
}
