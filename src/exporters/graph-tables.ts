import type { WrittenGraph } from "../saved/saved.ts";
import { edgeColumns, nodeColumns, nodeRows } from "./columns.ts";
import type { RowText } from "./csv-row.ts";
import { isProjected, relationLabel } from "./edges.ts";

/** A table of the nodes, with the headers that Gephi's spreadsheet import expects. */
export function* nodeTable(analysed: WrittenGraph, rowText: RowText): Generator<string> {
  const columns = nodeColumns(analysed);
  yield rowText(["Id", "Label", ...columns.map(({ id }) => id)]);
  for (const row of nodeRows(analysed))
    yield rowText([row.node.id, row.node.name, ...columns.map(({ value }) => value(row))]);
}

/** A table of the edges, with the headers that Gephi's spreadsheet import expects. */
export function* edgeTable({ graph }: WrittenGraph, rowText: RowText): Generator<string> {
  const columns = edgeColumns(graph);
  const type = isProjected(graph) ? "Undirected" : "Directed";
  yield rowText(["Source", "Target", "Type", "Weight", "Id", "Label", ...columns.map(({ id }) => id)]);
  for (const [at, edge] of graph.edges.entries()) {
    const { source, target, weight } = edge;
    const cells = columns.map(({ value }) => value(edge));
    yield rowText([source, target, type, weight, at, relationLabel(edge), ...cells]);
  }
}
