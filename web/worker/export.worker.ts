import { expose } from "comlink";
import type { AnalysedGraph, GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { exportGraph } from "./export-graph.ts";
import type { ExportWork } from "./export-work.ts";

expose(exportWork());

function exportWork(): ExportWork {
  const graph = { nodes: [] as GraphNode[], edges: [] as GraphEdge[] } satisfies AnalysedGraph["graph"];
  return {
    takeNodes: (nodes) => void graph.nodes.push(...nodes),
    takeEdges: (edges) => void graph.edges.push(...edges),
    write: (id, analysis, only, savedPage) =>
      exportGraph({ id, analysed: { graph, analysis }, ...(only && { only }), savedPage }),
  };
}
