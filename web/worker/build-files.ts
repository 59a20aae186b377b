import { proxy, wrap } from "comlink";
import type { Progress } from "../../src/pipeline.ts";
import type { BuildFiles, BuiltTexts } from "./build.worker.ts";

/** Builds a graph from files off the main thread; the files never leave the machine. */
export async function buildFiles(
  files: readonly File[],
  onProgress: (progress: Progress) => void,
): Promise<BuiltTexts> {
  const worker = new Worker(new URL("./build.worker.ts", import.meta.url), { type: "module" });
  try {
    return await wrap<BuildFiles>(worker)([...files], proxy(onProgress));
  } finally {
    worker.terminate();
  }
}
