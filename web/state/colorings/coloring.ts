import type { Relation } from "../../../src/model/relations.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { ColorBy } from "../store.ts";

/** One thing that the colours of the drawing can tell. */
export interface Coloring {
  readonly id: ColorBy;
  /** as a choice among others */
  readonly label: string;
  /** above what its colours mean */
  readonly heading: string;
  /** whether it tells anything about a graph; always without it */
  readonly isUseful?: (index: GraphIndex) => boolean;
  readonly colorsOf: (index: GraphIndex) => Colors;
}

/** The colours of one graph, each as #rrggbb. */
export interface Colors {
  readonly of: (id: string) => string;
  /** without it an edge has the colour of what it leads to */
  readonly ofEdge?: (edge: { readonly relation?: Relation }) => string;
  /** what the colours mean, from the least value or the most frequent on; none where the legend lists it anyway */
  readonly marks: readonly ColorMark[];
}

/** One colour in a legend. */
export interface ColorMark {
  readonly text: string;
  readonly color: string;
  /** nodes of that colour, where a colour stands for one value */
  readonly count?: number;
}
