import { tsvRow } from "./csv-row.ts";
import type { Exporter } from "./exporter.ts";
import { edgeTable } from "./graph-tables.ts";
import { edgeCells } from "./written-texts.ts";

/** The edges, one a line, fields parted by tabs. */
export const edgesTsv: Exporter = {
  id: "edges-tsv",
  label: "Table of edges (TSV)",
  purpose: "tables",
  extension: "edges.tsv",
  mediaType: "text/tab-separated-values",
  texts: edgeCells,
  write: (written) => edgeTable(written, tsvRow),
};
