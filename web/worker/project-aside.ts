import { wrap } from "comlink";
import type { ProjectionLayout } from "../../src/analysis/projection-layout.ts";
import type { ProjectionName } from "../../src/model/projection.ts";
import type { LeanGraph } from "./lean-graph.ts";
import type { LayoutLean } from "./projection.worker.ts";
// oxlint-disable-next-line import/default
import workerAddress from "./projection.worker.ts?worker&url";
import { trustedAddress } from "./trusted-address.ts";

/**
 * Lays out a projection off the main thread.
 *
 * @throws Error when the worker cannot be loaded or breaks down
 */
export async function projectAside(lean: LeanGraph, projection: ProjectionName): Promise<ProjectionLayout> {
  const worker = new Worker(trustedAddress(workerAddress), { type: "module" });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener("error", ({ message }) =>
      fail(new Error(message || "the work could not be loaded")),
    );
  });
  try {
    return await Promise.race([broken, wrap<LayoutLean>(worker)(lean, projection)]);
  } finally {
    worker.terminate();
  }
}
