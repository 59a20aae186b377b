/** Units of a graph, each a node or several as one. */
export interface Units {
  /** for each unit the weights of its links to others, by their place */
  readonly links: readonly ReadonlyMap<number, number>[];
  /** for each unit the weight of all its links, those within it twice */
  readonly strength: readonly number[];
}

/** What units may do in {@link localMoves}. */
export interface MoveRules {
  readonly resolution: number;
  /** for each unit how strongly it is held where it begins, as a share of its strength; `Infinity`: it stays */
  readonly hold: readonly number[];
}

/** Moves come to an end by themselves; this only guards against sums that never settle. */
const MOST_PASSES = 50;
/** Less is no gain but rounding. */
const LEAST_GAIN = 1e-9;

/**
 * Communities from a start: one unit after another goes to the neighbouring community where modularity gains most,
 * until none gains. The first phase of Louvain, without chance and from what is there.
 */
export function localMoves(units: Units, start: readonly number[], rules: MoveRules): number[] {
  const { links, strength } = units;
  const community = [...start];
  const total = strength.reduce((sum, value) => sum + value, 0);
  if (total === 0) return community;
  const weight = new Map<number, number>();
  for (const [at, number] of community.entries()) add(weight, number, strength[at] ?? 0);
  for (let pass = 0, moved = true; moved && pass < MOST_PASSES; pass += 1) {
    moved = false;
    for (const [at, own] of strength.entries()) {
      const hold = rules.hold[at] ?? 0;
      const here = community[at] ?? 0;
      if (hold === Infinity || own === 0) continue;
      add(weight, here, -own);
      const ties = tiesOf(links[at], community);
      const value = (number: number) =>
        (ties.get(number) ?? 0) -
        (rules.resolution * own * (weight.get(number) ?? 0)) / total +
        (number === start[at] ? hold * own : 0);
      let best = here;
      for (const number of ties.keys()) if (value(number) > value(best) + LEAST_GAIN * own) best = number;
      add(weight, best, own);
      community[at] = best;
      moved ||= best !== here;
    }
  }
  return community;
}

/** Weight of the links of a unit by community. */
function tiesOf(links: ReadonlyMap<number, number> | undefined, community: readonly number[]) {
  const ties = new Map<number, number>();
  for (const [other, weight] of links ?? []) add(ties, community[other] ?? 0, weight);
  return ties;
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
