import { wrap } from "comlink";
import type { AnalysedGraph } from "../../src/saved/saved.ts";
import { batched } from "../../src/text/batched.ts";
import { trustedAddress } from "./trusted-address.ts";
import type { ZipGraph, ZippedGraph, ZipWork } from "./zip-work.ts";
// oxlint-disable-next-line import/default
import workerAddress from "./zip.worker.ts?worker&url";

/** Nodes or edges that are handed over at once: a whole graph would be copied in one long task. */
const AT_ONCE = 1000;

/** Zips a graph off the main thread. */
export const zipAside: ZipGraph = async (id, analysed, stop) => {
  const worker = new Worker(trustedAddress(workerAddress), { type: "module" });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener("error", ({ message }) =>
      fail(new Error(message || "the work could not be loaded")),
    );
    stop.addEventListener("abort", () => fail(stop.reason));
  });
  try {
    return await Promise.race([broken, zipIn(worker, id, analysed)]);
  } finally {
    worker.terminate();
  }
};

async function zipIn(worker: Worker, id: string, { graph, analysis }: AnalysedGraph): Promise<ZippedGraph> {
  const work = wrap<ZipWork>(worker);
  for (const nodes of batched(graph.nodes, AT_ONCE)) await work.takeNodes(nodes);
  for (const edges of batched(graph.edges, AT_ONCE)) await work.takeEdges(edges);
  return work.zip(id, analysis);
}
