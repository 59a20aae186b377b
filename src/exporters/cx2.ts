import type { WrittenGraph } from "../saved/saved.ts";
import { appearance } from "./appearance.ts";
import { edgeColumns, filledCells, NODE_COLUMNS, nodeRows } from "./columns.ts";
import type { Column, EdgeRow, NodeRow } from "./columns.ts";
import { description } from "./edges.ts";
import type { Exporter } from "./exporter.ts";
import { printable } from "./printable.ts";
import { allOf, edgeCells, nodeCells } from "./written-texts.ts";

/** CX2 for Cytoscape and NDEx. Format: https://cytoscape.org/cx/cx2/specification/ */
export const cx2: Exporter = {
  id: "cx2",
  label: "Cytoscape exchange (CX2)",
  purpose: "graph-programs",
  extension: "cx2",
  mediaType: "application/json",
  texts: allOf(nodeCells, edgeCells),
  write,
};

const NODE_DATA: readonly Column<NodeRow>[] = [
  { id: "name", type: "string", value: ({ node }) => node.name },
  { id: "represents", type: "string", value: ({ node }) => node.id },
  ...NODE_COLUMNS,
  { id: "size", type: "double", value: (row) => appearance(row).size },
  { id: "color", type: "string", value: colorText },
];

function* write(written: WrittenGraph): Generator<string> {
  const { graph } = written;
  const edgeData: readonly Column<EdgeRow>[] = [
    { id: "interaction", type: "string", value: ({ relation }) => relation },
    { id: "weight", type: "double", value: ({ weight }) => weight },
    ...edgeColumns(graph),
  ];
  yield `[${JSON.stringify({ CXVersion: "2.0", hasFragments: false })},\n`;
  yield `${JSON.stringify({ metaData: counts(written) })},\n`;
  yield `${JSON.stringify({ attributeDeclarations: [declarations(edgeData)] })},\n`;
  yield `${JSON.stringify({ networkAttributes: [{ name: "Paperloom", description: description(graph) }] })},\n`;
  yield '{"nodes":[';
  for (const row of nodeRows(written)) yield `${row.at === 0 ? "" : ","}\n${JSON.stringify(nodeObject(row))}`;
  yield '\n]},\n{"edges":[';
  const place = new Map(graph.nodes.map(({ id }, at) => [id as string, at]));
  for (const [at, edge] of graph.edges.entries()) {
    const ends = { id: at, s: place.get(edge.source), t: place.get(edge.target) };
    yield `${at === 0 ? "" : ","}\n${JSON.stringify({ ...ends, v: cells(edgeData, edge) })}`;
  }
  yield '\n]},\n{"status":[{"success":true,"error":""}]}]\n';
}

function counts({ graph: { nodes, edges } }: WrittenGraph): object[] {
  return [
    { name: "attributeDeclarations", elementCount: 1 },
    { name: "networkAttributes", elementCount: 1 },
    { name: "nodes", elementCount: nodes.length },
    { name: "edges", elementCount: edges.length },
  ];
}

function declarations(edgeData: readonly Column<EdgeRow>[]): object {
  return {
    networkAttributes: { name: { d: "string" }, description: { d: "string" } },
    nodes: typesOf(NODE_DATA),
    edges: typesOf(edgeData),
  };
}

function typesOf<Row>(columns: readonly Column<Row>[]): Record<string, { readonly d: string }> {
  return Object.fromEntries(columns.map(({ id, type }) => [id, { d: type }]));
}

function nodeObject(row: NodeRow): object {
  const { x, y } = appearance(row);
  // there y grows downwards
  return { id: row.at, x, y: y === 0 ? 0 : -y, v: cells(NODE_DATA, row) };
}

function cells<Row>(columns: readonly Column<Row>[], row: Row): Record<string, string | number> {
  return Object.fromEntries(
    filledCells(columns, row).map(([{ id }, value]) => [
      id,
      typeof value === "string" ? printable(value) : value,
    ]),
  );
}

function colorText(row: NodeRow): string {
  const { r, g, b } = appearance(row);
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
