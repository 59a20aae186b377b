import { runnerImport } from "vite";

/** The generator of the core, for benchmarks. */
export const { seededRandom } = (
  await runnerImport("./src/analysis/random.ts", { configFile: false, logLevel: "warn" })
).module;
