import { nodesAsUnits } from "./units.ts";
import type { WeightedView } from "./view.ts";

/** Chance to follow a link at each step, as Brin and Page have it; else the walker goes on from any node. */
const FOLLOWS = 0.85;
/** Ranks are kept to six digits; what still moves is less, over all nodes together. */
const SETTLED = 1e-9;
/** Each round leaves at most 0.85 of what moves, so that 130 are enough. */
const MOST_ROUNDS = 200;

/**
 * How often a walker is found at each node who follows links by their weight and now and then goes on from any node;
 * in the order of the nodes, all together 1. From a node without links he goes on from any.
 *
 * @see Brin, Page (1998), Computer Networks 30:107–117
 */
export function pageRanks(view: WeightedView): Float64Array {
  const { offsets, others, weights, strength } = nodesAsUnits(view);
  let ranks = new Float64Array(view.order).fill(1 / view.order);
  let next = new Float64Array(view.order);
  for (let round = 0, moved = Infinity; round < MOST_ROUNDS && moved > SETTLED; round += 1) {
    const lost = ranks.reduce((sum, rank, node) => sum + (strength[node] === 0 ? rank : 0), 0);
    next.fill((FOLLOWS * lost + 1 - FOLLOWS) / view.order);
    for (const [node, rank] of ranks.entries()) {
      const share = (FOLLOWS * rank) / (strength[node] ?? 1);
      for (let entry = offsets[node] ?? 0; entry < (offsets[node + 1] ?? 0); entry += 1) {
        const other = others[entry] ?? 0;
        next[other] = (next[other] ?? 0) + share * (weights[entry] ?? 0);
      }
    }
    moved = next.reduce((sum, rank, node) => sum + Math.abs(rank - (ranks[node] ?? 0)), 0);
    [ranks, next] = [next, ranks];
  }
  return ranks;
}
