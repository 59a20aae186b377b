import type { Field } from "../model/paper.ts";
import type { Definition } from "../text/definitions.ts";

interface Placed {
  readonly field: Field;
  readonly start: number;
}

/**
 * Looks up what begins in a piece of a text, in time that grows with what is found there and hardly with all there is.
 *
 * @returns gives, in the order of their places, what begins at `from` or behind it and before `to`
 */
export function startingWithin<Thing extends Placed>(
  things: readonly Thing[],
): (field: Field, from: number, to: number) => readonly Thing[] {
  const fields = new Map<Field, Thing[]>();
  for (const thing of things) {
    const known = fields.get(thing.field);
    if (known === undefined) fields.set(thing.field, [thing]);
    else known.push(thing);
  }
  for (const known of fields.values()) known.sort((one, two) => one.start - two.start);
  return (field, from, to) => {
    const all = fields.get(field) ?? [];
    return all.slice(firstFrom(all, from), firstFrom(all, to));
  };
}

/** More signs than any name or long form has. */
export const LONGEST_NAME = 400;

/** What is in a pair of an acronym and its long form, or around it. */
export function aroundPair<Thing extends Placed>(
  { longStart, longEnd, shortStart, shortEnd }: Definition,
  field: Field,
  within: ReturnType<typeof startingWithin<Thing>>,
): readonly Thing[] {
  return within(field, Math.min(longStart, shortStart) - LONGEST_NAME, Math.max(longEnd, shortEnd));
}

/** The place of the first that begins at an offset or behind it. */
export function firstFrom(sorted: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
