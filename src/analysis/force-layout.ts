import forceAtlas2 from "graphology-layout-forceatlas2";
import { asGraphology } from "./as-graphology.ts";
import type { Positions } from "./positions.ts";
import { discs } from "./discs.ts";
import type { WeightedView } from "./view.ts";

/**
 * One graph by ForceAtlas2. Positions on any scale.
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
  const graph = asGraphology(view);
  graph.updateEachNodeAttributes((node) => placeFor(node, start, size));
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.6,
    strongGravityMode: false,
    linLogMode: true,
    edgeWeightInfluence: 1,
    barnesHutOptimize: view.order > 450,
  };
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(view.order, part),
    settings,
    getEdgeWeight: "weight",
  });
  const places = Array.from({ length: view.order }, (_, at) => graph.getNodeAttributes(String(at)));
  return { x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
}

/**
 * An iteration takes 16 ms at 1,000 nodes and 70 ms at 5,000. A start at large is enough: `settled` does
 * the rest, so that parts of a graph, which have a place already, need few.
 */
function iterationsFor(order: number, part: boolean): number {
  return Math.round(Math.min(600, Math.max(5, (part ? 8_000 : 150_000) / order)));
}

function placeFor(node: string, start: Positions, size: readonly number[]) {
  const at = Number(node);
  return { x: start.x[at] ?? 0, y: start.y[at] ?? 0, size: size[at] ?? 1 };
}
