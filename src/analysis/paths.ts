import type { GraphEdge, GraphNode } from "../model/graph.ts";
import { forNeighbours, type Adjacency } from "./adjacency.ts";
import { Heap } from "./heap.ts";

/** A way through the graph, hop by hop. */
export interface Path {
  /** from the start to the end; at least two */
  readonly nodes: readonly GraphNode[];
  /** one fewer than nodes; each carries the sentences that prove its hop */
  readonly edges: readonly GraphEdge[];
  /** sum of 1 / damped weight over the hops; less is stronger */
  readonly cost: number;
}

/** A path by places: nodes, and the edge before each but the first. */
interface Way {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly cost: number;
}

/**
 * The best ways from one of some nodes to one of others, strongest first, none going through a node twice. Strong is
 * what has few hops, much evidence and no hubs. Fewer than asked where there are no more.
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
  const goal = new Set(to);
  const first = shortest(rows, new Map(from.map((start) => [start, 0])), goal, new Set(), new Set());
  const found: Way[] = first === undefined ? [] : [first];
  const waiting: Way[] = [];
  while (found.length > 0 && found.length < count) {
    for (const way of deviations(rows, found, goal))
      if (!waiting.some((other) => same(other, way)) && !found.some((other) => same(other, way)))
        waiting.push(way);
    if (waiting.length === 0) break;
    waiting.sort((one, two) => two.cost - one.cost || compareNodes(two, one)); // oxlint-disable-line unicorn/no-array-sort
    const best = waiting.pop();
    if (best !== undefined) found.push(best);
  }
  return found.map((way) => toPath(rows, way));
}

/** For the last way that was found: the best ways that leave it at each of its nodes. */
function deviations(rows: Adjacency, found: readonly Way[], goal: ReadonlySet<number>): Way[] {
  const last = found.at(-1);
  if (last === undefined) return [];
  const ways: Way[] = [];
  let cost = 0;
  for (let at = 0; at < last.nodes.length - 1; at += 1) {
    const root = last.nodes.slice(0, at + 1);
    const closed = new Set(
      found
        .filter((way) => root.every((node, place) => way.nodes[place] === node))
        .map((way) => way.edges[at] ?? -1),
    );
    const spur = shortest(rows, new Map([[root[at] ?? 0, 0]]), goal, closed, new Set(root.slice(0, -1)));
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

/** Dijkstra's way to the nearest goal. Ties go to the node that comes first in the graph. */
function shortest(
  rows: Adjacency,
  starts: ReadonlyMap<number, number>,
  goal: ReadonlySet<number>,
  closedEdges: ReadonlySet<number>,
  closedNodes: ReadonlySet<number>,
): Way | undefined {
  const best = new Map(starts);
  const before = new Map<number, { node: number; edge: number }>();
  const heap = new Heap();
  for (const [node, cost] of starts) heap.push(cost, node);
  const done = new Set<number>();
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    if (done.has(top.node)) continue;
    done.add(top.node);
    if (goal.has(top.node)) return wayTo(top.node, top.cost, before);
    forNeighbours(rows, top.node, (neighbour, weight, edge) => {
      if (closedEdges.has(edge) || closedNodes.has(neighbour) || done.has(neighbour)) return;
      const cost = top.cost + 1 / weight;
      if (cost >= (best.get(neighbour) ?? Infinity)) return;
      best.set(neighbour, cost);
      before.set(neighbour, { node: top.node, edge });
      heap.push(cost, neighbour);
    });
  }
  return undefined;
}

function wayTo(end: number, cost: number, before: ReadonlyMap<number, { node: number; edge: number }>): Way {
  const [nodes, edges] = [[end], [] as number[]];
  for (let step = before.get(end); step !== undefined; step = before.get(step.node)) {
    nodes.push(step.node);
    edges.push(step.edge);
  }
  return { nodes: nodes.toReversed(), edges: edges.toReversed(), cost };
}

function costOf(rows: Adjacency, node: number, wanted: number): number {
  let cost = 0;
  forNeighbours(rows, node, (_, weight, edge) => {
    if (edge === wanted) cost = 1 / weight;
  });
  return cost;
}

function same(one: Way, two: Way): boolean {
  return one.nodes.length === two.nodes.length && one.nodes.every((node, at) => two.nodes[at] === node);
}

function compareNodes(one: Way, two: Way): number {
  const at = one.nodes.findIndex((node, place) => node !== two.nodes[place]);
  return at < 0 ? 0 : (one.nodes[at] ?? 0) - (two.nodes[at] ?? 0);
}

function toPath({ graph }: Adjacency, { nodes, edges, cost }: Way): Path {
  return {
    nodes: nodes.flatMap((at) => graph.nodes[at] ?? []),
    edges: edges.flatMap((at) => graph.edges[at] ?? []),
    cost,
  };
}
