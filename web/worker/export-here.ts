import { exportGraph } from "./export-graph.ts";
import type { ExportGraph } from "./export-work.ts";

/** Milliseconds after which the page may draw. */
const LONGEST = 12;

/** The same as aside, bit by bit, for a page in one file, which has no worker beside it. */
export const exportHere: ExportGraph = async (what, stop) => {
  let begun = performance.now();
  return exportGraph(what, async () => {
    if (performance.now() - begun < LONGEST) return;
    await new Promise((done) => setTimeout(done));
    stop.throwIfAborted();
    begun = performance.now();
  });
};
