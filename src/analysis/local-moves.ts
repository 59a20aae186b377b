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
  const state = new Moves(units, start, rules);
  for (let pass = 0, moved = true; moved && pass < MOST_PASSES; pass += 1) {
    moved = false;
    for (const [at, own] of units.strength.entries())
      if (own > 0 && rules.hold?.[at] !== Infinity) moved = state.move(at) || moved;
  }
  return state.community;
}

/** Where units are, and what each community weighs. */
class Moves {
  readonly community: number[];
  readonly #units: Units;
  readonly #start: readonly number[];
  readonly #rules: MoveRules;
  readonly #total: number;
  /** by number of the community, its strength and how many units it has */
  readonly #held: Float64Array;
  readonly #members: Int32Array;
  /** of the unit that moves: the weight of its links by community, and the communities that have some */
  readonly #ties: Float64Array;
  #near: number[] = [];
  /** where to look for a community without units */
  #empty: number;

  constructor(units: Units, start: readonly number[], rules: MoveRules) {
    this.community = [...start];
    this.#units = units;
    this.#start = start;
    this.#rules = rules;
    this.#total = units.strength.reduce((sum, value) => sum + value, 0);
    // one number more for each unit, so that there is always one that no unit has
    const count = start.reduce((most, number) => Math.max(most, number + 1), 0) + start.length;
    this.#held = new Float64Array(count);
    this.#members = new Int32Array(count);
    this.#ties = new Float64Array(count);
    this.#empty = count - 1;
    for (const [at, number] of start.entries()) this.#count(at, number, 1);
  }

  /** Brings a unit where modularity gains most. @returns whether that is elsewhere */
  move(at: number): boolean {
    const here = this.community[at] ?? 0;
    this.#count(at, here, -1);
    this.#readTies(at);
    const own = this.#units.strength[at] ?? 0;
    let best = here;
    let most = this.#value(at, here) + LEAST_GAIN * own;
    for (const number of this.#near) {
      const value = this.#value(at, number);
      if (value <= most) continue;
      best = number;
      most = value + LEAST_GAIN * own;
    }
    if (most < 0 && (this.#members[here] ?? 0) > 0) best = this.#emptyOne();
    this.#count(at, best, 1);
    this.community[at] = best;
    return best !== here;
  }

  #count(at: number, number: number, sign: 1 | -1): void {
    const own = this.#units.strength[at] ?? 0;
    this.#members[number] = (this.#members[number] ?? 0) + sign;
    this.#held[number] = (this.#held[number] ?? 0) + sign * own;
  }

  #readTies(at: number): void {
    const { offsets, others, weights } = this.#units;
    for (const number of this.#near) this.#ties[number] = 0;
    this.#near = [];
    for (let entry = offsets[at] ?? 0; entry < (offsets[at + 1] ?? 0); entry += 1) {
      const number = this.community[others[entry] ?? 0] ?? 0;
      if (this.#ties[number] === 0) this.#near.push(number);
      this.#ties[number] = (this.#ties[number] ?? 0) + (weights[entry] ?? 0);
    }
  }

  /** What a unit, which is in no community now, gains in one, times half of all strength. */
  #value(at: number, number: number): number {
    const own = this.#units.strength[at] ?? 0;
    const hold = number === this.#start[at] ? (this.#rules.hold?.[at] ?? 0) : 0;
    const chance = (this.#rules.resolution * (this.#held[number] ?? 0)) / this.#total;
    return (this.#ties[number] ?? 0) + (hold - chance) * own;
  }

  #emptyOne(): number {
    const count = this.#members.length;
    while ((this.#members[this.#empty] ?? 0) > 0) this.#empty = (this.#empty + count - 1) % count;
    this.#held[this.#empty] = 0;
    return this.#empty;
  }
}
