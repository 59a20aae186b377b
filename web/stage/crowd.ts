/** Factor on node sizes when many share the drawing, 0.2 to 1: about 700 nodes fit at full size. */
export function crowdScale(nodes: number): number {
  return Math.min(1, Math.max(0.2, Math.sqrt(700 / Math.max(1, nodes))));
}

/** How far so many edges at rest give way to the ground, 0 to 0.6: a few hundred are drawn in full. */
export function crowdFade(edges: number): number {
  return Math.min(0.6, Math.max(0, Math.log10(Math.max(1, edges) / 400) / 2));
}

/** Factor on the width of so many edges, 0.35 to 1. */
export function crowdWidth(edges: number): number {
  return Math.min(1, Math.max(0.35, Math.sqrt(800 / Math.max(1, edges))));
}
