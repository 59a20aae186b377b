import type { Point } from "./places.ts";

/** How long nodes take from one arrangement to another, in milliseconds. */
export const GLIDE = 700;

/** A way of all nodes from where they stood to where they go. */
export interface Glide {
  readonly from: ReadonlyMap<string, Point>;
  /** in milliseconds, of the clock of animation frames */
  readonly begin: number;
}

/** Where a node is on its way. */
export function between({ from, begin }: Glide, id: string, to: Point, now: number): Point {
  const start = from.get(id);
  const share = eased(Math.min(1, Math.max(0, (now - begin) / GLIDE)));
  if (start === undefined || share === 1) return to;
  return { x: start.x + (to.x - start.x) * share, y: start.y + (to.y - start.y) * share };
}

/** Slow at both ends. */
function eased(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
}
