import type { Replaced } from "../../src/exporters/replaced.ts";
import type { AnalysedGraph, Analysis, GraphEdge, GraphNode } from "../../src/model/graph.ts";

/** The file that a graph has become, a folder as a zip, and how much of its texts the format cannot hold. */
export interface ExportedGraph {
  readonly content: Blob;
  readonly replaced: Replaced;
}

/** Gives the page in one file; asked for by the format that is one. */
export type SavedPage = () => Promise<string>;

/**
 * Writes a graph in a format, without holding up the page.
 *
 * @param id  of the format
 * @param stop  ends it
 * @throws Error when a zip cannot hold it, when what writes it cannot be loaded or breaks down, or is stopped
 */
export type ExportGraph = (
  id: string,
  analysed: AnalysedGraph,
  savedPage: SavedPage,
  stop: AbortSignal,
) => Promise<ExportedGraph>;

/** What can be asked of the worker: it takes a graph bit by bit, then writes it. */
export interface ExportWork {
  readonly takeNodes: (nodes: readonly GraphNode[]) => void;
  readonly takeEdges: (edges: readonly GraphEdge[]) => void;
  readonly write: (id: string, analysis: Analysis, savedPage: SavedPage) => Promise<ExportedGraph>;
}
