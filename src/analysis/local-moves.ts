import type { Units } from "./units.ts";

/** What units may do in {@link localMoves}. */
export interface MoveRules {
  readonly resolution: number;
  /** for each unit how strongly it is held where it begins, as a share of its strength; `Infinity`: it stays */
  readonly hold?: readonly number[];
}

/** Moves come to an end by themselves; this only guards against sums that never settle. */
const MOST_PASSES = 50;
/** Less is no gain but rounding. */
const LEAST_GAIN = 1e-9;

/**
 * Communities from a start: one unit after another goes to the neighbouring community where modularity gains most,
 * or to one of its own, until none gains. The first phase of Louvain, without chance and from what is there.
 *
 * @param start  for each unit the number of its community, from 0
 */
export function localMoves(units: Units, start: readonly number[], rules: MoveRules): number[] {
  const { offsets, others, weights, strength } = units;
  const community = [...start];
  const total = strength.reduce((sum, value) => sum + value, 0);
  if (total === 0) return community;
  // one number more for each unit, so that there is always one that no unit has
  const count = start.reduce((most, number) => Math.max(most, number + 1), 0) + start.length;
  const held = new Float64Array(count);
  const members = new Int32Array(count);
  for (const [at, number] of community.entries()) {
    held[number] = (held[number] ?? 0) + (strength[at] ?? 0);
    members[number] = (members[number] ?? 0) + 1;
  }
  let empty = count - 1;
  // weight of the links of one unit by community, and the communities that have some
  const ties = new Float64Array(count);
  const near: number[] = [];
  for (let pass = 0, moved = true; moved && pass < MOST_PASSES; pass += 1) {
    moved = false;
    for (let at = 0; at < strength.length; at += 1) {
      const own = strength[at] ?? 0;
      const hold = rules.hold?.[at] ?? 0;
      if (hold === Infinity || own === 0) continue;
      const here = community[at] ?? 0;
      held[here] = (held[here] ?? 0) - own;
      for (let entry = offsets[at] ?? 0; entry < (offsets[at + 1] ?? 0); entry += 1) {
        const number = community[others[entry] ?? 0] ?? 0;
        if (ties[number] === 0) near.push(number);
        ties[number] = (ties[number] ?? 0) + (weights[entry] ?? 0);
      }
      const value = (number: number) =>
        (ties[number] ?? 0) -
        (rules.resolution * own * (held[number] ?? 0)) / total +
        (number === start[at] ? hold * own : 0);
      let best = here;
      let most = value(here) + LEAST_GAIN * own;
      for (const number of near) {
        const found = value(number);
        if (found <= most) continue;
        best = number;
        most = found + LEAST_GAIN * own;
      }
      for (const number of near) ties[number] = 0;
      near.length = 0;
      if (most < 0 && (members[here] ?? 0) > 1) {
        while ((members[empty] ?? 0) > 0) empty = (empty + count - 1) % count;
        best = empty;
        held[best] = 0;
      }
      members[here] = (members[here] ?? 0) - 1;
      members[best] = (members[best] ?? 0) + 1;
      held[best] = (held[best] ?? 0) + own;
      community[at] = best;
      moved ||= best !== here;
    }
  }
  return community;
}
