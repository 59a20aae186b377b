import type { GraphEdge, GraphNode } from "../model/graph.ts";
import type { AnalysedGraph } from "../saved/saved.ts";

/** A column: its name, its type, and its value for one node or edge; absent values are left out. */
export interface Column<Row> {
  /** in lower snake case */
  readonly id: string;
  readonly type: "string" | "integer" | "double";
  readonly value: (row: Row) => string | number | undefined;
}

/** A node with its place in the arrays of the analysis. */
export interface NodeRow {
  readonly node: GraphNode;
  readonly at: number;
  readonly analysed: AnalysedGraph;
}

export type EdgeRow = GraphEdge;

/** What table-like formats say about a node beside its id and name. */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
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

/** What table-like formats say about an edge beside its ends and weight. */
export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { id: "relation", type: "string", value: ({ relation }) => relation },
  { id: "evidence", type: "string", value: ({ mentions }) => mentions[0]?.sentence },
  { id: "mentions", type: "integer", value: ({ mentions }) => mentions.length },
];

/** The nodes of a graph as rows, in its order. */
export function* nodeRows(analysed: AnalysedGraph): Generator<NodeRow> {
  for (const [at, node] of analysed.graph.nodes.entries()) yield { node, at, analysed };
}

/** The columns that have a value for a row, each with it. */
export function filledCells<Row>(
  columns: readonly Column<Row>[],
  row: Row,
): (readonly [column: Column<Row>, value: string | number])[] {
  return columns.flatMap((column) => {
    const value = column.value(row);
    return value === undefined || value === "" ? [] : [[column, value] as const];
  });
}

function labelAt({ analysis }: AnalysedGraph, at: number): string | undefined {
  return analysis.communities[analysis.community[at] ?? -1]?.label.join(" · ");
}

function yearOf(node: GraphNode): number | undefined {
  return node.kind === "paper" && node.paper.date !== undefined
    ? Number(node.paper.date.slice(0, 4))
    : undefined;
}
