import { zipGraph } from "./zip-graph.ts";
import type { ZipGraph } from "./zip-work.ts";

/** Milliseconds after which the page may draw. */
const LONGEST = 12;

/** The same as aside, bit by bit, for a page in one file, which has no worker beside it. */
export const zipHere: ZipGraph = async (id, analysed, stop) => {
  const parts: BlobPart[] = [];
  const work = zipGraph(id, analysed);
  let begun = performance.now();
  let next = work.next();
  for (; next.done !== true; next = work.next()) {
    parts.push(next.value);
    if (performance.now() - begun < LONGEST) continue;
    await new Promise((done) => setTimeout(done));
    stop.throwIfAborted();
    begun = performance.now();
  }
  return { zip: new Blob(parts, { type: "application/zip" }), replaced: next.value };
};
