/** Factor on node sizes when many share the drawing, 0.2 to 1: about 700 nodes fit at full size. */
export function crowdScale(nodes: number): number {
  return Math.min(1, Math.max(0.2, Math.sqrt(700 / Math.max(1, nodes))));
}
