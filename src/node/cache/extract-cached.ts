import { createHash } from "node:crypto";
import { compacted, expanded } from "../../extraction/compact.ts";
import { extract } from "../../extraction/extract.ts";
import type { ReadPaper } from "../../model/mention.ts";
import type { Paper } from "../../model/paper.ts";
import type { ExtractAll, Sized } from "../../pipeline.ts";
import { wordClasses } from "../../text/word-classes.ts";
import { batched } from "../../text/batched.ts";
import type { Vocabulary } from "../../vocabulary/compile.ts";
import type { FindingsCache } from "./findings-cache.ts";

/** Papers that are given together. */
const BATCH = 250;

/**
 * Finds what papers name where a cache does not have it, and adds it there as soon as it is found.
 *
 * @param complain  told once where the cache takes nothing; all is found all the same
 */
export function extractCached(
  extractAll: ExtractAll,
  cache: FindingsCache,
  complain: (error: unknown) => void,
): ExtractAll {
  return async function* find(papers, vocabulary) {
    const isKnown = Array.from(papers, (paper) => cache.has(cacheKey(paper)));
    const missing = extractAll(unknown(papers, isKnown), vocabulary);
    const found = oneByOne(remembered(missing, { cache, vocabulary, complain }));
    try {
      yield* inOrder(papers, async (paper, at) =>
        isKnown[at] === true ? await earlier(paper, cache, vocabulary) : (await found.next()).value,
      );
    } finally {
      // so that threads end
      await found.return(undefined);
    }
  };
}

async function* inOrder(
  papers: Iterable<Paper>,
  read: (paper: Paper, at: number) => Promise<ReadPaper | undefined>,
): AsyncGenerator<readonly ReadPaper[]> {
  let at = 0;
  for (const batch of batched(papers, BATCH)) {
    const done: ReadPaper[] = [];
    for (const paper of batch) {
      const one = await read(paper, at);
      at += 1;
      if (one === undefined) throw new Error(`nothing was said of ${paper.id}`);
      done.push(one);
    }
    yield done;
  }
}

/** What tells whether two papers have the same findings: all of them but where they stood in the input. */
export function cacheKey({ origins: _origins, ...paper }: Paper): string {
  const facts = Object.entries(paper).toSorted(([one], [two]) => (one < two ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(facts)).digest("base64url").slice(0, 27);
}

function unknown(papers: Sized<Paper>, isKnown: readonly boolean[]): Sized<Paper> {
  return {
    length: isKnown.filter((known) => !known).length,
    *[Symbol.iterator]() {
      let at = 0;
      for (const paper of papers) {
        if (isKnown[at] !== true) yield paper;
        at += 1;
      }
    },
  };
}

/** What an earlier run found; found again where its line turns out to be damaged. */
async function earlier(paper: Paper, cache: FindingsCache, vocabulary: Vocabulary): Promise<ReadPaper> {
  const found = cache.get(cacheKey(paper));
  try {
    if (found !== undefined) return expanded(paper, found, vocabulary.entities);
  } catch {
    // JSON, but not of this paper
  }
  return extract(paper, { vocabulary, words: await wordClasses() });
}

async function* remembered(
  batches: AsyncIterable<readonly ReadPaper[]>,
  {
    cache,
    vocabulary,
    complain,
  }: {
    readonly cache: FindingsCache;
    readonly vocabulary: Vocabulary;
    readonly complain: (error: unknown) => void;
  },
): AsyncGenerator<readonly ReadPaper[]> {
  let takes = true;
  for await (const batch of batches) {
    try {
      // what failed may do better another time
      const good = batch.filter(({ failed }) => failed === undefined);
      if (takes) cache.add(good.map((read) => [cacheKey(read.paper), compacted(read, vocabulary.entities)]));
    } catch (error) {
      takes = false;
      complain(error);
    }
    yield batch;
  }
}

async function* oneByOne(batches: AsyncIterable<readonly ReadPaper[]>): AsyncGenerator<ReadPaper, undefined> {
  for await (const batch of batches) yield* batch;
  return undefined;
}
