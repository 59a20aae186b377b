import { FOLDER_EXPORTERS } from "../../src/exporters/folder-exporters.ts";
import { replaced, type Replaced } from "../../src/exporters/replaced.ts";
import { zipped } from "../../src/exporters/zipped.ts";
import type { AnalysedGraph } from "../../src/saved/saved.ts";

/**
 * Pieces of the zip in their order, and in the end what the format could not hold.
 *
 * @throws Error when there is no such format, or a zip cannot hold it
 */
export function* zipGraph(id: string, analysed: AnalysedGraph): Generator<BlobPart, Replaced> {
  const exporter = FOLDER_EXPORTERS.find((one) => one.id === id);
  if (exporter === undefined) throw new Error(`there is no folder format ${id}`);
  // no bytes are in memory that is shared, which alone a Blob does not take
  yield* zipped(`paperloom-${id}`, exporter.files(analysed), new Date()) as Generator<
    Uint8Array<ArrayBuffer>
  >;
  return replaced(exporter, analysed);
}
