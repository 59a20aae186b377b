import type { ReadPaper } from "../../model/mention.ts";
import type { Paper } from "../../model/paper.ts";
import { ExtractionThreads, type ThreadsOptions } from "./extraction-threads.ts";

/** What one pile of papers names, found by threads that are ended behind it: see {@link ExtractionThreads.read}. */
export async function* extractInThreads(
  papers: Iterable<Paper>,
  options: ThreadsOptions,
): AsyncGenerator<readonly ReadPaper[]> {
  const threads = new ExtractionThreads(options);
  try {
    yield* threads.read(papers);
  } finally {
    await threads.end();
  }
}
