import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { WeightedView } from "./view.ts";

export interface Positions {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Largest |x| and |y|. */
const EXTENT = 1000;
/** Pushing nodes apart takes time in the square of their number (12 s at 10,000). */
const MOST_PUSHED = 3000;

/**
 * Positions by ForceAtlas2, from a start that only depends on communities, so that two runs agree.
 *
 * @param size  radius of each node when pushed apart, in the order of the nodes
 * @see Jacomy et al. (2014), PLoS ONE 9(6):e98679
 */
export function layout(view: WeightedView, community: readonly number[], size: readonly number[]): Positions {
  if (view.order === 0) return { x: [], y: [] };
  const start = startPositions(community);
  view.updateEachNodeAttributes((node) => {
    const at = Number(node);
    return { x: start.x[at] ?? 0, y: start.y[at] ?? 0, size: size[at] ?? 1 };
  });
  const settings = {
    ...forceAtlas2.inferSettings(view),
    gravity: 0.6,
    strongGravityMode: false,
    linLogMode: true,
    edgeWeightInfluence: 1,
  };
  forceAtlas2.assign(view, { iterations: iterationsFor(view.order), settings, getEdgeWeight: "weight" });
  scale(view);
  if (view.order <= MOST_PUSHED)
    noverlap.assign(view, { maxIterations: 150, settings: { margin: 4, ratio: 1.1, expansion: 1.05 } });
  scale(view);
  const places = Array.from({ length: view.order }, (_, at) => view.getNodeAttributes(String(at)));
  return { x: places.map(({ x }) => rounded(x)), y: places.map(({ y }) => rounded(y)) };
}

/** An iteration takes 16 ms at 1,000 nodes and 1 s at 50,000. */
function iterationsFor(order: number): number {
  return Math.round(Math.min(600, Math.max(40, 1_500_000 / order)));
}

/** Communities as discs on a spiral, nodes on a spiral in each: close to where they end, and never on one point. */
function startPositions(community: readonly number[]): Positions {
  const angle = Math.PI * (3 - Math.sqrt(5));
  const within = new Map<number, number>();
  const places = community.map((number) => {
    const rank = within.get(number) ?? 0;
    within.set(number, rank + 1);
    const [far, near] = [60 * Math.sqrt(number), 6 * Math.sqrt(rank)];
    return {
      x: far * Math.cos(number * angle) + near * Math.cos(rank * angle),
      y: far * Math.sin(number * angle) + near * Math.sin(rank * angle),
    };
  });
  return { x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
}

/** Moves the middle of the nodes to 0 and the farthest of them to the extent. */
function scale(view: WeightedView): void {
  let [sumX, sumY] = [0, 0];
  view.forEachNode((_, { x, y }) => {
    sumX += x;
    sumY += y;
  });
  const [middleX, middleY] = [sumX / view.order, sumY / view.order];
  let far = 1e-9;
  view.forEachNode((_, { x, y }) => {
    far = Math.max(far, Math.abs(x - middleX), Math.abs(y - middleY));
  });
  view.updateEachNodeAttributes((_, place) => ({
    ...place,
    x: ((place.x - middleX) / far) * EXTENT,
    y: ((place.y - middleY) / far) * EXTENT,
  }));
}

/** Three decimals are far below what an eye sees, and keep files small. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
