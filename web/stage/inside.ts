import type { Point } from "./places.ts";

/** A point lies within a closed line; a line that crosses itself counts what it goes around an odd number of times. */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  for (const [at, one] of line.entries()) {
    const two = line[(at + 1) % line.length] ?? one;
    const crosses = one.y > y !== two.y > y && x < ((two.x - one.x) * (y - one.y)) / (two.y - one.y) + one.x;
    if (crosses) inside = !inside;
  }
  return inside;
}

/** The four corners of a rectangle between two opposite ones. */
export function rectangle(one: Point, two: Point): readonly Point[] {
  return [one, { x: two.x, y: one.y }, two, { x: one.x, y: two.y }];
}
