import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The page beside the program, with the graph of the demonstration in it. */
export const PAGE = join(dirname(fileURLToPath(import.meta.url)), "..", "page");

/**
 * The page in one file, with empty places for a graph.
 *
 * @throws Error when it has not been built
 */
export async function savedPage(): Promise<string> {
  const file = join(PAGE, "saved-page.html");
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException): never => {
    throw new Error(
      `${file}: cannot be read (${error.code ?? error.message}). Build the page: npm run build`,
    );
  });
}
