import { proxy, wrap } from "comlink";
import type { Progress } from "../../src/pipeline.ts";
import type { BuildFiles, BuiltTexts } from "./build.worker.ts";
// oxlint-disable-next-line import/default
import workerAddress from "./build.worker.ts?worker&url";
import { trustedAddress } from "./trusted-address.ts";

/**
 * Builds a graph from files off the main thread; the files never leave the machine.
 *
 * @param stop  ends it
 * @param before  text of the `graph.json` whose papers the files are added to; without it they stand alone
 * @throws Error when the worker cannot be loaded, breaks down, or is stopped; what it throws itself
 */
export async function buildFiles(
  files: readonly File[],
  onProgress: (progress: Progress) => void,
  stop: AbortSignal,
  before?: string,
): Promise<BuiltTexts> {
  const worker = new Worker(trustedAddress(workerAddress), { type: "module" });
  try {
    return await Promise.race([
      brokenDown(worker, stop),
      wrap<BuildFiles>(worker)([...files], proxy(onProgress), before),
    ]);
  } finally {
    worker.terminate();
  }
}

/** Fails when a worker does: one that is gone answers nothing, and would be waited for without end. */
function brokenDown(worker: Worker, stop: AbortSignal): Promise<never> {
  return new Promise((_, fail) => {
    worker.addEventListener("error", ({ message }) =>
      // without a message it has not begun
      fail(new Error(message ? `the work broke down (${message})` : "their reader could not be loaded")),
    );
    worker.addEventListener("messageerror", () => fail(new Error("the work broke down")));
    stop.addEventListener("abort", () => fail(stop.reason));
  });
}
