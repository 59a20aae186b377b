import type { WrittenGraph } from "../saved/saved.ts";
import { appearance } from "./appearance.ts";
import {
  edgeColumns,
  filledCells,
  nodeColumns,
  nodeRows,
  type Column,
  type EdgeRow,
  type NodeRow,
} from "./columns.ts";
import { description, isProjected, relationLabel } from "./edges.ts";
import type { Exporter } from "./exporter.ts";

/**
 * A graph as graphology takes it with `import` and Sigma draws it.
 * Format: https://graphology.github.io/serialization.html
 */
export const graphology: Exporter = {
  id: "graphology",
  label: "Graph for graphology and Sigma (JSON)",
  purpose: "graph-programs",
  extension: "graphology.json",
  mediaType: "application/json",
  write,
};

function* write(analysed: WrittenGraph): Generator<string> {
  const { graph } = analysed;
  const [ofNodes, ofEdges] = [nodeColumns(analysed), edgeColumns(graph)];
  const isUndirected = isProjected(graph);
  const options = { type: isUndirected ? "undirected" : "directed", multi: false, allowSelfLoops: false };
  const attributes = { name: "Paperloom", description: description(graph) };
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(attributes)},"nodes":[`;
  for (const row of nodeRows(analysed)) yield `${separator(row.at)}${JSON.stringify(nodeOf(row, ofNodes))}`;
  yield '\n],"edges":[';
  for (const [at, edge] of graph.edges.entries())
    yield `${separator(at)}${JSON.stringify(edgeOf(edge, at, ofEdges, isUndirected))}`;
  yield "\n]}\n";
}

function separator(at: number): string {
  return at === 0 ? "\n" : ",\n";
}

function nodeOf(row: NodeRow, columns: readonly Column<NodeRow>[]): object {
  const { x, y, size, r, g, b } = appearance(row);
  const drawn = { label: row.node.name, x, y, size, color: `rgb(${r}, ${g}, ${b})` };
  return { key: row.node.id, attributes: { ...drawn, ...cells(columns, row) } };
}

function edgeOf(
  edge: EdgeRow,
  at: number,
  columns: readonly Column<EdgeRow>[],
  isUndirected: boolean,
): object {
  const { source, target, weight } = edge;
  const attributes = { label: relationLabel(edge), weight, ...cells(columns, edge) };
  return { key: String(at), source, target, attributes, ...(isUndirected ? { undirected: true } : {}) };
}

function cells<Row>(columns: readonly Column<Row>[], row: Row): Record<string, string | number> {
  return Object.fromEntries(filledCells(columns, row).map(([{ id }, value]) => [id, value]));
}
