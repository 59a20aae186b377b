import type { WrittenGraph } from "../saved/saved.ts";
import { edgeColumns } from "./columns.ts";
import { csvRow } from "./csv-row.ts";
import { isProjected, relationLabel } from "./edges.ts";
import type { Exporter } from "./exporter.ts";
import { edgeCells } from "./written-texts.ts";

/** A table of the edges, with the headers that Gephi's spreadsheet import expects. */
export const edgesCsv: Exporter = {
  id: "edges-csv",
  label: "Table of edges (CSV)",
  extension: "edges.csv",
  mediaType: "text/csv",
  texts: edgeCells,
  write,
};

function* write({ graph }: WrittenGraph): Generator<string> {
  const columns = edgeColumns(graph);
  const type = isProjected(graph) ? "Undirected" : "Directed";
  yield csvRow(["Source", "Target", "Type", "Weight", "Id", "Label", ...columns.map(({ id }) => id)]);
  for (const [at, edge] of graph.edges.entries()) {
    const { source, target, weight } = edge;
    const cells = columns.map(({ value }) => value(edge));
    yield csvRow([source, target, type, weight, at, relationLabel(edge), ...cells]);
  }
}
