import louvain from "graphology-communities-louvain";
import { seededRandom } from "./random.ts";
import type { WeightedView } from "./view.ts";

export interface Partition {
  /** in the order of the nodes: number of the community, from 0, by size and then by least id */
  readonly community: readonly number[];
  readonly modularity: number;
}

/**
 * Communities by Louvain on damped weights. A node without any edge is a community of its own.
 *
 * @param resolution  above 0; larger values give more and smaller communities
 * @throws Error when `resolution` is not above 0
 * @see Blondel et al. (2008), J. Stat. Mech. P10008
 */
export function communities(view: WeightedView, seed: number, resolution = 1): Partition {
  if (!(resolution > 0)) throw new Error(`resolution must be above 0, got ${resolution}`);
  if (view.size === 0) return { community: Array.from({ length: view.order }, (_, at) => at), modularity: 0 };
  const { communities: found, modularity } = louvain.detailed(view, {
    getEdgeWeight: "weight",
    resolution,
    rng: seededRandom(seed),
  });
  return {
    community: numberBySize(Array.from({ length: view.order }, (_, at) => found[String(at)] ?? -1)),
    modularity,
  };
}

/** New numbers: the largest is 0; of equal ones the one with the earlier first node comes first. */
function numberBySize(found: readonly number[]): number[] {
  const groups = new Map<number, { size: number; first: number }>();
  found.forEach((number, at) => {
    const group = groups.get(number);
    if (group === undefined) groups.set(number, { size: 1, first: at });
    else group.size += 1;
  });
  const order = [...groups].toSorted(([, one], [, two]) => two.size - one.size || one.first - two.first);
  const renumbered = new Map(order.map(([number], rank) => [number, rank]));
  return found.map((number) => renumbered.get(number) ?? 0);
}
