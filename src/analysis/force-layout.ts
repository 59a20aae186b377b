import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Positions } from "./positions.ts";
import { discs } from "./discs.ts";
import type { WeightedView } from "./view.ts";

/** Pushing nodes apart takes time in the square of their number (12 s at 10,000). */
const MOST_PUSHED = 3000;
/** A push works on the scale of node sizes. */
const PUSH_EXTENT = 1000;

/**
 * One graph by ForceAtlas2, nodes pushed apart where that is quick. Positions on any scale.
 *
 * @param part  of a larger graph that must be done in time
 */
export function forceLayout(
  view: WeightedView,
  community: readonly number[],
  size: readonly number[],
  part = false,
): Positions {
  const start = discs(community);
  view.updateEachNodeAttributes((node) => placeFor(node, start, size));
  const settings = {
    ...forceAtlas2.inferSettings(view),
    gravity: 0.6,
    strongGravityMode: false,
    linLogMode: true,
    edgeWeightInfluence: 1,
    barnesHutOptimize: view.order > 450,
  };
  forceAtlas2.assign(view, {
    iterations: iterationsFor(view.order, part),
    settings,
    getEdgeWeight: "weight",
  });
  if (view.order <= MOST_PUSHED) {
    stretch(view);
    noverlap.assign(view, { maxIterations: 150, settings: { margin: 4, ratio: 1.1, expansion: 1.05 } });
  }
  const places = Array.from({ length: view.order }, (_, at) => view.getNodeAttributes(String(at)));
  return { x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
}

/**
 * An iteration takes 16 ms at 1,000 nodes and 70 ms at 5,000. Graphs of up to 3,000 nodes stand alone and may take
 * some seconds; parts of larger ones only need a start: `settled` does the rest.
 */
function iterationsFor(order: number, part: boolean): number {
  return Math.round(Math.min(600, Math.max(5, (part ? 8_000 : 600_000) / order)));
}

function placeFor(node: string, start: Positions, size: readonly number[]) {
  const at = Number(node);
  return { x: start.x[at] ?? 0, y: start.y[at] ?? 0, size: size[at] ?? 1 };
}

function stretch(view: WeightedView): void {
  let far = 1e-9;
  view.forEachNode((_, { x, y }) => {
    far = Math.max(far, Math.abs(x), Math.abs(y));
  });
  view.updateEachNodeAttributes((_, place) => ({
    ...place,
    x: (place.x / far) * PUSH_EXTENT,
    y: (place.y / far) * PUSH_EXTENT,
  }));
}
