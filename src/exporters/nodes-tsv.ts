import { tsvRow } from "./csv-row.ts";
import type { Exporter } from "./exporter.ts";
import { nodeTable } from "./graph-tables.ts";
import { nodeCells } from "./written-texts.ts";

/** The nodes, one a line, fields parted by tabs. */
export const nodesTsv: Exporter = {
  id: "nodes-tsv",
  label: "Table of nodes (TSV)",
  purpose: "tables",
  extension: "nodes.tsv",
  mediaType: "text/tab-separated-values",
  texts: nodeCells,
  write: (written) => nodeTable(written, tsvRow),
};
