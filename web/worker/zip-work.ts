import type { Replaced } from "../../src/exporters/replaced.ts";
import type { AnalysedGraph, Analysis, GraphEdge, GraphNode } from "../../src/model/graph.ts";

/** A graph as a folder in a zip, and how much of its texts the format cannot hold. */
export interface ZippedGraph {
  readonly zip: Blob;
  readonly replaced: Replaced;
}

/**
 * Writes a graph in a format that is a folder, without holding up the page.
 *
 * @param id  of the format
 * @param stop  ends it
 * @throws Error when a zip cannot hold it, when what writes it cannot be loaded or breaks down, or is stopped
 */
export type ZipGraph = (id: string, analysed: AnalysedGraph, stop: AbortSignal) => Promise<ZippedGraph>;

/** What can be asked of the worker: it takes a graph bit by bit, then writes it. */
export interface ZipWork {
  readonly takeNodes: (nodes: readonly GraphNode[]) => void;
  readonly takeEdges: (edges: readonly GraphEdge[]) => void;
  readonly zip: (id: string, analysis: Analysis) => ZippedGraph;
}
