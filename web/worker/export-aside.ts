import { proxy, wrap } from "comlink";
import type { GraphEdge } from "../../src/model/graph.ts";
import { batched } from "../../src/text/batched.ts";
import { exportFile } from "./export-file.ts";
import type { Export, ExportedGraph, ExportGraph, ExportWork } from "./export-work.ts";
// oxlint-disable-next-line import/default
import workerAddress from "./export.worker.ts?worker&url";
import { trustedAddress } from "./trusted-address.ts";

/** Nodes or edges that are handed over at once: a whole graph would be copied in one long task. */
const AT_ONCE = 1000;

/** Writes a graph off the main thread; without a network, which alone gives the worker, one file in one go. */
export const exportAside: ExportGraph = async (what, stop) => {
  const worker = new Worker(trustedAddress(workerAddress), { type: "module" });
  const broken = new Promise<ExportedGraph>((done, fail) => {
    worker.addEventListener("error", ({ message }) => {
      const file = message ? undefined : exportFile(what);
      if (file === undefined) fail(new Error(message || "the work could not be loaded"));
      else done(file);
    });
    stop.addEventListener("abort", () => fail(stop.reason));
  });
  try {
    return await Promise.race([broken, exportIn(worker, what)]);
  } finally {
    worker.terminate();
  }
};

async function exportIn(
  worker: Worker,
  { id, analysed: { graph, analysis }, only, savedPage }: Export,
): Promise<ExportedGraph> {
  const work = wrap<ExportWork>(worker);
  for (const nodes of batched(graph.nodes, AT_ONCE)) await work.takeNodes(nodes);
  for (const edges of batched(graph.edges, AT_ONCE))
    // those between nodes that are left out need not come
    await work.takeEdges(only === undefined ? edges : edges.filter((edge) => isWithin(edge, only)));
  return work.write(id, analysis, only, proxy(savedPage));
}

function isWithin({ source, target }: GraphEdge, ids: ReadonlySet<string>): boolean {
  return ids.has(source) && ids.has(target);
}
