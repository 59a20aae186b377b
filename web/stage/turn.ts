import type { Look } from "../state/store.ts";
import type { Point } from "./places.ts";

/** How the whole drawing is turned and mirrored. */
export type Turn = Pick<Look, "turn" | "mirror">;

/** A point after mirroring left and right, and turning by the angle against the clock, both about a middle; y grows up. */
export function turned(point: Point, { turn, mirror }: Turn, middle: Point): Point {
  const { x, y } = rotated({ x: (mirror ? -1 : 1) * (point.x - middle.x), y: point.y - middle.y }, turn);
  return { x: middle.x + x, y: middle.y + y };
}

/** A step as it was before the drawing was turned. */
export function unturnedStep(step: Point, { turn, mirror }: Turn): Point {
  const { x, y } = rotated(step, -turn);
  return { x: mirror ? -x : x, y };
}

function rotated({ x, y }: Point, degrees: number): Point {
  if (degrees === 0) return { x, y };
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}
