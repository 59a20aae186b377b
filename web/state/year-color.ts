import { yearOf } from "../../src/model/years.ts";
import { QUIET, sequentialColor } from "./palette.ts";
import type { Years } from "./facts.ts";
import type { GraphIndex } from "./graph-index.ts";

/** Colour of a year within the span of a graph, as #rrggbb. */
export function yearColor(year: number | undefined, { first, last }: Pick<Years, "first" | "last">): string {
  return year === undefined ? QUIET : sequentialColor((year - first) / Math.max(1, last - first));
}

/** The year of each paper, and of each thing the first one in which a paper names it. */
export function firstYears({ analysed, nodes }: GraphIndex): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const { id, kind } of analysed.graph.nodes) {
    const year = kind === "paper" ? yearOf(nodes.get(id)) : undefined;
    if (year !== undefined) years.set(id, year);
  }
  for (const { source, target } of analysed.graph.edges) {
    const year = years.get(source);
    if (year !== undefined) years.set(target, Math.min(year, years.get(target) ?? year));
  }
  return years;
}

/** At most five years of a span, from old to new: what a legend shows. */
export function legendYears({ first, last }: Pick<Years, "first" | "last">): readonly number[] {
  const steps = Math.min(4, last - first);
  return Array.from({ length: steps + 1 }, (_, at) =>
    Math.round(first + (at * (last - first)) / Math.max(1, steps)),
  );
}
