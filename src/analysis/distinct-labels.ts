import { byText } from "../text/order.ts";

/** A community with the names it may be called by. */
export interface Candidate {
  readonly number: number;
  /** strongest first; none where nothing sets it apart */
  readonly names: readonly string[];
}

/** What a community is called that no name sets apart, with its number behind it. */
export const NO_TERM = "no term of its own";

/**
 * A label for each community, no two alike in whatever order and case of their names. The first names of a community
 * are its label; where another one has it, a later name stands in for the last, and where there is none left the number
 * tells them apart.
 *
 * @param candidates  those that choose first come first
 * @param taken  labels that are given already
 * @param most  names in a label
 */
export function distinctLabels(
  candidates: readonly Candidate[],
  taken: Iterable<readonly string[]>,
  most: number,
): Map<number, readonly string[]> {
  const keys = new Set([...taken].map(keyOf));
  return new Map(
    candidates.map(({ number, names }) => {
      const label = choices(names, number, most).find((one) => !keys.has(keyOf(one))) ?? [];
      keys.add(keyOf(label));
      return [number, label];
    }),
  );
}

function choices(names: readonly string[], number: number, most: number): string[][] {
  if (names.length === 0) return [[`${NO_TERM} (${number})`]];
  const first = names.slice(0, most);
  const head = first.slice(0, most - 1);
  const last = first.at(-1) ?? "";
  return [
    first,
    ...names.slice(most).map((name) => [...head, name]),
    [...first.slice(0, -1), `${last} (${number})`],
  ];
}

function keyOf(label: readonly string[]): string {
  return JSON.stringify(label.map((name) => name.toLowerCase()).toSorted(byText));
}
