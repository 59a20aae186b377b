import { forNeighbours, type Adjacency } from "./adjacency.ts";

/** Chance to go back to the start at each step: walks of four steps on average stay near what was asked. */
const RESTART = 0.25;
/** What is left at a node below this, per unit of its weight, is not passed on. */
const LEAST = 1e-7;

/**
 * How often a walker is found at each node who starts at one of some nodes, follows edges by weight, and goes back
 * to the start now and then. Nodes that are never reached are absent; all values together are at most 1.
 *
 * Computed by pushing what is left from node to node, so the cost follows the neighbourhood and not the graph.
 * Nodes are worked off in the order in which they were reached: the same numbers in every run.
 *
 * @see Andersen, Chung, Lang (2006), FOCS, 475–486
 */
export function walk(rows: Adjacency, starts: readonly number[]): Map<number, number> {
  const reached = new Map<number, number>();
  const left = new Map(starts.map((start) => [start, 1 / starts.length]));
  const queue = [...left.keys()];
  const queued = new Set(queue);
  const total = new Map<number, number>();
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? 0;
    queued.delete(node);
    const amount = left.get(node) ?? 0;
    left.delete(node);
    reached.set(node, (reached.get(node) ?? 0) + RESTART * amount);
    const sum = total.get(node) ?? weightAround(rows, node);
    total.set(node, sum);
    if (sum === 0) continue;
    forNeighbours(rows, node, (neighbour, weight) => {
      const more = (left.get(neighbour) ?? 0) + ((1 - RESTART) * amount * weight) / sum;
      left.set(neighbour, more);
      if (more < LEAST || queued.has(neighbour)) return;
      queued.add(neighbour);
      queue.push(neighbour);
    });
  }
  return reached;
}

function weightAround(rows: Adjacency, node: number): number {
  let sum = 0;
  forNeighbours(rows, node, (_, weight) => {
    sum += weight;
  });
  return sum;
}
