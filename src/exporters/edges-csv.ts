import { csvRow } from "./csv-row.ts";
import type { Exporter } from "./exporter.ts";
import { edgeTable } from "./graph-tables.ts";
import { edgeCells } from "./written-texts.ts";

/** The edges, one a line, fields parted by commas. */
export const edgesCsv: Exporter = {
  id: "edges-csv",
  label: "Table of edges (CSV)",
  purpose: "tables",
  extension: "edges.csv",
  mediaType: "text/csv",
  texts: edgeCells,
  write: (written) => edgeTable(written, csvRow),
};
