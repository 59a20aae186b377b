import { join } from "node:path";
import { extractInOrder, type ExtractAll } from "../pipeline.ts";
import { extractCached } from "./cache/extract-cached.ts";
import { FindingsCache } from "./cache/findings-cache.ts";
import { extractorName, trimCache } from "./cache/place.ts";
import { complain } from "./output.ts";
import { extractInThreads } from "./threads/extract-in-threads.ts";
import { diskReason } from "./writing/disk-error.ts";

/** Below this number of papers threads would take longer to start than to help. */
const WORTH_THREADS = 500;

/** Below this number of papers nobody waits. */
const WORTH_CACHE = 300;

/** Bytes of a cache: findings of about a million abstracts. */
const MOST_BYTES = 2e9;

/**
 * How this machine finds names: in threads where papers are many, and not again what an earlier build has found.
 *
 * @param program  file that is both the program and its threads
 * @param jobs  number of threads; 0 is 1
 * @param cache  folder of all caches; without it nothing is kept
 */
export function findNames({
  program,
  jobs,
  cache,
}: {
  readonly program: URL;
  readonly jobs: number;
  readonly cache: string | undefined;
}): ExtractAll {
  const anew: ExtractAll = (papers, vocabulary) =>
    papers.length < WORTH_THREADS
      ? extractInOrder(papers, vocabulary)
      : extractInThreads(papers, { program, vocabulary, jobs: Math.max(1, jobs) });
  if (cache === undefined) return anew;
  return async function* find(papers, vocabulary) {
    const opened =
      papers.length < WORTH_CACHE ? undefined : openCache(cache, extractorName(program, vocabulary));
    if (opened === undefined) {
      yield* anew(papers, vocabulary);
      return;
    }
    try {
      yield* extractCached(anew, opened, tell)(papers, vocabulary);
    } finally {
      opened.close();
      trimCache(cache, MOST_BYTES);
    }
  };
}

function openCache(folder: string, extractor: string): FindingsCache | undefined {
  try {
    return new FindingsCache(join(folder, extractor), `${Date.now().toString(36)}-${process.pid}.findings`);
  } catch (error) {
    tell(error);
    return undefined;
  }
}

function tell(error: unknown): void {
  complain(
    `the cache cannot be used: ${diskReason(error)}. Nothing is missing, but the next build starts anew.`,
  );
}
