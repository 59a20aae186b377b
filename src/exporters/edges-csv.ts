import { RELATIONS } from "../model/relations.ts";
import type { AnalysedGraph } from "../saved/saved.ts";
import { EDGE_COLUMNS } from "./columns.ts";
import { csvRow } from "./csv-row.ts";
import type { Exporter } from "./exporter.ts";

/** A table of the edges, with the headers that Gephi's spreadsheet import expects. */
export const edgesCsv: Exporter = {
  id: "edges-csv",
  label: "Table of edges (CSV)",
  extension: "edges.csv",
  mediaType: "text/csv",
  write,
};

function* write({ graph }: AnalysedGraph): Generator<string> {
  yield csvRow(["Source", "Target", "Type", "Weight", "Id", "Label", ...EDGE_COLUMNS.map(({ id }) => id)]);
  for (const [at, edge] of graph.edges.entries()) {
    const { source, target, weight, relation } = edge;
    const cells = EDGE_COLUMNS.map(({ value }) => value(edge));
    yield csvRow([source, target, "Directed", weight, at, RELATIONS[relation].label, ...cells]);
  }
}
