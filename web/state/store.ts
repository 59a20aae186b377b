import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Ledger } from "../../src/ledger/correction.ts";
import type { AnalysedGraph } from "../../src/saved/saved.ts";
import type { Arranged, Arrangement } from "./arrangements/arrangement.ts";
import { drawnPart } from "./arrangements/drawn-part.ts";
import type { Asked } from "./asked.ts";
import { coloringOf } from "./colorings/index.ts";
import type { Colors } from "./colorings/coloring.ts";
import { correctedView, type CorrectedView } from "./corrected.ts";
import { createEdgeTable, type EdgeTable } from "./edge-table.ts";
import { openFilters, partOf, type Filters, type Part } from "./filters.ts";
import { indexGraph, type GraphIndex } from "./graph-index.ts";
import { nodesMeant, selectedNodes, type Selection } from "./selection.ts";
import { createTable, type Table } from "./table.ts";

export type Theme = "light" | "dark";
export type ColorBy = "community" | "kind" | "year" | "papers" | "role" | "field";
export type SizeBy = "degree" | "pagerank" | "same";
/** How the width of a node grows with what it is sized by: by the root its area tells it, a logarithm keeps hubs small. */
export type SizeScale = "root" | "linear" | "log";
/** The map alone, or with the table of nodes or of links below. */
export type View = "map" | "table" | "links";
/** What a drag over the ground does: move the view, or select what lies in a rectangle or within a line. */
export type Hand = "pan" | "rectangle" | "lasso";

/** Where the reader put nodes, in the units of the analysis. */
export type Moved = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** How the drawing looks beside its theme. */
export interface Look {
  readonly colorBy: ColorBy;
  readonly sizeBy: SizeBy;
  readonly sizeScale: SizeScale;
  /** 0 names nothing but what is in focus, 1 as much as there is room for */
  readonly labels: number;
  /** factor on the size of names, 0.7 to 2 */
  readonly labelSize: number;
  /** signs of a name; longer ones are cut, 12 to 120 */
  readonly longest: number;
  readonly edges: boolean;
  /** degrees against the clock that the drawing is turned by, 0 to 359 */
  readonly turn: number;
  /** left and right are exchanged, before it is turned */
  readonly mirror: boolean;
}

/** Everything that the page knows and that can change. */
export interface Store {
  /** of the graph as it is corrected now; whoever reads it in a signal's effect follows it */
  readonly index: GraphIndex;
  /** the graph without corrections */
  readonly base: AnalysedGraph;
  /** false until the sentences behind the edges are read; nothing is corrected before */
  readonly hasEvidence: ReadonlySignal<boolean>;
  /** what the reader has corrected here, in order */
  readonly ledger: Signal<Ledger>;
  readonly corrected: ReadonlySignal<CorrectedView>;
  readonly selection: Signal<Selection | undefined>;
  /** id of the node under the pointer */
  readonly hovered: Signal<string | undefined>;
  readonly filters: Signal<Filters>;
  readonly moved: Signal<Moved>;
  /** the map is finding new places */
  readonly isLoose: Signal<boolean>;
  /** where nodes stand meanwhile */
  readonly loose: Signal<Moved>;
  readonly look: Signal<Look>;
  /** what the look colours by, for this graph */
  readonly colors: ReadonlySignal<Colors>;
  readonly theme: Signal<Theme>;
  readonly view: Signal<View>;
  /** how the graph is drawn */
  readonly arrangement: Signal<Arrangement>;
  /** what that came to; absent for the map, and until it is computed */
  readonly arranged: Signal<Arranged | undefined>;
  /** it is being computed */
  readonly isArranging: Signal<boolean>;
  readonly hand: Signal<Hand>;
  readonly table: Table;
  readonly edgeTable: EdgeTable;
  /** what stands in the search box */
  readonly query: Signal<string>;
  /** the question that is asked, with what fills its blanks so far; absent while the questions are closed */
  readonly asked: Signal<Asked | undefined>;
  /** the nodes of its answer, which stay bright while nothing is selected */
  readonly answered: Signal<ReadonlySet<string> | undefined>;
  /** the menu or sheet that is open, by its name; at most one is */
  readonly open: Signal<string | undefined>;
  /** the node whose menu is open, with the point of the page where it was asked for */
  readonly pressed: Signal<{ readonly id: string; readonly x: number; readonly y: number } | undefined>;
  /** what no filter hides */
  readonly part: ReadonlySignal<Part>;
  /** what of it the arrangement draws */
  readonly drawn: ReadonlySignal<Part>;
}

