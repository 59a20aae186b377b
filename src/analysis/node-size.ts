import type { Kind } from "../model/kinds.ts";

/** Radius of a node in the drawing, 4 to 40: by the root of its degree, so that area tells the number of links. */
export function nodeSize(kind: Kind, degree: number): number {
  const least = kind === "author" ? 4 : 5;
  return Math.min(40, Math.round((least + 2.2 * Math.sqrt(degree)) * 100) / 100);
}
