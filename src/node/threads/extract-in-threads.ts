import { expanded } from "../../extraction/compact.ts";
import type { ReadPaper } from "../../model/mention.ts";
import type { Paper } from "../../model/paper.ts";
import { batched } from "../../text/batched.ts";
import type { Vocabulary } from "../../vocabulary/compile.ts";
import { GuardedThread } from "./guarded-thread.ts";

/** Papers that a thread gets at once: enough that sending costs little, few enough that all end together. */
const BATCH = 250;

/** Batches for each thread that wait or are done before their turn: no thread is idle while a slow one is waited for. */
const AHEAD = 4;

/** Seconds that one paper may take. An abstract takes a thousandth: this ends what would not end. */
const DEADLINE = 60;

/** Megabytes that a thread may take, several times what it needs: so one paper cannot take those of the machine. */
const MEMORY = 1024;

const NOTHING = { findings: [], heldBack: [] };

/** How names are found in threads. */
export interface ThreadsOptions {
  /** file that answers batches when it runs in a thread */
  readonly program: URL;
  readonly vocabulary: Vocabulary;
  /** number of threads, at least 1 */
  readonly jobs: number;
  /** seconds that one paper may take; 60 without it */
  readonly deadline?: number;
  /** megabytes that a thread may take; 1024 without it */
  readonly memory?: number;
  /** name of the file in which a thread, by its number, says which paper it reads */
  readonly journal?: (thread: number) => string;
}

/**
 * What papers name, found by several threads at once; in the order of the papers, so that it is what one thread finds.
 * A paper that a thread cannot take is given back without findings, as failed.
 *
 * @throws Error where threads cannot work at all; the others are ended
 */
export async function* extractInThreads(
  papers: Iterable<Paper>,
  { program, vocabulary, jobs, deadline = DEADLINE, memory = MEMORY, journal }: ThreadsOptions,
): AsyncGenerator<readonly ReadPaper[]> {
  const threads = Array.from({ length: jobs }, (_, at) => {
    const own = journal === undefined ? {} : { journal: journal(at) };
    return new GuardedThread({ program, vocabulary, deadline, memory, ...own });
  });
  const idle = [...threads];
  const waiting: ((thread: GuardedThread) => void)[] = [];
  const asked: Promise<readonly ReadPaper[]>[] = [];
  try {
    let from = 0;
    for (const batch of batched(papers, BATCH)) {
      const answer = ask(batch, from);
      from += batch.length;
      // seen where its turn comes, which may be after the others are ended
      answer.catch(() => undefined);
      asked.push(answer);
      if (asked.length >= jobs * AHEAD) yield await next();
    }
    while (asked.length > 0) yield await next();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }

  async function next(): Promise<readonly ReadPaper[]> {
    return (await asked.shift()) ?? [];
  }

  async function ask(batch: readonly Paper[], from: number): Promise<readonly ReadPaper[]> {
    const thread = idle.pop() ?? (await new Promise<GuardedThread>((resolve) => waiting.push(resolve)));
    const answer = await thread.ask(batch, from);
    const first = waiting.shift();
    if (first === undefined) idle.push(thread);
    else first(thread);
    return batch.map((paper, at) => expanded(paper, answer[at] ?? NOTHING, vocabulary.entities));
  }
}
