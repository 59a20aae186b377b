import type { GraphEdge } from "../../src/model/graph.ts";
import { yearOf } from "../../src/model/years.ts";
import type { GraphIndex } from "./graph-index.ts";

/** The years of a graph's papers. */
export interface Years {
  readonly first: number;
  readonly last: number;
  /** papers of each year from first to last */
  readonly counts: readonly number[];
  /** papers without a year */
  readonly undated: number;
}

/** The span of years; absent when no paper has one. */
export function yearsOf({ analysed }: GraphIndex): Years | undefined {
  const papers = analysed.graph.nodes.filter(({ kind }) => kind === "paper");
  const years = papers.flatMap((paper) => yearOf(paper) ?? []);
  if (years.length === 0) return undefined;
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const year of years) counts[year - first] = (counts[year - first] ?? 0) + 1;
  return { first, last, counts, undated: papers.length - years.length };
}

/** The greatest weight of an edge, 0 without edges. */
export function greatestWeight(edges: readonly GraphEdge[]): number {
  return edges.reduce((most, { weight }) => Math.max(most, weight), 0);
}
