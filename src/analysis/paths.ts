import type { GraphEdge, GraphNode } from "../model/graph.ts";
import { forNeighbours, type Adjacency } from "./adjacency.ts";
import { searchFrom, wayToFirst, type Way } from "./shortest-ways.ts";

/** A way through the graph, hop by hop. */
export interface Path {
  /** from the start to the end; at least two */
  readonly nodes: readonly GraphNode[];
  /** one fewer than nodes; each carries the sentences that prove its hop */
  readonly edges: readonly GraphEdge[];
  /** sum of 1 / damped weight over the hops; less is stronger */
  readonly cost: number;
}

/** Both sides of a question, no node on both. */
interface Ends {
  readonly starts: ReadonlySet<number>;
  readonly goals: ReadonlySet<number>;
}

/**
 * The best ways from one of some nodes to one of others, strongest first, none going through a node twice or through
 * another node of either side. Strong is what has few hops, much evidence and no hubs. Fewer than asked where there are
 * no more; a node on both sides is no way.
 *
 * @param from  places in `graph.nodes`
 * @param to  places in `graph.nodes`
 * @see Yen (1971), Management Science 17(11):712–716
 */
export function bestPaths(
  rows: Adjacency,
  from: readonly number[],
  to: readonly number[],
  count: number,
): Path[] {
  const ends = {
    starts: without(from, new Set(to)),
    goals: without(to, new Set(from)),
  };
  const found: Way[] = [];
  const waiting: Way[] = [];
  while (found.length < count) {
    for (const way of [...otherStarts(rows, found, ends), ...deviations(rows, found, ends)])
      if (!waiting.some((other) => same(other, way)) && !found.some((other) => same(other, way)))
        waiting.push(way);
    waiting.sort((one, two) => two.cost - one.cost || compareNodes(two, one)); // oxlint-disable-line unicorn/no-array-sort
    const best = waiting.pop();
    if (best === undefined) break;
    found.push(best);
  }
  return found.map((way) => pathOf(rows, way));
}

/** A way as a path with its nodes and edges. */
export function pathOf({ graph }: Adjacency, { nodes, edges, cost }: Way): Path {
  return {
    nodes: nodes.flatMap((at) => graph.nodes[at] ?? []),
    edges: edges.flatMap((at) => graph.edges[at] ?? []),
    cost,
  };
}

/** The best way from one of the starts that no way was found from yet. */
function otherStarts(rows: Adjacency, found: readonly Way[], { starts, goals }: Ends): Way[] {
  const used = new Set(found.map(({ nodes }) => nodes[0] ?? -1));
  const left = without(starts, used);
  const way = wayToFirst(searchFrom(rows, left, { edges: new Set(), nodes: starts }), goals);
  return way === undefined ? [] : [way];
}

/** For the last way that was found: the best ways that leave it at each of its nodes. */
function deviations(rows: Adjacency, found: readonly Way[], { starts, goals }: Ends): Way[] {
  const last = found.at(-1);
  if (last === undefined) return [];
  const ways: Way[] = [];
  let cost = 0;
  for (let at = 0; at < last.nodes.length - 1; at += 1) {
    const root = last.nodes.slice(0, at + 1);
    const edges = new Set(
      found
        .filter((way) => root.every((node, place) => way.nodes[place] === node))
        .map((way) => way.edges[at] ?? -1),
    );
    const closed = { edges, nodes: new Set([...starts, ...root]) };
    const spur = wayToFirst(searchFrom(rows, root.slice(-1), closed), goals);
    if (spur !== undefined)
      ways.push({
        nodes: [...root.slice(0, -1), ...spur.nodes],
        edges: [...last.edges.slice(0, at), ...spur.edges],
        cost: cost + spur.cost,
      });
    cost += costOf(rows, last.nodes[at] ?? 0, last.edges[at] ?? 0);
  }
  return ways;
}

function costOf(rows: Adjacency, node: number, wanted: number): number {
  let cost = 0;
  forNeighbours(rows, node, (_, weight, edge) => {
    if (edge === wanted) cost = 1 / weight;
  });
  return cost;
}

function without(nodes: Iterable<number>, others: ReadonlySet<number>): Set<number> {
  return new Set([...nodes].filter((node) => !others.has(node)));
}

function same(one: Way, two: Way): boolean {
  return one.nodes.length === two.nodes.length && one.nodes.every((node, at) => two.nodes[at] === node);
}

function compareNodes(one: Way, two: Way): number {
  const at = one.nodes.findIndex((node, place) => node !== two.nodes[place]);
  return at < 0 ? 0 : (one.nodes[at] ?? 0) - (two.nodes[at] ?? 0);
}
