import type { Point } from "./places.ts";

/** The outline of where most of some points lie; stray ones draw no wedge. */
export function outline(points: readonly Point[]): Point[] {
  return convexHull(core(points));
}

/** The nine tenths of the points that lie closest to their middle, so that one stray node draws no wedge. */
function core(points: readonly Point[]): Point[] {
  const middle = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  const away = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  return points
    .toSorted((one, two) => away(one) - away(two))
    .slice(0, Math.max(3, Math.ceil(points.length * 0.9)));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;
}

/** The points around a set, in order. @see Andrew (1979), Inf. Process. Lett. 9(5):216–219 */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((one, two) => one.x - two.x || one.y - two.y);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
}

/** One side of the outline, walking along sorted points and turning left only; its last point belongs to the other. */
function halfHull(points: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
    chain.push(point);
  }
  return chain.slice(0, -1);
}

function turnsLeft(one: Point | undefined, two: Point | undefined, three: Point): boolean {
  if (one === undefined || two === undefined) return true;
  return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x) > 0;
}
