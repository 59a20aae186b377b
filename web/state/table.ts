import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { communityOf } from "../../src/model/graph.ts";
import type { Kind } from "../../src/model/kinds.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { plainText } from "../../src/text/plain.ts";
import { yearOf } from "./facts.ts";
import type { Part } from "./filters.ts";
import type { GraphIndex } from "./graph-index.ts";

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

/** A column: how it is called, what it shows, and what it is sorted by. */
export interface Column {
  readonly id: "name" | "kind" | "year" | "links" | "rank" | "community";
  readonly label: string;
  /** what the value means, where the label is short */
  readonly title: string;
  readonly isNumber: boolean;
}

export const COLUMNS: readonly Column[] = [
  { id: "name", label: "Name", title: "Name", isNumber: false },
  { id: "kind", label: "Kind", title: "Kind", isNumber: false },
  { id: "year", label: "Year", title: "Year of the paper", isNumber: true },
  { id: "links", label: "Links", title: "Number of links", isNumber: true },
  { id: "rank", label: "Rank", title: "PageRank, in thousandths of the whole", isNumber: true },
  { id: "community", label: "Community", title: "Community", isNumber: false },
];

export interface Sorting {
  readonly by: Column["id"];
  readonly descending: boolean;
}

/** The table of nodes that no filter hides. */
export interface Table {
  readonly sorting: Signal<Sorting>;
  /** the kind that is listed; all without it */
  readonly kind: Signal<Kind | undefined>;
  readonly rows: ReadonlySignal<readonly TableRow[]>;
}

export function createTable(index: GraphIndex, part: ReadonlySignal<Part>): Table {
  const sorting = signal<Sorting>({ by: "links", descending: true });
  const kind = signal<Kind | undefined>(undefined);
  // made at the first look, since most readers never open it
  const all = computed(() => tableRows(index));
  const rows = computed(() =>
    sorted(
      all.value.filter(
        (row) => part.value.ids.has(row.id) && (kind.value === undefined || row.kind === kind.value),
      ),
      sorting.value,
      index,
    ),
  );
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
  return communityOf(analysed.analysis.communities, community)?.label.join(" · ") ?? "";
}

/** Rows by a column; rows without a value come last either way, and equal ones stay in the order they had. */
export function sorted(
  rows: readonly TableRow[],
  { by, descending }: Sorting,
  index: GraphIndex,
): readonly TableRow[] {
  const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const textOf = (row: TableRow): string => {
    if (by === "kind") return KINDS[row.kind].label;
    return by === "community" ? communityName(index, row.community) : row.name;
  };
  const numberOf = (row: TableRow): number | undefined => {
    if (by === "year") return row.year;
    return by === "rank" ? row.rank : row.links;
  };
  const sign = descending ? -1 : 1;
  if (by === "name" || by === "kind" || by === "community")
    return rows.toSorted((one, two) => sign * words.compare(textOf(one), textOf(two)));
  return rows.toSorted((one, two) => {
    const [first, second] = [numberOf(one), numberOf(two)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return sign * (first - second);
  });
}
