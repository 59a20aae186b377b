import type { WrittenGraph } from "../saved/saved.ts";
import { appearance } from "./appearance.ts";
import {
  edgeColumns,
  filledCells,
  NODE_COLUMNS,
  nodeColumns,
  nodeRows,
  type Column,
  type EdgeRow,
  type NodeRow,
} from "./columns.ts";
import { description, isProjected, relationLabel } from "./edges.ts";
import { escaped } from "./xml.ts";

/** What differs between the versions of the format. */
export interface GexfVersion {
  readonly version: string;
  readonly namespace: string;
  /** whether an edge may say its sort, which keeps several edges between two nodes apart */
  readonly hasEdgeKind: boolean;
}

/** A graph in a version of GEXF, in pieces. Format: https://gexf.net/schema.html */
export function* gexfText(analysed: WrittenGraph, dialect: GexfVersion): Generator<string> {
  const { version, namespace } = dialect;
  const { nodes, edges } = analysed.graph;
  const columns = edgeColumns(analysed.graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n`;
  yield `<meta><creator>Paperloom</creator><description>${escaped(description(analysed.graph))}</description></meta>\n`;
  yield `<graph mode="static" defaultedgetype="${isProjected(analysed.graph) ? "undirected" : "directed"}">\n`;
  yield declare("node", nodeColumns(analysed));
  yield declare("edge", columns);
  yield `<nodes count="${nodes.length}">\n`;
  for (const row of nodeRows(analysed)) yield nodeText(row);
  yield `</nodes>\n<edges count="${edges.length}">\n`;
  for (const [at, edge] of edges.entries()) yield edgeText(edge, at, columns, dialect);
  yield "</edges>\n</graph>\n</gexf>\n";
}

function declare<Row>(owner: "node" | "edge", columns: readonly Column<Row>[]): string {
  const rows = columns.map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>\n`);
  return `<attributes class="${owner}" mode="static">\n${rows.join("")}</attributes>\n`;
}

function nodeText(row: NodeRow): string {
  const { node } = row;
  const { x, y, size, r, g, b } = appearance(row);
  return (
    `<node id="${escaped(node.id)}" label="${escaped(node.name)}">${values(NODE_COLUMNS, row)}` +
    `<viz:size value="${size.toFixed(2)}"/>` +
    `<viz:position x="${x.toFixed(3)}" y="${y.toFixed(3)}" z="0.0"/>` +
    `<viz:color r="${r}" g="${g}" b="${b}"/></node>\n`
  );
}

function edgeText(
  edge: EdgeRow,
  at: number,
  columns: readonly Column<EdgeRow>[],
  { hasEdgeKind }: GexfVersion,
): string {
  const { source, target, relation, weight } = edge;
  const kind = hasEdgeKind ? `kind="${relation}" ` : "";
  return (
    `<edge id="${at}" source="${escaped(source)}" target="${escaped(target)}" weight="${weight}" ` +
    `${kind}label="${escaped(relationLabel(edge))}">${values(columns, edge)}</edge>\n`
  );
}

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  const filled = filledCells(columns, row).map(
    ([{ id }, value]) => `<attvalue for="${id}" value="${escaped(String(value))}"/>`,
  );
  return `<attvalues>${filled.join("")}</attvalues>`;
}
