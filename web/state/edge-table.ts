import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Kind } from "../../src/model/kinds.ts";
import { RELATIONS, type Relation } from "../../src/model/relations.ts";
import { yearOf } from "../../src/model/years.ts";
import { plainText } from "../../src/text/plain.ts";
import type { Part } from "./filters.ts";
import { edgeKey, type GraphIndex } from "./graph-index.ts";
import { sortedBy, type Column, type Sorting } from "./sorted-rows.ts";

/** An edge as a row: a paper, what it does with a thing, and the thing. */
export interface EdgeRow {
  /** the key of the edge */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly paper: string;
  readonly relation: Relation;
  readonly thing: string;
  /** of the thing */
  readonly kind: Kind;
  readonly year: number | undefined;
  readonly strength: number;
  /** places in the paper that name the thing; absent until they are read */
  readonly mentions: number | undefined;
}

type EdgeColumnId = "paper" | "relation" | "thing" | "year" | "strength" | "mentions";

export const EDGE_COLUMNS: readonly Column<EdgeColumnId>[] = [
  { id: "paper", label: "Paper", title: "Paper", isNumber: false },
  { id: "relation", label: "Role", title: "What the paper does with it", isNumber: false },
  { id: "thing", label: "Thing", title: "What the paper names", isNumber: false },
  { id: "year", label: "Year", title: "Year of the paper", isNumber: true },
  { id: "strength", label: "Strength", title: "Evidence behind the link", isNumber: true },
  { id: "mentions", label: "Named", title: "How often the paper names it", isNumber: true },
];

/** The table of edges that no filter hides. */
export interface EdgeTable {
  readonly sorting: Signal<Sorting<EdgeColumnId>>;
  /** the kind of thing that is listed; all without it */
  readonly kind: Signal<Kind | undefined>;
  readonly rows: ReadonlySignal<readonly EdgeRow[]>;
}

export function createEdgeTable(
  index: ReadonlySignal<GraphIndex>,
  part: ReadonlySignal<Part>,
  hasEvidence: ReadonlySignal<boolean>,
): EdgeTable {
  const sorting = signal<Sorting<EdgeColumnId>>({ by: "strength", descending: true });
  const kind = signal<Kind | undefined>(undefined);
  // made at the first look, since most readers never open it
  const all = computed(() => edgeRows(index.value, hasEvidence.value));
  const rows = computed(() => {
    const shown = all.value.filter(
      ({ source, target, strength, kind: own }) =>
        part.value.hasEdge({ source, target, weight: strength }) &&
        (kind.value === undefined || own === kind.value),
    );
    const { by, descending } = sorting.value;
    return sortedBy(
      shown,
      (row) => (by === "relation" ? RELATIONS[row.relation].label : row[by]),
      descending,
    );
  });
  return { sorting, kind, rows };
}

/** Every edge as a row, in the order of the graph. */
function edgeRows({ analysed, nodes }: GraphIndex, hasEvidence: boolean): readonly EdgeRow[] {
  return analysed.graph.edges.map((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    return {
      id: edgeKey(edge),
      source: edge.source,
      target: edge.target,
      paper: plainText(source?.name ?? edge.source).text,
      relation: edge.relation,
      thing: plainText(target?.name ?? edge.target).text,
      kind: target?.kind ?? "concept",
      year: yearOf(source),
      strength: edge.weight,
      mentions: hasEvidence ? edge.mentions.length : undefined,
    };
  });
}
