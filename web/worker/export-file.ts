import { EXPORTERS } from "../../src/exporters/index.ts";
import { replaced } from "../../src/exporters/replaced.ts";
import { restricted } from "../../src/saved/restricted.ts";
import { batches } from "../../src/text/batches.ts";
import type { Export, ExportedGraph } from "./export-work.ts";

/** Writes a graph as one file in one go, where nothing more can be loaded; undefined for formats that the page has not. */
export function exportFile({ id, analysed: whole, only }: Export): ExportedGraph | undefined {
  const exporter = EXPORTERS.find((one) => one.id === id);
  if (exporter === undefined) return undefined;
  const analysed = only === undefined ? whole : restricted(whole, only);
  // no bytes are in memory that is shared, which alone a Blob does not take
  const parts = [...batches(exporter.write(analysed))] as BlobPart[];
  return { content: new Blob(parts, { type: exporter.mediaType }), replaced: replaced(exporter, analysed) };
}
