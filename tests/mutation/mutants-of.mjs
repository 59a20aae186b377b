import { readFile } from "node:fs/promises";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { createInjector } from "typed-inject";

const SILENT = { isDebugEnabled: () => false, debug: nothing, info: nothing, warn: nothing, error: nothing };

/**
 * Files with every mutant in them behind a switch, and the list of the mutants.
 *
 * @param files  absolute paths of TypeScript files
 * @returns `code`: file to instrumented text; `mutants`: `{ id, fileName, mutatorName, replacement, location }` with
 *   lines and columns from 0, in the order of the files and of their text
 */
export async function mutantsOf(files) {
  const sources = await Promise.all(
    files.map(async (name) => ({ name, mutate: true, content: await readFile(name, "utf8") })),
  );
  const instrumenter = createInjector().provideValue("logger", SILENT).injectFunction(createInstrumenter);
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { files: made, mutants } = await instrumenter.instrument(sources, options);
  return { code: new Map(made.map(({ name, content }) => [name, content])), mutants };
}

function nothing() {}
