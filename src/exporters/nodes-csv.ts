import type { WrittenGraph } from "../saved/saved.ts";
import { nodeColumns, nodeRows } from "./columns.ts";
import { csvRow } from "./csv-row.ts";
import type { Exporter } from "./exporter.ts";
import { nodeCells } from "./written-texts.ts";

/** A table of the nodes, with the headers that Gephi's spreadsheet import expects. */
export const nodesCsv: Exporter = {
  id: "nodes-csv",
  label: "Table of nodes (CSV)",
  extension: "nodes.csv",
  mediaType: "text/csv",
  texts: nodeCells,
  write,
};

function* write(analysed: WrittenGraph): Generator<string> {
  const columns = nodeColumns(analysed);
  yield csvRow(["Id", "Label", ...columns.map(({ id }) => id)]);
  for (const row of nodeRows(analysed))
    yield csvRow([row.node.id, row.node.name, ...columns.map(({ value }) => value(row))]);
}
