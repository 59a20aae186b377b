import type { WrittenGraph } from "../saved/saved.ts";
import { appearance, type Appearance } from "./appearance.ts";
import { edgeColumns, filledCells, NODE_COLUMNS, nodeRows } from "./columns.ts";
import type { Column, EdgeRow, NodeRow } from "./columns.ts";
import { isProjected } from "./edges.ts";
import type { Exporter } from "./exporter.ts";
import { escaped } from "./xml.ts";
import { allOf, edgeCells, nodeCells } from "./written-texts.ts";

/** GraphML for yEd, Cytoscape, igraph and networkx. Format: http://graphml.graphdrawing.org/specification.html */
export const graphml: Exporter = {
  id: "graphml",
  label: "General graph (GraphML)",
  purpose: "graph-programs",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  texts: allOf(nodeCells, edgeCells),
  write,
};

const NODE_DATA: readonly Column<NodeRow>[] = [
  { id: "label", type: "string", value: ({ node }) => node.name },
  ...NODE_COLUMNS,
  drawn("x", "double"),
  drawn("y", "double"),
  drawn("size", "double"),
  drawn("r", "integer"),
  drawn("g", "integer"),
  drawn("b", "integer"),
];

const WEIGHT: Column<EdgeRow> = { id: "weight", type: "double", value: ({ weight }) => weight };

const TYPES: Readonly<Record<Column<never>["type"], string>> = {
  string: "string",
  integer: "int",
  double: "double",
};

function* write(analysed: WrittenGraph): Generator<string> {
  const edgeData = [WEIGHT, ...edgeColumns(analysed.graph)];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield declare("node", NODE_DATA);
  yield declare("edge", edgeData);
  yield `<graph id="G" edgedefault="${isProjected(analysed.graph) ? "undirected" : "directed"}">\n`;
  for (const row of nodeRows(analysed))
    yield `<node id="${escaped(row.node.id)}">${data("node", NODE_DATA, row)}</node>\n`;
  for (const [at, edge] of analysed.graph.edges.entries()) {
    const ends = `source="${escaped(edge.source)}" target="${escaped(edge.target)}"`;
    yield `<edge id="e${at}" ${ends}>${data("edge", edgeData, edge)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function drawn(id: keyof Appearance, type: Column<NodeRow>["type"]): Column<NodeRow> {
  return { id, type, value: (row) => appearance(row)[id] };
}

/** Keys are told apart by owner, as ids must differ in the whole file. */
function declare<Row>(owner: "node" | "edge", columns: readonly Column<Row>[]): string {
  return columns
    .map(
      ({ id, type }) =>
        `<key id="${owner}_${id}" for="${owner}" attr.name="${id}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join("");
}

function data<Row>(owner: "node" | "edge", columns: readonly Column<Row>[], row: Row): string {
  return filledCells(columns, row)
    .map(([{ id }, value]) => `<data key="${owner}_${id}">${escaped(String(value))}</data>`)
    .join("");
}
