import type { Adjacency } from "./adjacency.ts";

/** Chance to go back to the start at each step: walks of four steps on average stay near what was asked. */
const RESTART = 0.25;
/** What is left at a node below this, per link of it, is not passed on: at most 2 million links are followed. */
const LEAST = 2e-6;

/**
 * How often a walker is found at each node who starts at one of some nodes, follows links, and goes back to the
 * start now and then; in the order of the nodes, all together at most 1.
 *
 * From a thing all its papers are equally likely but lists, which it hardly enters; from a paper its things by the pull
 * of their kind. Damping hubs any further finds fewer of the links that were hidden (`tests/bench/related.mjs`).
 *
 * Computed by pushing what is left from node to node, so the cost follows the neighbourhood and not the graph.
 * Nodes are worked off in the order in which they were reached: the same numbers in every run.
 *
 * @param starts  places in `graph.nodes`; at least one
 * @see Andersen, Chung, Lang (2006), FOCS, 475–486
 */
export function walk(rows: Adjacency, starts: readonly number[]): Float64Array {
  const { offsets, neighbours, pulls, reach } = rows;
  const [reached, left] = [new Float64Array(pulls.length), new Float64Array(pulls.length)];
  const queued = new Uint8Array(pulls.length);
  const queue = [...new Set(starts)];
  for (const start of starts) left[start] = (left[start] ?? 0) + 1 / starts.length;
  for (const start of queue) queued[start] = 1;
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? 0;
    const amount = left[node] ?? 0;
    queued[node] = 0;
    left[node] = 0;
    reached[node] = (reached[node] ?? 0) + RESTART * amount;
    const [first, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    const share = ((1 - RESTART) * amount) / (reach[node] ?? 1);
    for (let entry = first; entry < end; entry += 1) {
      const neighbour = neighbours[entry] ?? 0;
      const more = (left[neighbour] ?? 0) + share * (pulls[neighbour] ?? 0);
      left[neighbour] = more;
      const links = (offsets[neighbour + 1] ?? 0) - (offsets[neighbour] ?? 0);
      if (queued[neighbour] === 1 || more < LEAST * links) continue;
      queued[neighbour] = 1;
      queue.push(neighbour);
    }
  }
  return reached;
}
