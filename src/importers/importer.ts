import type { AnalysedGraph } from "../model/graph.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../readers/reader.ts";

/** What a file of a graph gave; no graph where nothing of it can be held. */
export interface Imported {
  readonly analysed?: AnalysedGraph;
  readonly problems: readonly Problem[];
}

/** One format of graphs that is read. */
export interface Importer {
  readonly id: string;
  readonly label: string;
  /** whether a file that begins like this is of the format */
  readonly accepts: (head: string) => boolean;
  /** @param seed  of all choices made by chance where communities or places are computed */
  readonly read: (source: Source, seed: number) => Promise<Imported>;
}
