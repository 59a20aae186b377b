import { csvRow } from "./csv-row.ts";
import type { Exporter } from "./exporter.ts";
import { nodeTable } from "./graph-tables.ts";
import { nodeCells } from "./written-texts.ts";

/** The nodes, one a line, fields parted by commas. */
export const nodesCsv: Exporter = {
  id: "nodes-csv",
  label: "Table of nodes (CSV)",
  purpose: "tables",
  extension: "nodes.csv",
  mediaType: "text/csv",
  texts: nodeCells,
  write: (written) => nodeTable(written, csvRow),
};
