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
}

/** How the papers of one pile are read. */
export interface PileOptions {
  /** number of threads that read it; all without it */
  readonly jobs?: number;
  /** name of the file in which a thread, by its number, says which paper of the pile it reads */
  readonly journal?: (thread: number) => string;
}

/** Threads that find names in one pile of papers after the other. Whoever starts them ends them. */
export class ExtractionThreads {
  readonly vocabulary: Vocabulary;
  /** number of threads */
  readonly jobs: number;
  readonly #threads: readonly GuardedThread[];

  constructor({ program, vocabulary, jobs, deadline = DEADLINE, memory = MEMORY }: ThreadsOptions) {
    this.vocabulary = vocabulary;
    this.jobs = jobs;
    this.#threads = Array.from(
      { length: jobs },
      () => new GuardedThread({ program, vocabulary, deadline, memory }),
    );
  }

  /**
   * What papers name, found by several threads at once; in the order of the papers, so that it is what one thread
   * finds. A paper that a thread cannot take is given back without findings, as failed. A pile is read to its end
   * before the next is begun.
   *
   * @throws Error where threads cannot work at all
   */
  async *read(papers: Iterable<Paper>, options: PileOptions = {}): AsyncGenerator<readonly ReadPaper[]> {
    const { jobs = this.jobs, journal } = options;
    const idle = [...this.#threads.slice(0, jobs).entries()];
    const waiting: ((thread: Numbered) => void)[] = [];
    const asked: Promise<readonly ReadPaper[]>[] = [];
    let from = 0;
    for (const batch of batched(papers, BATCH)) {
      const answer = this.#ask({ papers: batch, from, idle, waiting, journal });
      from += batch.length;
      // seen where its turn comes, which may be after the others are ended
      answer.catch(() => undefined);
      asked.push(answer);
      if (asked.length >= jobs * AHEAD) yield (await asked.shift()) ?? [];
    }
    for (const answer of asked) yield await answer;
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  async #ask({ papers, from, idle, waiting, journal }: Asked): Promise<readonly ReadPaper[]> {
    const numbered = idle.pop() ?? (await new Promise<Numbered>((resolve) => waiting.push(resolve)));
    const [number, thread] = numbered;
    const own = journal === undefined ? {} : { journal: journal(number) };
    const answer = await thread.ask({ papers, from, ...own });
    const first = waiting.shift();
    if (first === undefined) idle.push(numbered);
    else first(numbered);
    return papers.map((paper, at) => expanded(paper, answer[at] ?? NOTHING, this.vocabulary.entities));
  }
}

type Numbered = readonly [number: number, thread: GuardedThread];

/** A batch that is asked for, and who could answer it. */
interface Asked {
  readonly papers: readonly Paper[];
  readonly from: number;
  readonly idle: Numbered[];
  readonly waiting: ((thread: Numbered) => void)[];
  readonly journal: PileOptions["journal"];
}
