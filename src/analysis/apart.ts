import { UndirectedGraph } from "graphology";
import noverlap from "graphology-layout-noverlap";
import type { Positions } from "./positions.ts";

/** Largest |x| and |y| while nodes are pushed: sizes are on this scale. */
const EXTENT = 1000;

/**
 * Positions at which no node stands over another, near to those given. Takes time in the square of the number of nodes,
 * 12 s at 10,000.
 *
 * @param size  radius of each node where the map reaches to 1000 from its middle
 */
export function apart({ x, y }: Positions, size: readonly number[]): Positions {
  const far = x.reduce((most, value, at) => Math.max(most, Math.abs(value), Math.abs(y[at] ?? 0)), 1e-9);
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }>();
  for (const [at, value] of x.entries())
    graph.addNode(String(at), {
      x: (value / far) * EXTENT,
      y: ((y[at] ?? 0) / far) * EXTENT,
      size: size[at] ?? 1,
    });
  noverlap.assign(graph, { maxIterations: 150, settings: { margin: 4, ratio: 1.1, expansion: 1.05 } });
  const places = x.map((_, at) => graph.getNodeAttributes(String(at)));
  return { x: places.map((place) => place.x), y: places.map((place) => place.y) };
}