/** The look at first, and the one that a link leaves out. */
export const FIRST_LOOK: Look = {
  colorBy: "community",
  sizeBy: "degree",
  sizeScale: "root",
  labels: 0.7,
  labelSize: 1,
  longest: 42,
  edges: true,
  turn: 0,
  mirror: false,
};

/** @param hasEvidence  whether the edges of the graph have their mentions by now */
export function createStore(
  base: AnalysedGraph,
  theme: Theme,
  hasEvidence: ReadonlySignal<boolean> = signal(true),
): Store {
  const ledger = signal<Ledger>([]);
  // what becomes one thing has the evidence of both, so corrections wait for it
  const corrected = computed(() => correctedView(base, hasEvidence.value ? ledger.value : []));
  const analysed = computed(() => corrected.value.analysed);
  const index = computed(() => indexGraph(analysed.value));
  const look = signal(FIRST_LOOK);
  // a slider that changes something else of the look colours nothing anew
  const colorBy = computed(() => look.value.colorBy);
  const filters = signal(openFilters(index.peek()));
  const arranged = signal<Arranged | undefined>(undefined);
  const part = computed(() => partOf(index.value, filters.value));
  return {
    get index() {
      return index.value;
    },
    base,
    hasEvidence,
    ledger,
    corrected,
    selection: signal<Selection | undefined>(undefined),
    hovered: signal<string | undefined>(undefined),
    filters,
    moved: signal<Moved>(new Map()),
    isLoose: signal(false),
    loose: signal<Moved>(new Map()),
    look,
    colors: computed(() => coloringOf(colorBy.value).colorsOf(index.value)),
    theme: signal(theme),
    view: signal<View>("map"),
    arrangement: signal<Arrangement>("map"),
    arranged,
    isArranging: signal(false),
    hand: signal<Hand>("pan"),
    asked: signal<Asked | undefined>(undefined),
    answered: signal<ReadonlySet<string> | undefined>(undefined),
    open: signal<string | undefined>(undefined),
    pressed: signal<{ readonly id: string; readonly x: number; readonly y: number } | undefined>(undefined),
    part,
    drawn: computed(() => drawnPart(part.value, arranged.value)),
    table: createTable(index, part),
    edgeTable: createEdgeTable(index, part, hasEvidence),
    query: signal(""),
  };
}

/** The set with a member added, or without it where it was in. */
export function toggled<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/**
 * The nodes that stay bright: the one under the pointer or the selected one with its neighbours, several selected ones
 * without, the two ends of an edge, those of a community, or with nothing selected those of an answer; absent when all do.
 */
export function focus({
  index,
  selection,
  hovered,
  answered,
  arranged,
}: Store): ReadonlySet<string> | undefined {
  const selected = selection.value;
  const nodes = hovered.value === undefined ? selectedNodes(selected) : [hovered.value];
  const [first] = nodes;
  if (first !== undefined)
    return new Set(
      nodes.length === 1 ? [first, ...(arranged.value?.ties ?? index).neighbours(first)] : nodes,
    );
  if (selected === undefined) return answered.value?.size === 0 ? undefined : answered.value;
  if ("community" in selected) return new Set(nodesMeant(selected, index));
  if (!("edge" in selected)) return undefined;
  const edge = index.edges.get(selected.edge);
  return edge === undefined ? undefined : new Set([edge.source, edge.target]);
}
