import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { communityOf, UNCLUSTERED } from "../../src/model/graph.ts";
import type { Kind } from "../../src/model/kinds.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { yearOf } from "../../src/model/years.ts";
import { plainText } from "../../src/text/plain.ts";
import type { Part } from "./filters.ts";
import type { GraphIndex } from "./graph-index.ts";
import { sortedBy, type Column, type Sorting } from "./sorted-rows.ts";

/** A node as a row. */
export interface TableRow {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly year: number | undefined;
  readonly links: number;
  /** share of all rank, 0 to 1 */
  readonly rank: number;
  readonly community: number;
}

type ColumnId = "name" | "kind" | "year" | "links" | "rank" | "community";

export const COLUMNS: readonly Column<ColumnId>[] = [
  { id: "name", label: "Name", title: "Name", isNumber: false },
  { id: "kind", label: "Kind", title: "Kind", isNumber: false },
  { id: "year", label: "Year", title: "Year of the paper", isNumber: true },
  { id: "links", label: "Links", title: "Number of links", isNumber: true },
  { id: "rank", label: "Rank", title: "PageRank, in thousandths of the whole", isNumber: true },
  { id: "community", label: "Community", title: "Community", isNumber: false },
];

/** The table of nodes that no filter hides. */
export interface Table {
  readonly sorting: Signal<Sorting<ColumnId>>;
  /** the kind that is listed; all without it */
  readonly kind: Signal<Kind | undefined>;
  readonly rows: ReadonlySignal<readonly TableRow[]>;
}

export function createTable(index: ReadonlySignal<GraphIndex>, part: ReadonlySignal<Part>): Table {
  const sorting = signal<Sorting<ColumnId>>({ by: "links", descending: true });
  const kind = signal<Kind | undefined>(undefined);
  // made at the first look, since most readers never open it
  const all = computed(() => tableRows(index.value));
  const rows = computed(() => {
    const shown = all.value.filter(
      (row) => part.value.ids.has(row.id) && (kind.value === undefined || row.kind === kind.value),
    );
    const { by, descending } = sorting.value;
    return sortedBy(shown, (row) => valueOf(row, by, index.value), descending);
  });
  return { sorting, kind, rows };
}

/** Every node as a row, in the order of the graph. */
export function tableRows(index: GraphIndex): readonly TableRow[] {
  const { degree, pagerank } = index.analysed.analysis;
  return index.analysed.graph.nodes.map((node, at) => ({
    id: node.id,
    kind: node.kind,
    name: plainText(node.name).text,
    year: yearOf(node),
    links: degree[at] ?? 0,
    rank: pagerank[at] ?? 0,
    community: index.communityOf(node.id),
  }));
}

/** The name of a community as the table shows it. */
export function communityName({ analysed }: GraphIndex, community: number): string {
  return communityOf(analysed.analysis.communities, community)?.label.join(" · ") ?? UNCLUSTERED;
}

function valueOf(row: TableRow, by: ColumnId, index: GraphIndex): string | number | undefined {
  if (by === "kind") return KINDS[row.kind].label;
  return by === "community" ? communityName(index, row.community) : row[by];
}
