import { timeline, type Appearance } from "../analysis/timeline.ts";
import type { EntityNode, GraphNode } from "../model/graph.ts";
import type { Paper } from "../model/paper.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { byText } from "../text/order.ts";
import { isProjected } from "./edges.ts";
import { grouped } from "./grouped.ts";
import { papersOf } from "./papers-of.ts";
import { few, FEW, REPORTED, type Few } from "./report-entries.ts";

/** What became of the records of one file: `records === papers + merged`. */
export interface FileRow {
  readonly file: string;
  /** those that became a part of a paper of the graph */
  readonly records: number;
  /** papers whose first record stands there */
  readonly papers: number;
  /** records of papers that stand there or in another file already */
  readonly merged: number;
}

/** Things that papers named first in one year. */
export interface Appeared {
  readonly year: number;
  readonly things: Few<AppearedThing>;
}

export interface AppearedThing {
  readonly node: EntityNode;
  /** the paper that introduces it, or where none says so the first that names it */
  readonly by: GraphNode;
  readonly introduced: boolean;
  /** papers that name it */
  readonly papers: number;
}

/** The number of papers in each year, from the first to the last; 0 in years without. Papers without date are left out. */
export function papersByYear(graph: WrittenGraph["graph"]): ReadonlyMap<number, number> {
  const years = papersOf(graph).flatMap(({ date }) => (date === undefined ? [] : [Number(date.slice(0, 4))]));
  const known = years.filter((year) => year > 0);
  if (known.length === 0) return new Map();
  const first = known.reduce((one, two) => Math.min(one, two));
  const last = known.reduce((one, two) => Math.max(one, two));
  const counts = new Map(Array.from({ length: last - first + 1 }, (_, at) => [first + at, 0]));
  for (const year of known) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/** Which file gave what, by name. */
export function fileRows(graph: WrittenGraph["graph"]): readonly FileRow[] {
  const rows = new Map<string, { records: number; papers: number }>();
  for (const { origins } of papersOf(graph)) countOrigins(origins, rows);
  return [...rows]
    .map(([file, { records, papers }]) => ({ file, records, papers, merged: records - papers }))
    .toSorted((one, two) => byText(one.file, two.file));
}

function countOrigins(
  origins: Paper["origins"],
  rows: Map<string, { records: number; papers: number }>,
): void {
  for (const [at, { file }] of origins.entries()) {
    const row = rows.get(file) ?? { records: 0, papers: 0 };
    rows.set(file, { records: row.records + 1, papers: row.papers + Number(at === 0) });
  }
}

/** Datasets and tools by the year in which papers name them first, the most named of each; none in projections. */
export function appearedByYear(graph: WrittenGraph["graph"]): readonly Appeared[] {
  if (isProjected(graph)) return [];
  const { appearances } = timeline(graph, { keep: ({ kind }) => REPORTED.includes(kind) });
  return Array.from(
    grouped(appearances, ({ first }) => first),
    ([year, all]) => ({ year, things: few(all.map(appearedThing), FEW) }),
  );
}

function appearedThing({ node, by, introduced, papers }: Appearance): AppearedThing {
  return { node, by, introduced, papers: [...papers.values()].reduce((sum, count) => sum + count, 0) };
}
