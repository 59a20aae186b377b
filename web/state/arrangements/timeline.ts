import type { GraphNode } from "../../../src/model/graph.ts";
import type { GraphIndex } from "../graph-index.ts";
import { firstYears } from "../year-color.ts";
import type { Arranged, GroundMark, Place } from "./arrangement.ts";

/** Half the height of what is drawn, as on the map. */
const EXTENT = 1000;
/** Room for years, as a share of the height. */
const BAND = 0.06;
/** Room between discs side by side, at most, against that above each other. */
const MOST_STRETCHED = 2.6;
/** Years without anything that are drawn; more become one gap. */
const MOST_EMPTY = 2;

/** What stands on one year, in order from the line of years outwards. */
interface Column {
  /** absent for what has none */
  readonly year: number | undefined;
  readonly papers: readonly GraphNode[];
  readonly things: readonly GraphNode[];
}

/**
 * Papers in a column above their year, things below the first year in which a paper names them. In a column papers
 * stand by community, so that one colour lies beside itself, and things by the number of papers that name them, the
 * most frequent first. What has no year stands before all.
 *
 * @param ids  what is drawn: the columns close up over the rest
 * @param aspect  width of the room by its height, above 0
 */
export function timeline(index: GraphIndex, ids: ReadonlySet<string>, aspect: number): Arranged {
  const columns = columnsOf(index, ids);
  const { wide, up, down } = shapeOf(columns, aspect);
  const widths = columns.map((column) => widthOf(column, { wide, up, down }));
  const gap = gapBeside(wide);
  const whole = widths.reduce((sum, width) => sum + width + gap, 0);
  const band = Math.max(1.4, (up + down) * BAND);
  const high = up + down + band;
  const step = Math.min((2 * EXTENT) / high, (2 * EXTENT * aspect) / Math.max(1, whole));
  // names stand beside their discs: what the room has to spare goes between columns and within them
  const across = Math.min(MOST_STRETCHED * step, Math.max(step, (2 * EXTENT * aspect) / Math.max(1, whole)));
  const places = new Map<string, Place>();
  const marks: GroundMark[] = [];
  let left = -whole / 2 + gap / 2;
  for (const [at, { year, papers, things }] of columns.entries()) {
    const width = widths[at] ?? wide;
    const from = left + 0.5;
    const place = (cell: number, side: 1 | -1): Place => ({
      x: (from + (cell % width)) * across,
      y: (side * (band / 2 + 0.5 + Math.floor(cell / width)) + (up - down) / 2) * step,
    });
    for (const [cell, { id }] of papers.entries()) places.set(id, place(cell, -1));
    for (const [cell, { id }] of things.entries()) places.set(id, place(cell, 1));
    marks.push({
      text: year === undefined ? "no year" : String(year),
      x: (left + width / 2) * across,
      y: ((up - down) / 2) * step,
    });
    left += width + gap;
  }
  return { arrangement: "timeline", index, places, step, marks: byRoundness(marks) };
}

/** How the columns are cut: cells side by side in one, and rows above and below the line of years. */
interface Shape {
  readonly wide: number;
  readonly up: number;
  readonly down: number;
}

/** So many cells side by side that the whole has the shape of the room. */
function shapeOf(columns: readonly Column[], aspect: number): Shape {
  const dated = columns.filter(({ year }) => year !== undefined);
  const counted = dated.length > 0 ? dated : columns;
  const [papers, things] = [
    most(counted.map((column) => column.papers)),
    most(counted.map((column) => column.things)),
  ];
  for (let wide = 1; ; wide += 1) {
    const shape = { wide, up: Math.ceil(papers / wide), down: Math.ceil(things / wide) };
    const whole = columns.reduce((sum, column) => sum + widthOf(column, shape) + gapBeside(wide), 0);
    const isWide = whole >= 0.8 * aspect * (shape.up + shape.down) * (1 + BAND);
    if (isWide || shape.up + shape.down <= 2) return shape;
  }
}

/** Free cells between columns of so many. */
function gapBeside(wide: number): number {
  return Math.max(1, wide * 0.2);
}

/** Cells side by side in a column: what has no year is often more than any year, and grows sideways. */
function widthOf({ year, papers, things }: Column, { wide, up, down }: Shape): number {
  if (year !== undefined) return wide;
  return Math.max(
    wide,
    Math.ceil(papers.length / Math.max(1, up)),
    Math.ceil(things.length / Math.max(1, down)),
  );
}

function columnsOf(index: GraphIndex, ids: ReadonlySet<string>): readonly Column[] {
  const years = firstYears(index);
  const groups = new Map<number | undefined, { papers: GraphNode[]; things: GraphNode[] }>();
  for (const node of index.analysed.graph.nodes) {
    if (!ids.has(node.id)) continue;
    const year = years.get(node.id);
    const group = groups.get(year) ?? { papers: [], things: [] };
    (node.kind === "paper" ? group.papers : group.things).push(node);
    groups.set(year, group);
  }
  const column = (year: number | undefined): Column => ({
    year,
    papers: (groups.get(year)?.papers ?? []).toSorted(
      (one, two) => index.communityOf(one.id) - index.communityOf(two.id) || byDate(one, two),
    ),
    things: (groups.get(year)?.things ?? []).toSorted(
      (one, two) => index.edgesOf(two.id).length - index.edgesOf(one.id).length || (one.id < two.id ? -1 : 1),
    ),
  });
  const known = [...groups.keys()].filter((year) => year !== undefined).toSorted((one, two) => one - two);
  return [...(groups.has(undefined) ? [column(undefined)] : []), ...withGaps(known).map(column)];
}

/** The years with those between them that are few. */
function withGaps(years: readonly number[]): readonly number[] {
  return years.flatMap((year, at) => {
    const empty = year - (years[at - 1] ?? year) - 1;
    const between = empty > 0 && empty <= MOST_EMPTY ? empty : 0;
    return [...Array.from({ length: between }, (_, step) => year - between + step), year];
  });
}

function byDate(one: GraphNode, two: GraphNode): number {
  const [first, second] = [one, two].map((node) => (node.kind === "paper" ? (node.paper.date ?? "") : ""));
  if (first !== second) return (first ?? "") < (second ?? "") ? -1 : 1;
  return one.id < two.id ? -1 : 1;
}

function most(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((greatest, { length }) => Math.max(greatest, length), 0);
}

/** Where there is no room for all years, the round ones stay. */
function byRoundness(marks: readonly GroundMark[]): readonly GroundMark[] {
  const [first] = marks;
  return first === undefined
    ? []
    : [first, ...marks.slice(1).toSorted((one, two) => roundness(two) - roundness(one))];
}

function roundness({ text }: GroundMark): number {
  return [10, 5, 2].find((part) => Number(text) % part === 0) ?? 0;
}
