import type { WrittenGraph } from "../saved/saved.ts";
import { NODE_COLUMNS, nodeRows } from "./columns.ts";
import { csvRow } from "./csv-row.ts";
import type { Exporter } from "./exporter.ts";

/** A table of the nodes, with the headers that Gephi's spreadsheet import expects. */
export const nodesCsv: Exporter = {
  id: "nodes-csv",
  label: "Table of nodes (CSV)",
  extension: "nodes.csv",
  mediaType: "text/csv",
  write,
};

function* write(analysed: WrittenGraph): Generator<string> {
  yield csvRow(["Id", "Label", ...NODE_COLUMNS.map(({ id }) => id)]);
  for (const row of nodeRows(analysed))
    yield csvRow([row.node.id, row.node.name, ...NODE_COLUMNS.map(({ value }) => value(row))]);
}
