/** Factor on node sizes when many share the drawing, 0.12 to 1: about 400 nodes fit at full size. */
export function crowdScale(nodes: number): number {
  return Math.min(1, Math.max(0.12, Math.sqrt(400 / Math.max(1, nodes))));
}
