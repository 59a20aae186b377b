import { nodeSize } from "../analysis/node-size.ts";
import type { GraphNode } from "../model/graph.ts";
import { KINDS } from "../model/kinds.ts";
import { RELATIONS } from "../model/relations.ts";
import type { AnalysedGraph } from "../saved/saved.ts";
import type { Exporter } from "./exporter.ts";
import { attribute } from "./xml.ts";

/** A column: its name, its type in GEXF, and its value for one node or edge; absent values are left out. */
interface Column<Row> {
  readonly id: string;
  readonly type: "string" | "integer" | "double";
  readonly value: (row: Row) => string | number | undefined;
}

interface NodeRow {
  readonly node: GraphNode;
  readonly at: number;
  readonly analysed: AnalysedGraph;
}

const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { id: "kind", type: "string", value: ({ node }) => node.kind },
  { id: "community", type: "integer", value: ({ at, analysed }) => analysed.analysis.community[at] },
  { id: "community_label", type: "string", value: ({ at, analysed }) => labelAt(analysed, at) },
  { id: "links", type: "integer", value: ({ at, analysed }) => analysed.analysis.degree[at] },
  { id: "rank", type: "double", value: ({ at, analysed }) => analysed.analysis.pagerank[at] },
  { id: "year", type: "integer", value: ({ node }) => yearOf(node) },
  { id: "date", type: "string", value: ({ node }) => (node.kind === "paper" ? node.paper.date : undefined) },
  {
    id: "arxiv",
    type: "string",
    value: ({ node }) => (node.kind === "paper" ? node.paper.arxiv : undefined),
  },
  { id: "doi", type: "string", value: ({ node }) => (node.kind === "paper" ? node.paper.doi : undefined) },
  { id: "url", type: "string", value: ({ node }) => (node.kind === "paper" ? undefined : node.url) },
  {
    id: "aliases",
    type: "string",
    value: ({ node }) => (node.kind === "paper" ? undefined : node.aliases.join("; ")),
  },
];

type EdgeRow = AnalysedGraph["graph"]["edges"][number];

const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { id: "relation", type: "string", value: ({ relation }) => relation },
  { id: "evidence", type: "string", value: ({ mentions }) => mentions[0]?.sentence },
  { id: "mentions", type: "integer", value: ({ mentions }) => mentions.length },
];

/** GEXF 1.3 as Gephi, Gephi Lite and networkx read it without loss. Format: https://gexf.net/schema.html */
export const gexf: Exporter = {
  id: "gexf",
  label: "Gephi graph (GEXF)",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write,
};

function* write(analysed: AnalysedGraph): Generator<string> {
  const { nodes, edges } = analysed.graph;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield "<meta><creator>Paperloom</creator><description>Papers and what they name</description></meta>\n";
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield declare("node", NODE_COLUMNS);
  yield declare("edge", EDGE_COLUMNS);
  yield `<nodes count="${nodes.length}">\n`;
  for (const [at, node] of nodes.entries()) yield nodeText({ node, at, analysed });
  yield `</nodes>\n<edges count="${edges.length}">\n`;
  for (const [at, edge] of edges.entries()) yield edgeText(edge, at);
  yield "</edges>\n</graph>\n</gexf>\n";
}

function declare<Row>(owner: "node" | "edge", columns: readonly Column<Row>[]): string {
  const rows = columns.map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>\n`);
  return `<attributes class="${owner}" mode="static">\n${rows.join("")}</attributes>\n`;
}

function nodeText(row: NodeRow): string {
  const { node, at, analysed } = row;
  const { x, y, degree } = analysed.analysis;
  const [red, green, blue] = [1, 3, 5].map((start) =>
    Number.parseInt(KINDS[node.kind].color.slice(start, start + 2), 16),
  );
  return (
    `<node id="${attribute(node.id)}" label="${attribute(node.name)}">${values(NODE_COLUMNS, row)}` +
    `<viz:size value="${nodeSize(node.kind, degree[at] ?? 0).toFixed(2)}"/>` +
    `<viz:position x="${(x[at] ?? 0).toFixed(3)}" y="${(y[at] ?? 0).toFixed(3)}" z="0.0"/>` +
    `<viz:color r="${red}" g="${green}" b="${blue}"/></node>\n`
  );
}

function edgeText(edge: EdgeRow, at: number): string {
  const { source, target, relation, weight } = edge;
  return (
    `<edge id="${at}" source="${attribute(source)}" target="${attribute(target)}" weight="${weight}" ` +
    `kind="${relation}" label="${attribute(RELATIONS[relation].label)}">${values(EDGE_COLUMNS, edge)}</edge>\n`
  );
}

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  const filled = columns.flatMap(({ id, value }) => {
    const found = value(row);
    return found === undefined || found === ""
      ? []
      : [`<attvalue for="${id}" value="${attribute(String(found))}"/>`];
  });
  return `<attvalues>${filled.join("")}</attvalues>`;
}

function labelAt({ analysis }: AnalysedGraph, at: number): string | undefined {
  return analysis.communities[analysis.community[at] ?? -1]?.label.join(" · ");
}

function yearOf(node: GraphNode): number | undefined {
  return node.kind === "paper" && node.paper.date !== undefined
    ? Number(node.paper.date.slice(0, 4))
    : undefined;
}
