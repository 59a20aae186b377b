import noverlap from "graphology-layout-noverlap";
import type { Positions } from "./positions.ts";
import type { WeightedView } from "./view.ts";

/** Largest |x| and |y| while nodes are pushed: sizes are on this scale. */
const EXTENT = 1000;

/**
 * Positions at which no node stands over another, near to those given. Takes time in the square of the number of nodes,
 * 12 s at 10,000. The view keeps places and sizes as its attributes.
 *
 * @param size  radius of each node where the map reaches to 1000 from its middle
 */
export function apart(view: WeightedView, { x, y }: Positions, size: readonly number[]): Positions {
  const far = x.reduce((most, value, at) => Math.max(most, Math.abs(value), Math.abs(y[at] ?? 0)), 1e-9);
  view.updateEachNodeAttributes((node) => {
    const at = Number(node);
    return { x: ((x[at] ?? 0) / far) * EXTENT, y: ((y[at] ?? 0) / far) * EXTENT, size: size[at] ?? 1 };
  });
  noverlap.assign(view, { maxIterations: 150, settings: { margin: 4, ratio: 1.1, expansion: 1.05 } });
  const places = x.map((_, at) => view.getNodeAttributes(String(at)));
  return { x: places.map((place) => place.x), y: places.map((place) => place.y) };
}
