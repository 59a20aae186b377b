import type { GraphEdge, KnowledgeGraph } from "../model/graph.ts";
import { KINDS, kindOf } from "../model/kinds.ts";

/**
 * A graph in compressed rows: the neighbours of node `n` (its place in `graph.nodes`) stand from `offsets[n]` to
 * `offsets[n + 1]`. Every edge stands twice, once for each end.
 */
export interface Adjacency {
  readonly graph: KnowledgeGraph;
  readonly place: ReadonlyMap<string, number>;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** damped weight of each entry, above 0 */
  readonly weights: Float64Array;
  /** place in `graph.edges` of each entry */
  readonly edges: Int32Array;
  /** for each node how likely a walker goes on to it, against the others in reach */
  readonly pulls: Float64Array;
  /** for each node the pulls of all its neighbours together */
  readonly reach: Float64Array;
}

/** Papers that name more datasets, tools, methods and experiments are lists: 99 of 100 abstracts name at most 7. */
const LONG_LIST = 12;

/**
 * Compressed rows with hubs damped on both sides: a thing that half the papers name ties little, and so does a
 * review that names forty things. The weight of an edge is multiplied by ln(1 + papers / named by) / ln(1 + papers),
 * by the tie of its kind, and divided by ln(e + things that the paper names).
 */
export function adjacency(graph: KnowledgeGraph): Adjacency {
  const { nodes, edges } = graph;
  const place = new Map(nodes.map(({ id }, at) => [id as string, at]));
  const ends = edges.map(({ source, target }) => [placeOf(place, source), placeOf(place, target)] as const);
  const degree = new Int32Array(nodes.length);
  for (const [source, target] of ends) {
    degree[source] = (degree[source] ?? 0) + 1;
    degree[target] = (degree[target] ?? 0) + 1;
  }
  const offsets = new Int32Array(nodes.length + 1);
  for (const [at, count] of degree.entries()) offsets[at + 1] = (offsets[at] ?? 0) + count;
  const next = offsets.slice(0, -1);
  const [neighbours, entryEdges] = [new Int32Array(edges.length * 2), new Int32Array(edges.length * 2)];
  const weights = new Float64Array(edges.length * 2);
  const papers = Math.max(1, nodes.filter(({ kind }) => kind === "paper").length);
  for (const [at, [source, target]] of ends.entries()) {
    const weight = damped(edges[at], degree[source] ?? 1, degree[target] ?? 1, papers);
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const entry = next[from] ?? 0;
      next[from] = entry + 1;
      neighbours[entry] = to;
      weights[entry] = weight;
      entryEdges[entry] = at;
    }
  }
  const pulls = pullsOf({ graph, offsets, neighbours });
  const reach = reachOf({ offsets, neighbours, pulls });
  return { graph, place, offsets, neighbours, weights, edges: entryEdges, pulls, reach };
}

/** The entries of a node: calls back with neighbour, weight and edge, in the order of the edges. */
export function forNeighbours(
  { offsets, neighbours, weights, edges }: Adjacency,
  node: number,
  visit: (neighbour: number, weight: number, edge: number) => void,
): void {
  for (let entry = offsets[node] ?? 0; entry < (offsets[node + 1] ?? 0); entry += 1)
    visit(neighbours[entry] ?? 0, weights[entry] ?? 0, edges[entry] ?? 0);
}

/** @throws Error when no node has the id */
export function placeOf(place: ReadonlyMap<string, number>, id: string): number {
  const at = place.get(id);
  if (at === undefined) throw new Error(`node must be in the graph, got ${JSON.stringify(id)}`);
  return at;
}

function damped(edge: GraphEdge | undefined, named: number, namedBy: number, papers: number): number {
  if (edge === undefined) return 0;
  const rare = Math.log(1 + papers / namedBy) / Math.log(1 + papers);
  return (edge.weight * rare * KINDS[kindOf(edge.target)].tie) / Math.log(Math.E + named);
}

/** For each node how likely a walker goes on to it, against the others in reach. */
function pullsOf({
  graph: { nodes },
  offsets,
  neighbours,
}: Pick<Adjacency, "graph" | "offsets" | "neighbours">): Float64Array {
  return Float64Array.from(nodes, ({ kind }, at) => {
    const [first, end] = [offsets[at] ?? 0, offsets[at + 1] ?? 0];
    if (kind !== "paper" || end - first <= LONG_LIST) return KINDS[kind].pull;
    let named = 0;
    for (let entry = first; entry < end; entry += 1) {
      const thing = nodes[neighbours[entry] ?? 0]?.kind;
      if (thing !== "author" && thing !== "concept") named += 1;
    }
    return KINDS[kind].pull * Math.min(1, LONG_LIST / named) ** 4;
  });
}

function reachOf({ offsets, neighbours, pulls }: Pick<Adjacency, "offsets" | "neighbours" | "pulls">) {
  return Float64Array.from(pulls, (_, at) => {
    let sum = 0;
    for (let entry = offsets[at] ?? 0; entry < (offsets[at + 1] ?? 0); entry += 1)
      sum += pulls[neighbours[entry] ?? 0] ?? 0;
    return sum;
  });
}
