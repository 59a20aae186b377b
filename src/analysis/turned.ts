import { mean } from "./mean.ts";
import type { Positions } from "./positions.ts";

/** The same map turned about its middle until it spreads most from left to right, as screens and pages do. */
export function turned({ x, y }: Positions): Positions {
  const [middleX, middleY] = [mean(x), mean(y)];
  let [across, along, both] = [0, 0, 0];
  for (const [at, value] of x.entries()) {
    const [dx, dy] = [value - middleX, (y[at] ?? 0) - middleY];
    across += dx * dx;
    along += dy * dy;
    both += dx * dy;
  }
  // the first principal axis; roots alone, which every machine rounds alike, as it does no angle
  const half = (across - along) / 2;
  const root = Math.sqrt(half * half + both * both);
  const [axisX, axisY] =
    half >= 0 ? [half + root, both] : [Math.abs(both), both < 0 ? half - root : root - half];
  const length = Math.sqrt(axisX * axisX + axisY * axisY);
  if (length === 0) return { x, y };
  const [cos, sin] = [axisX / length, axisY / length];
  return {
    x: x.map((value, at) => value * cos + (y[at] ?? 0) * sin),
    y: x.map((value, at) => (y[at] ?? 0) * cos - value * sin),
  };
}
