import type { Community } from "../model/graph.ts";
import { communityPairs, matched } from "./community-match.ts";

/** Communities that are less alike get a label of their own. */
const SAME_LABEL = 0.5;

/** Communities as they are called. */
export interface CalledCommunities {
  /** number of the community, by id of the node */
  readonly community: ReadonlyMap<string, number>;
  readonly communities: readonly Pick<Community, "number" | "label">[];
}

/** How the communities of a grown graph are called. */
export interface KeptNumbers {
  /** by dense number of the community: the number it goes by */
  readonly numbers: readonly number[];
  /** labels of the older graph by the number that a community goes by, where half of it is still the same */
  readonly labels: ReadonlyMap<number, readonly string[]>;
}

/**
 * Numbers and labels of the older communities for those that carry them on; new ones get numbers above all older.
 *
 * @param after  dense number of the community from 0, by id of the node
 */
export function keptNumbers(after: ReadonlyMap<string, number>, previous: CalledCommunities): KeptNumbers {
  const same = matched(communityPairs(previous.community, after));
  const known = new Map(same.map((pair) => [pair.after, pair.before]));
  const old = new Map(previous.communities.map(({ number, label }) => [number, label]));
  let next = [...old.keys()].reduce((most, number) => Math.max(most, number + 1), 0);
  let count = 0;
  for (const number of after.values()) count = Math.max(count, number + 1);
  return {
    numbers: Array.from({ length: count }, (_, number) => known.get(number) ?? next++),
    labels: new Map(
      same
        .filter(({ likeness }) => likeness >= SAME_LABEL)
        .map((pair) => [pair.before, old.get(pair.before) ?? []]),
    ),
  };
}
