import type { GraphEdge } from "../model/graph.ts";
import type { AnalysedGraph } from "../saved/saved.ts";
import { appearance } from "./appearance.ts";
import { EDGE_COLUMNS, filledCells, NODE_COLUMNS, nodeRows, type Column, type NodeRow } from "./columns.ts";
import type { Exporter } from "./exporter.ts";

/** Cytoscape.js JSON, as Cytoscape Desktop opens it too. Format: https://js.cytoscape.org/#notation/elements-json */
export const cytoscape: Exporter = {
  id: "cytoscape",
  label: "Cytoscape graph (JSON)",
  extension: "cyjs",
  mediaType: "application/json",
  write,
};

function* write(analysed: AnalysedGraph): Generator<string> {
  yield '{"data":{"name":"Paperloom"},"elements":{"nodes":[';
  for (const row of nodeRows(analysed)) yield `${separator(row.at)}${JSON.stringify(nodeElement(row))}`;
  yield '\n],"edges":[';
  for (const [at, edge] of analysed.graph.edges.entries())
    yield `${separator(at)}${JSON.stringify(edgeElement(edge, at))}`;
  yield "\n]}}\n";
}

function separator(at: number): string {
  return at === 0 ? "\n" : ",\n";
}

function nodeElement(row: NodeRow): object {
  const { x, y, size, r, g, b } = appearance(row);
  const { id, name } = row.node;
  return {
    data: { id, name, size, color: `rgb(${r}, ${g}, ${b})`, ...cells(NODE_COLUMNS, row) },
    // there y grows downwards
    position: { x, y: y === 0 ? 0 : -y },
  };
}

function edgeElement(edge: GraphEdge, at: number): object {
  const { source, target, relation, weight } = edge;
  return {
    data: { id: `e${at}`, source, target, interaction: relation, weight, ...cells(EDGE_COLUMNS, edge) },
  };
}

function cells<Row>(columns: readonly Column<Row>[], row: Row): Record<string, string | number> {
  return Object.fromEntries(filledCells(columns, row).map(([{ id }, value]) => [id, value]));
}
