import { entityYears, type EntityYears } from "../analysis/entity-years.ts";
import { communityOf, type GraphNode } from "../model/graph.ts";
import { yearOf } from "../model/years.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { isProjected, mentionsOf, sharedOf } from "./edges.ts";

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
  readonly analysed: WrittenGraph;
  /** of a thing, when the papers of what is written name it; absent where there are no papers or none has a date */
  readonly years: EntityYears | undefined;
}

export type EdgeRow = WrittenGraph["graph"]["edges"][number];

/** What table-like formats say about a node beside its id and name. */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { id: "kind", type: "string", value: ({ node }) => node.kind },
  { id: "community", type: "integer", value: ({ at, analysed }) => analysed.analysis.community[at] },
  { id: "community_label", type: "string", value: ({ at, analysed }) => labelAt(analysed, at) },
  {
    id: "subcommunity",
    type: "integer",
    value: ({ at, analysed }) => analysed.analysis.finer?.subcommunity[at],
  },
  {
    id: "subcommunity_label",
    type: "string",
    value: ({ at, analysed: { analysis } }) =>
      analysis.finer &&
      communityOf(analysis.finer.subcommunities, analysis.finer.subcommunity[at] ?? -1)?.label.join(" · "),
  },
  { id: "links", type: "integer", value: ({ at, analysed }) => analysed.analysis.degree[at] },
  { id: "rank", type: "double", value: ({ at, analysed }) => analysed.analysis.pagerank[at] },
  {
    id: "betweenness",
    type: "double",
    value: ({ at, analysed }) => analysed.analysis.betweenness?.values[at],
  },
  { id: "year", type: "integer", value: ({ node }) => yearOf(node) },
  { id: "date", type: "string", value: ({ node }) => (node.kind === "paper" ? node.paper.date : undefined) },
  {
    id: "guessed",
    type: "string",
    value: ({ node }) => (node.kind === "paper" ? node.paper.guessed?.join("; ") : undefined),
  },
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
  { id: "first_year", type: "integer", value: ({ years }) => years?.first },
  { id: "last_year", type: "integer", value: ({ years }) => years?.last },
  { id: "papers_by_year", type: "string", value: ({ years }) => years && byYear(years) },
];

const RELATION: Column<EdgeRow> = { id: "relation", type: "string", value: ({ relation }) => relation };

const NAMING_COLUMNS: readonly Column<EdgeRow>[] = [
  RELATION,
  { id: "evidence", type: "string", value: (edge) => mentionsOf(edge)[0]?.sentence },
  { id: "mentions", type: "integer", value: (edge) => mentionsOf(edge).length },
];

const PROJECTED_COLUMNS: readonly Column<EdgeRow>[] = [
  RELATION,
  { id: "evidence", type: "string", value: (edge) => sharedNames(edge) },
  { id: "shared", type: "string", value: (edge) => sharedIds(edge) },
  { id: "shared_count", type: "integer", value: (edge) => sharedOf(edge).length },
];

/** Names of shared nodes beside an edge at most. */
const FEW = 3;

/**
 * The columns of {@link NODE_COLUMNS} that a graph has: betweenness is computed where it is asked for, and small
 * graphs have no community that opens.
 */
export function nodeColumns({ analysis }: WrittenGraph): readonly Column<NodeRow>[] {
  const absent = new Set([
    ...(analysis.betweenness === undefined ? ["betweenness"] : []),
    ...((analysis.finer?.subcommunities ?? []).length === 0 ? ["subcommunity", "subcommunity_label"] : []),
  ]);
  return NODE_COLUMNS.filter(({ id }) => !absent.has(id));
}

/** What table-like formats say about an edge beside its ends and weight. */
export function edgeColumns(graph: WrittenGraph["graph"]): readonly Column<EdgeRow>[] {
  return isProjected(graph) ? PROJECTED_COLUMNS : NAMING_COLUMNS;
}

/** The nodes of a graph as rows, in its order. */
export function* nodeRows(analysed: WrittenGraph): Generator<NodeRow> {
  const { graph } = analysed;
  const years = isProjected(graph) ? undefined : entityYears(graph);
  for (const [at, node] of graph.nodes.entries()) yield { node, at, analysed, years: years?.get(node.id) };
}

/** The columns that have a value for a row, each with it. */
export function filledCells<Row>(
  columns: readonly Column<Row>[],
  row: Row,
): (readonly [column: Column<Row>, value: string | number])[] {
  const cells: (readonly [column: Column<Row>, value: string | number])[] = [];
  // with flatMap, which makes a list for each, this took twice as long
  for (const column of columns) {
    const value = column.value(row);
    if (value !== undefined && value !== "") cells.push([column, value]);
  }
  return cells;
}

function labelAt({ analysis }: WrittenGraph, at: number): string | undefined {
  return communityOf(analysis.communities, analysis.community[at] ?? -1)?.label.join(" · ");
}

/** `2023: 1; 2024: 3` */
function byYear({ papers }: EntityYears): string {
  return [...papers].map(([year, count]) => `${year}: ${count}`).join("; ");
}

function sharedIds(edge: EdgeRow): string {
  return sharedOf(edge)
    .map(({ id }) => id)
    .join("; ");
}

function sharedNames(edge: EdgeRow): string {
  const names = sharedOf(edge).map(({ name }) => name);
  return [...names.slice(0, FEW), ...(names.length > FEW ? ["…"] : [])].join("; ");
}
