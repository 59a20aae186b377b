import type { Mention } from "../model/mention.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { edgeColumns, nodeColumns, nodeRows, type Column, type EdgeRow, type NodeRow } from "./columns.ts";
import { mentionsOf } from "./edges.ts";
import type { FolderExporter, FolderFile } from "./exporter.ts";
import { PARQUET } from "./folder-formats.ts";
import { parquetTable } from "./parquet-table.ts";

/** Three tables as DuckDB, pandas, Polars and Spark read them: nodes, edges, and every place behind an edge. */
export const parquet: FolderExporter = {
  ...PARQUET,
  files,
};

function* files(written: WrittenGraph): Generator<FolderFile> {
  const { graph } = written;
  yield { name: "nodes.parquet", pieces: parquetTable(nodeTable(written), nodeRows(written)) };
  yield { name: "edges.parquet", pieces: parquetTable(edgeTable(graph), graph.edges) };
  yield { name: "mentions.parquet", pieces: parquetTable(MENTION_COLUMNS, mentions(graph.edges)) };
}

function nodeTable(written: WrittenGraph): readonly Column<NodeRow>[] {
  return [
    { id: "id", type: "string", value: ({ node }) => node.id },
    // the place among the sorted ids, from 0: what matrices and arrays are indexed by
    { id: "nid", type: "integer", value: ({ at }) => at },
    { id: "name", type: "string", value: ({ node }) => node.name },
    ...nodeColumns(written),
  ];
}

/** What {@link edgeColumns} says that no other table does. */
const OWN = new Set(["relation", "shared"]);

function edgeTable(graph: WrittenGraph["graph"]): readonly Column<EdgeRow>[] {
  const numbers = new Map<string, number>(graph.nodes.map(({ id }, at) => [id, at]));
  const own = edgeColumns(graph).filter(({ id }) => OWN.has(id));
  return [
    { id: "source", type: "string", value: ({ source }) => source },
    { id: "target", type: "string", value: ({ target }) => target },
    { id: "source_nid", type: "integer", value: ({ source }) => numbers.get(source) },
    { id: "target_nid", type: "integer", value: ({ target }) => numbers.get(target) },
    { id: "weight", type: "double", value: ({ weight }) => weight },
    ...own,
  ];
}

const MENTION_COLUMNS: readonly Column<Mention>[] = [
  { id: "paper", type: "string", value: ({ paper }) => paper },
  { id: "entity", type: "string", value: ({ entity }) => entity },
  { id: "field", type: "string", value: ({ field }) => field },
  { id: "start", type: "integer", value: ({ start }) => start },
  { id: "end", type: "integer", value: ({ end }) => end },
  { id: "surface", type: "string", value: ({ surface }) => surface },
  { id: "sentence", type: "string", value: ({ sentence }) => sentence },
  { id: "rule", type: "string", value: ({ rule }) => rule },
  { id: "confidence", type: "double", value: ({ confidence }) => confidence },
];

function* mentions(edges: readonly EdgeRow[]): Generator<Mention> {
  for (const edge of edges) yield* mentionsOf(edge);
}
