import { expose } from "comlink";
import type { AnalysedGraph, GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { zipGraph } from "./zip-graph.ts";
import type { ZipWork } from "./zip-work.ts";

expose(zipWork());

function zipWork(): ZipWork {
  const graph = { nodes: [] as GraphNode[], edges: [] as GraphEdge[] } satisfies AnalysedGraph["graph"];
  return {
    takeNodes: (nodes) => void graph.nodes.push(...nodes),
    takeEdges: (edges) => void graph.edges.push(...edges),
    zip(id, analysis) {
      const parts: BlobPart[] = [];
      const work = zipGraph(id, { graph, analysis });
      let next = work.next();
      for (; next.done !== true; next = work.next()) parts.push(next.value);
      return { zip: new Blob(parts, { type: "application/zip" }), replaced: next.value };
    },
  };
}
