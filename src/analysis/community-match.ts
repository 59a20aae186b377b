import { byText } from "../text/order.ts";

/** Two communities of two graphs that share nodes. Nodes that only one of the graphs has do not count. */
export interface CommunityPair {
  /** number in the older graph */
  readonly before: number;
  /** number in the newer graph */
  readonly after: number;
  /** nodes in both communities */
  readonly shared: number;
  /** part of the older one that is shared, above 0 to 1 */
  readonly ofBefore: number;
  /** part of the newer one that is shared, above 0 to 1 */
  readonly ofAfter: number;
  /** shared nodes over all nodes of the two (Jaccard), above 0 to 1 */
  readonly likeness: number;
}

/** Communities that are less alike are not the same one. */
const LEAST_LIKENESS = 0.25;

/**
 * Pairs of communities that share nodes, the most alike first; of equal ones those with more shared nodes, then
 * that with the least id among them. With the graphs exchanged the same pairs come in the same order.
 *
 * @param before  number of the community by id of the node
 * @param after  the same of the newer graph
 */
export function communityPairs(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): CommunityPair[] {
  const [sizeBefore, sizeAfter] = [new Map<number, number>(), new Map<number, number>()];
  const found = new Map<string, { before: number; after: number; shared: number; least: string }>();
  for (const [id, one] of before) {
    const two = after.get(id);
    if (two === undefined) continue;
    sizeBefore.set(one, (sizeBefore.get(one) ?? 0) + 1);
    sizeAfter.set(two, (sizeAfter.get(two) ?? 0) + 1);
    const known = found.get(`${one} ${two}`);
    if (known === undefined) found.set(`${one} ${two}`, { before: one, after: two, shared: 1, least: id });
    else {
      known.shared += 1;
      if (byText(id, known.least) < 0) known.least = id;
    }
  }
  return [...found.values()]
    .map(({ least, ...pair }) => {
      const [one, two] = [sizeBefore.get(pair.before) ?? 1, sizeAfter.get(pair.after) ?? 1];
      const [ofBefore, ofAfter] = [pair.shared / one, pair.shared / two];
      return {
        least,
        pair: { ...pair, ofBefore, ofAfter, likeness: pair.shared / (one + two - pair.shared) },
      };
    })
    .toSorted(
      (one, two) =>
        two.pair.likeness - one.pair.likeness ||
        two.pair.shared - one.pair.shared ||
        byText(one.least, two.least),
    )
    .map(({ pair }) => pair);
}

/** Of pairs in their order those that are one community at two times: alike enough, and each community once. */
export function matched(pairs: readonly CommunityPair[]): CommunityPair[] {
  const [before, after] = [new Set<number>(), new Set<number>()];
  return pairs.filter((pair) => {
    if (pair.likeness < LEAST_LIKENESS || before.has(pair.before) || after.has(pair.after)) return false;
    before.add(pair.before);
    after.add(pair.after);
    return true;
  });
}
