import { nodeSize } from "../analysis/node-size.ts";
import { KINDS } from "../model/kinds.ts";
import type { NodeRow } from "./columns.ts";

/** How a node is drawn. */
export interface Appearance {
  readonly x: number;
  readonly y: number;
  /** radius in the same unit as x and y */
  readonly size: number;
  /** red, green and blue, whole, 0 to 255 */
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Place, size and colour of a node, as the page draws it. */
export function appearance({ node, at, analysed }: Omit<NodeRow, "years">): Appearance {
  const { x, y, degree } = analysed.analysis;
  const { color } = KINDS[node.kind];
  const part = (start: number) => Number.parseInt(color.slice(start, start + 2), 16);
  return {
    x: x[at] ?? 0,
    y: y[at] ?? 0,
    size: nodeSize(node.kind, degree[at] ?? 0),
    r: part(1),
    g: part(3),
    b: part(5),
  };
}
