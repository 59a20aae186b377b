import { localMoves } from "./local-moves.ts";
import { nodesAsUnits, unitsOf, type Units } from "./units.ts";
import type { WeightedView } from "./view.ts";

/** The first brings nearly all; the others are for the few graphs where joined communities free single nodes. */
const MOST_ROUNDS = 10;

/**
 * Communities after all that still gains: single nodes go where modularity gains most, then whole communities join,
 * until neither does. Louvain never takes a node out of what it was once joined to, and so misses much of this among
 * weak communities, as of papers that name things of all fields. Each of them
 * is connected: what falls apart gains as communities of their own.
 *
 * @returns numbers from 0, in the order of the nodes, without gaps
 * @see Rotta, Noack (2011), ACM Journal of Experimental Algorithmics 16:2.3
 */
export function refined(view: WeightedView, found: readonly number[], resolution: number): number[] {
  const nodes = nodesAsUnits(view);
  let community = pieces(nodes, found);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const moved = pieces(nodes, localMoves(nodes, community, { resolution }));
    const whole = unitsOf(view, moved);
    const joined = localMoves(whole, [...whole.strength.keys()], { resolution });
    const next = pieces(
      nodes,
      moved.map((number) => joined[number] ?? number),
    );
    const settled = next.every((number, at) => number === community[at]);
    community = next;
    if (settled) break;
  }
  return community;
}

/** The connected pieces of communities, numbered in the order of their first nodes. */
function pieces({ offsets, others }: Units, community: readonly number[]): number[] {
  const piece = community.map(() => -1);
  let count = 0;
  for (const first of community.keys()) {
    if (piece[first] !== -1) continue;
    piece[first] = count;
    for (const reached = [first]; reached.length > 0;) {
      const node = reached.pop() ?? first;
      for (let entry = offsets[node] ?? 0; entry < (offsets[node + 1] ?? 0); entry += 1) {
        const other = others[entry] ?? 0;
        if (piece[other] !== -1 || community[other] !== community[first]) continue;
        piece[other] = count;
        reached.push(other);
      }
    }
    count += 1;
  }
  return piece;
}
