import type { WrittenGraph } from "../saved/saved.ts";
import { appearance } from "./appearance.ts";
import { edgeColumns, filledCells, NODE_COLUMNS, nodeRows } from "./columns.ts";
import type { Column, EdgeRow, NodeRow } from "./columns.ts";
import { description, isProjected } from "./edges.ts";
import type { Exporter } from "./exporter.ts";

/** Cytoscape.js JSON, as Cytoscape Desktop opens it too. Format: https://js.cytoscape.org/#notation/elements-json */
export const cytoscape: Exporter = {
  id: "cytoscape",
  label: "Cytoscape graph (JSON)",
  purpose: "graph-programs",
  extension: "cyjs",
  mediaType: "application/json",
  write,
};

function* write(analysed: WrittenGraph): Generator<string> {
  const { graph } = analysed;
  const columns = edgeColumns(graph);
  const data = { name: "Paperloom", description: description(graph) };
  // networkx asks for the two flags
  yield `{"data":${JSON.stringify(data)},"directed":${!isProjected(graph)},"multigraph":false,"elements":{"nodes":[`;
  for (const row of nodeRows(analysed)) yield `${separator(row.at)}${JSON.stringify(nodeElement(row))}`;
  yield '\n],"edges":[';
  for (const [at, edge] of graph.edges.entries())
    yield `${separator(at)}${JSON.stringify(edgeElement(edge, at, columns))}`;
  yield "\n]}}\n";
}

function separator(at: number): string {
  return at === 0 ? "\n" : ",\n";
}

function nodeElement(row: NodeRow): object {
  const { x, y, size, r, g, b } = appearance(row);
  const { id, name } = row.node;
  return {
    // networkx takes the value for the id that edges refer to
    data: { id, value: id, name, size, color: `rgb(${r}, ${g}, ${b})`, ...cells(NODE_COLUMNS, row) },
    // there y grows downwards
    position: { x, y: y === 0 ? 0 : -y },
  };
}

function edgeElement(edge: EdgeRow, at: number, columns: readonly Column<EdgeRow>[]): object {
  const { source, target, relation, weight } = edge;
  return {
    data: { id: `e${at}`, source, target, interaction: relation, weight, ...cells(columns, edge) },
  };
}

function cells<Row>(columns: readonly Column<Row>[], row: Row): Record<string, string | number> {
  return Object.fromEntries(filledCells(columns, row).map(([{ id }, value]) => [id, value]));
}
