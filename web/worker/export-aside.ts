import { proxy, wrap } from "comlink";
import type { AnalysedGraph } from "../../src/saved/saved.ts";
import { batched } from "../../src/text/batched.ts";
import type { ExportedGraph, ExportGraph, ExportWork, SavedPage } from "./export-work.ts";
// oxlint-disable-next-line import/default
import workerAddress from "./export.worker.ts?worker&url";
import { trustedAddress } from "./trusted-address.ts";

/** Nodes or edges that are handed over at once: a whole graph would be copied in one long task. */
const AT_ONCE = 1000;

/** Writes a graph off the main thread. */
export const exportAside: ExportGraph = async (id, analysed, savedPage, stop) => {
  const worker = new Worker(trustedAddress(workerAddress), { type: "module" });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener("error", ({ message }) =>
      fail(new Error(message || "the work could not be loaded")),
    );
    stop.addEventListener("abort", () => fail(stop.reason));
  });
  try {
    return await Promise.race([broken, exportIn(worker, id, analysed, savedPage)]);
  } finally {
    worker.terminate();
  }
};

async function exportIn(
  worker: Worker,
  id: string,
  { graph, analysis }: AnalysedGraph,
  savedPage: SavedPage,
): Promise<ExportedGraph> {
  const work = wrap<ExportWork>(worker);
  for (const nodes of batched(graph.nodes, AT_ONCE)) await work.takeNodes(nodes);
  for (const edges of batched(graph.edges, AT_ONCE)) await work.takeEdges(edges);
  return work.write(id, analysis, proxy(savedPage));
}
