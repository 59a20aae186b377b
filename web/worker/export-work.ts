import type { Replaced } from "../../src/exporters/replaced.ts";
import type { AnalysedGraph, Analysis, GraphEdge, GraphNode } from "../../src/model/graph.ts";

/** The file that a graph has become, a folder as a zip, and how much of its texts the format cannot hold. */
export interface ExportedGraph {
  readonly content: Blob;
  readonly replaced: Replaced;
}

/** Gives the page in one file; asked for by the format that is one. */
export type SavedPage = () => Promise<string>;

/** What is to be written. */
export interface Export {
  /** of the format */
  readonly id: string;
  readonly analysed: AnalysedGraph;
  /** ids of the nodes that are written; absent where all are */
  readonly only?: ReadonlySet<string>;
  readonly savedPage: SavedPage;
}

/**
 * Writes a graph in a format, without holding up the page.
 *
 * @param stop  ends it
 * @throws Error when a zip cannot hold it, when what writes it cannot be loaded or breaks down, or is stopped
 */
export type ExportGraph = (what: Export, stop: AbortSignal) => Promise<ExportedGraph>;

/** What can be asked of the worker: it takes a graph bit by bit, then writes it. */
export interface ExportWork {
  readonly takeNodes: (nodes: readonly GraphNode[]) => void;
  readonly takeEdges: (edges: readonly GraphEdge[]) => void;
  readonly write: (
    id: string,
    analysis: Analysis,
    only: ReadonlySet<string> | undefined,
    savedPage: SavedPage,
  ) => Promise<ExportedGraph>;
}
