import type { GraphNode } from "./graph.ts";

/** A span of years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Year of a paper; absent where it has no date, and of things. */
export function yearOf(node: GraphNode | undefined): number | undefined {
  const year = node?.kind === "paper" ? Number(node.paper.date?.slice(0, 4)) : Number.NaN;
  return year > 0 ? year : undefined;
}

/** Is this a paper of these years? One without a date is of none. */
export function isOfYears(node: GraphNode, { from, to }: Years): boolean {
  const year = yearOf(node);
  return year !== undefined && year >= from && year <= to;
}
