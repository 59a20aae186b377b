import type { GraphNode } from "./graph.ts";

/** A span of years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Is this a paper of these years? One without a date is of none. */
export function isOfYears(node: GraphNode, { from, to }: Years): boolean {
  const year = node.kind === "paper" ? Number(node.paper.date?.slice(0, 4)) : Number.NaN;
  return year >= from && year <= to;
}
