import { forNeighbours, type Adjacency } from "./adjacency.ts";
import { Heap } from "./heap.ts";

/** A path by places in the graph: nodes, and the edge before each but the first. */
export interface Way {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** sum of 1 / damped weight over the hops */
  readonly cost: number;
}

/** What a search may not use. */
export interface Closed {
  /** places in `graph.edges` */
  readonly edges: ReadonlySet<number>;
  /** places in `graph.nodes` */
  readonly nodes: ReadonlySet<number>;
}

/** How far a search has come; it goes on from there when it is asked for a farther goal. */
export interface Search {
  readonly rows: Adjacency;
  readonly closed: Closed;
  readonly heap: Heap;
  /** cost of the best way so far, by node */
  readonly costs: Float64Array;
  /** 1 where no better way is left to find */
  readonly settled: Uint8Array;
  /** node and edge before each node on its best way, -1 at a start */
  readonly before: Int32Array;
  readonly by: Int32Array;
}

/** A search from the nearest of some nodes, by Dijkstra; places in `graph.nodes`. */
export function searchFrom(
  rows: Adjacency,
  starts: Iterable<number>,
  closed: Closed = { edges: new Set(), nodes: new Set() },
): Search {
  const count = rows.pulls.length;
  const search: Search = {
    rows,
    closed,
    heap: new Heap(),
    costs: new Float64Array(count).fill(Infinity),
    settled: new Uint8Array(count),
    before: new Int32Array(count).fill(-1),
    by: new Int32Array(count).fill(-1),
  };
  for (const start of starts) {
    search.costs[start] = 0;
    search.heap.push(0, start);
  }
  return search;
}

/** The way to the first of some goals that the search comes to: nearest first, of equally near ones in the order of nodes. */
export function wayToFirst(search: Search, goals: ReadonlySet<number>): Way | undefined {
  for (let top = search.heap.pop(); top !== undefined; top = search.heap.pop()) {
    if (search.settled[top.node] === 1) continue;
    search.settled[top.node] = 1;
    follow(search, top.node, top.cost);
    if (goals.has(top.node)) return wayOf(search, top.node);
  }
  return undefined;
}

/** The way to one node, which the search may have come to already. */
export function wayTo(search: Search, goal: number): Way | undefined {
  return search.settled[goal] === 1 ? wayOf(search, goal) : wayToFirst(search, new Set([goal]));
}

function follow(
  { rows, closed, heap, costs, settled, before, by }: Search,
  node: number,
  from: number,
): void {
  forNeighbours(rows, node, (neighbour, weight, edge) => {
    const cost = from + 1 / weight;
    if (settled[neighbour] === 1 || cost >= (costs[neighbour] ?? Infinity)) return;
    if (closed.edges.has(edge) || closed.nodes.has(neighbour)) return;
    costs[neighbour] = cost;
    before[neighbour] = node;
    by[neighbour] = edge;
    heap.push(cost, neighbour);
  });
}

function wayOf({ costs, before, by }: Search, goal: number): Way {
  const nodes = [goal];
  const edges: number[] = [];
  for (let at = goal; (before[at] ?? -1) >= 0; at = before[at] ?? -1) {
    nodes.push(before[at] ?? -1);
    edges.push(by[at] ?? -1);
  }
  return { nodes: nodes.toReversed(), edges: edges.toReversed(), cost: costs[goal] ?? 0 };
}
