import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { batched } from "../../text/batched.ts";
import { expanded } from "../../extraction/compact.ts";
import type { ReadPaper } from "../../model/mention.ts";
import type { Paper } from "../../model/paper.ts";
import type { Vocabulary } from "../../vocabulary/compile.ts";
import type { BatchAnswer } from "./extraction-thread.ts";

/** Papers that a thread gets at once: enough that sending costs little, few enough that all end together. */
const BATCH = 250;

/** Batches for each thread that wait or are done before their turn: no thread is idle while a slow one is waited for. */
const AHEAD = 4;

const NOTHING = { findings: [], heldBack: [] };

/**
 * What papers name, found by several threads at once; in the order of the papers, so that it is what one thread finds.
 *
 * @param program  file that answers batches when it runs in a thread
 * @param jobs  number of threads, at least 1
 * @throws Error what a thread threw; the others are ended
 */
export async function* extractInThreads(
  papers: Iterable<Paper>,
  {
    program,
    vocabulary,
    jobs,
  }: { readonly program: URL; readonly vocabulary: Vocabulary; readonly jobs: number },
): AsyncGenerator<readonly ReadPaper[]> {
  const threads = Array.from({ length: jobs }, () => new Worker(program, { workerData: vocabulary }));
  const idle = [...threads];
  const waiting: ((thread: Worker) => void)[] = [];
  const asked: Promise<readonly ReadPaper[]>[] = [];
  try {
    for (const batch of batched(papers, BATCH)) {
      const answer = ask(batch);
      // seen where its turn comes, which may be after the others are ended
      answer.catch(() => undefined);
      asked.push(answer);
      if (asked.length >= jobs * AHEAD) yield await next();
    }
    while (asked.length > 0) yield await next();
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  async function next(): Promise<readonly ReadPaper[]> {
    return (await asked.shift()) ?? [];
  }

  async function ask(batch: readonly Paper[]): Promise<readonly ReadPaper[]> {
    const thread = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
    thread.postMessage(batch);
    // rejects where the thread throws or runs out of memory
    const [answer] = (await once(thread, "message")) as [BatchAnswer];
    const first = waiting.shift();
    if (first === undefined) idle.push(thread);
    else first(thread);
    return batch.map((paper, at) => expanded(paper, answer[at] ?? NOTHING, vocabulary.entities));
  }
}
