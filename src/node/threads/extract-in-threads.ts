import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ReadPaper } from "../../model/mention.ts";
import type { Paper } from "../../model/paper.ts";
import type { Vocabulary } from "../../vocabulary/compile.ts";
import type { BatchAnswer } from "./extraction-thread.ts";

/** Papers that a thread gets at once: enough that sending costs little, few enough that all end together. */
const BATCH = 250;

/**
 * What papers name, found by several threads at once; in the order of the papers, so that it is what one thread finds.
 *
 * @param program  file that answers batches when it runs in a thread
 * @param jobs  number of threads, at least 1
 * @param onDone  told after each batch how many papers are done
 * @throws Error what a thread threw; the others are ended
 */
export async function extractInThreads(
  papers: readonly Paper[],
  {
    program,
    vocabulary,
    jobs,
    onDone,
  }: {
    readonly program: URL;
    readonly vocabulary: Vocabulary;
    readonly jobs: number;
    readonly onDone: (done: number) => void | Promise<void>;
  },
): Promise<ReadPaper[]> {
  const read: ReadPaper[] = [];
  let next = 0;
  let done = 0;
  const threads = Array.from({ length: jobs }, () => new Worker(program, { workerData: vocabulary }));
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return read;

  async function work(thread: Worker): Promise<void> {
    while (next < papers.length) {
      const from = next;
      const batch = papers.slice(from, from + BATCH);
      next += BATCH;
      thread.postMessage(batch);
      // rejects where the thread throws or runs out of memory
      const [answer] = (await once(thread, "message")) as [BatchAnswer];
      batch.forEach((paper, at) => {
        const found = answer[at] ?? { findings: [], heldBack: [] };
        read[from + at] = { paper, ...found };
      });
      done += batch.length;
      await onDone(done);
    }
  }
}
