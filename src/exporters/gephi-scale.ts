import type { Appearance } from "./appearance.ts";

/** How sizes and places are stretched. */
export interface Stretch {
  /** above 0 */
  readonly factor: number;
  /** what comes to stand at 0 */
  readonly middle: { readonly x: number; readonly y: number };
  readonly stretched: (node: Appearance) => Appearance;
}

/** The sizes that Gephi stretches nodes to, and how far from the middle it lets them stand. */
const SIZES = { least: 4, most: 100 };
const FARTHEST = 5000;

/**
 * Sizes and places as Gephi's Auto-scale leaves them, so that a graph looks the same with it, as it comes, or without.
 *
 * The centre of mass moves to 0. Sizes and places grow by one factor, which gives sizes of 4 to 100 unless places came
 * to stand beyond 5000: then the farthest stands there, and the largest is less than 100. So places keep their
 * proportions, the smallest node is 4, and nodes that did not touch still do not.
 */
export function gephiScale(nodes: readonly Appearance[]): Stretch {
  let [least, most, sumX, sumY] = [Infinity, 0, 0, 0];
  for (const { size, x, y } of nodes) {
    least = Math.min(least, size);
    most = Math.max(most, size);
    sumX += x;
    sumY += y;
  }
  const count = Math.max(1, nodes.length);
  const middle = { x: sumX / count, y: sumY / count };
  let far = 0;
  for (const { x, y } of nodes) far = Math.max(far, Math.abs(x - middle.x), Math.abs(y - middle.y));
  const wanted = least >= most ? SIZES.least / least : (SIZES.most - SIZES.least) / (most - least);
  const factor = nodes.length === 0 ? 1 : Math.min(wanted, FARTHEST / far);
  const stretched = (node: Appearance) => ({
    ...node,
    x: (node.x - middle.x) * factor,
    y: (node.y - middle.y) * factor,
    size: (node.size - least) * factor + SIZES.least,
  });
  return { factor, middle, stretched };
}
