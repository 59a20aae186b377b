import { louvain } from "./community-methods/louvain.ts";
import type { CommunityMethod } from "./community-methods/method.ts";
import { heldCommunities } from "./held-communities.ts";
import { modularity } from "./modularity.ts";
import { seededRandom } from "./random.ts";
import { refined } from "./refined.ts";
import { stabilities } from "./stabilities.ts";
import type { WeightedView } from "./view.ts";

export interface Partition {
  /** in the order of the nodes: number of the community, from 0, by size and then by least id */
  readonly community: readonly number[];
  readonly modularity: number;
  /**
   * by number of the community: how likely two of its members share a community in another run, 0 to 1; absent where
   * every run gives the same
   */
  readonly stability?: readonly number[];
}

/** Every method depends on the order in which it visits nodes, so it runs again while that is cheap. */
function runsFor(edges: number): number {
  if (edges <= 50_000) return 10;
  return edges <= 500_000 ? 4 : 2;
}

/** Options of {@link communities}. */
export interface CommunityOptions {
  readonly seed: number;
  /** above 0, 1 without it; larger values give more and smaller communities */
  readonly resolution?: number;
  /** Louvain without it */
  readonly method?: CommunityMethod;
  /** how often the method runs; by the number of edges without it */
  readonly runs?: number;
  /** communities of an older graph that are carried on, absent for new nodes; in the order of the nodes */
  readonly carried?: readonly (number | undefined)[];
}

/** Older communities are given up where clustering anew has so much more modularity. */
const MUCH_BETTER = 0.03;

/**
 * Communities on damped weights: of several runs, each refined, the one with the best modularity, of equal ones the
 * first. Each is connected, and a node without any edge is a community of its own.
 * With communities of an older graph those are carried on, unless the best run is much better.
 *
 * @throws Error when `resolution` is not above 0
 */
export function communities(view: WeightedView, options: CommunityOptions): Partition {
  const { seed, resolution = 1, method = louvain, runs = runsFor(view.size) } = options;
  if (!(resolution > 0)) throw new Error(`resolution must be above 0, got ${resolution}`);
  if (view.size === 0) {
    const community = Array.from({ length: view.order }, (_, at) => at);
    return { community, modularity: 0, stability: community.map(() => 1) };
  }
  const random = seededRandom(seed);
  const measured = (community: readonly number[]) => ({
    community: numberBySize(community),
    modularity: modularity(view, community, resolution),
  });
  const run = method.on(view, resolution);
  if (method.isGiven === true) return measured(run(random));
  const found = Array.from({ length: runs }, () => measured(refined(view, run(random), resolution)));
  const best = found.reduce((one, two) => (two.modularity > one.modularity ? two : one));
  const { carried } = options;
  const held = carried === undefined ? undefined : measured(heldCommunities(view, carried, resolution));
  const chosen = held !== undefined && best.modularity - held.modularity < MUCH_BETTER ? held : best;
  const others = found.filter((one) => one !== chosen).map(({ community }) => community);
  return { ...chosen, stability: stabilities(chosen.community, others) };
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
