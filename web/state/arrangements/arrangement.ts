import type { ByKey, GraphIndex } from "../graph-index.ts";

/** What a row of {@link ARRANGEMENTS} says about one way to draw a graph. */
export interface ArrangementInfo {
  readonly label: string;
  /** what one sees there, as a sentence */
  readonly note: string;
}

/** The ways to draw a graph, in the order of their switch; the first needs nothing computed. */
export const ARRANGEMENTS = {
  map: { label: "Map", note: "What hangs together stands together." },
  timeline: {
    label: "Timeline",
    note: "Papers stand on their year; below it hangs what they were the first to name.",
  },
  sides: {
    label: "Two sides",
    note: "Papers at the left, what they name at the right, each community beside itself.",
  },
  "used-together": { label: "Used together", note: "Things alone, tied by the papers that name both." },
  "co-authors": { label: "Co-authors", note: "People alone, tied by what they wrote together." },
  "similar-papers": { label: "Similar papers", note: "Papers alone, tied by the things that both name." },
} as const satisfies Record<string, ArrangementInfo>;

export type Arrangement = keyof typeof ARRANGEMENTS;

/** The arrangements in the order of the table. */
export const ARRANGEMENT_NAMES = Object.keys(ARRANGEMENTS) as readonly Arrangement[];

/** Where an arrangement puts the nodes of a graph. */
export interface Arranged {
  readonly arrangement: Arrangement;
  /** what it was computed for */
  readonly index: GraphIndex;
  /** in the units of the map, y growing downwards; what has none is not drawn */
  readonly places: ReadonlyMap<string, Place>;
  /** between two neighbours in rows, in the same units: no disc may be larger; 0 where there are no rows */
  readonly step: number;
  /** whether the links of the graph are drawn between rows at rest; without it only where they are asked for */
  readonly linked?: boolean;
  /** what is written on the ground, the most important first */
  readonly marks: readonly GroundMark[];
  /** what ties the nodes instead of the links of the graph */
  readonly ties?: Ties;
}

/** What two nodes of one sort share. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Ties {
  readonly all: readonly Tie[];
  /** as links have them */
  readonly byKey: ByKey<Tie>;
  readonly edgesOf: (id: string) => readonly Tie[];
  readonly neighbours: (id: string) => ReadonlySet<string>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Writing that stands in the middle of a place on the ground. */
export interface GroundMark extends Place {
  readonly text: string;
}
