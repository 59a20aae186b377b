/** The middle of some numbers, of two the upper one; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;
}
