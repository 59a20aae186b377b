import { FOLDER_EXPORTERS } from "../../src/exporters/folder-exporters.ts";
import { exporterOf } from "../../src/exporters/index.ts";
import { replaced } from "../../src/exporters/replaced.ts";
import { zipped } from "../../src/exporters/zipped.ts";
import { restricted } from "../../src/saved/restricted.ts";
import { batches } from "../../src/text/batches.ts";
import type { Export, ExportedGraph } from "./export-work.ts";

/**
 * Writes a graph as one file, a folder as a zip.
 *
 * @param pause  awaited after every 64 kB or so; what it throws ends the work
 * @throws Error when there is no such format, or a zip cannot hold it
 */
export async function exportGraph(
  { id, analysed: whole, only, savedPage }: Export,
  pause?: () => Promise<void>,
): Promise<ExportedGraph> {
  const analysed = only === undefined ? whole : restricted(whole, only);
  const folder = FOLDER_EXPORTERS.find((one) => one.id === id);
  const exporter = folder ?? (await exporterOf(id, savedPage));
  const pieces =
    "files" in exporter
      ? zipped(`paperloom-${id}`, exporter.files(analysed), new Date())
      : batches(exporter.write(analysed));
  const parts: BlobPart[] = [];
  for (const piece of pieces) {
    // no bytes are in memory that is shared, which alone a Blob does not take
    parts.push(piece as BlobPart);
    await pause?.();
  }
  const type = "files" in exporter ? "application/zip" : exporter.mediaType;
  return { content: new Blob(parts, { type }), replaced: replaced(exporter, analysed) };
}
