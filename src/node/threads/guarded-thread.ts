import { Worker } from "node:worker_threads";
import type { CompactFindings } from "../../extraction/compact.ts";
import type { Vocabulary } from "../../vocabulary/compile.ts";
import type { Batch, BatchAnswer, ThreadData } from "./extraction-thread.ts";

/** What a guarded thread is made of. */
export interface GuardedThreadOptions {
  /** file that answers batches when it runs in a thread */
  readonly program: URL;
  readonly vocabulary: Vocabulary;
  /** seconds that one paper may take */
  readonly deadline: number;
  /** megabytes that the thread may take */
  readonly memory: number;
}

/**
 * A thread that finds names, and a guard before it: a paper that takes too long, or all memory, costs that paper
 * alone. The thread is ended, the paper is said to have failed, and a new thread goes on behind it.
 */
export class GuardedThread {
  readonly #options: GuardedThreadOptions;
  readonly #begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  #worker: Worker;

  constructor(options: GuardedThreadOptions) {
    this.#options = options;
    this.#worker = this.#started();
  }

  /**
   * What the papers of a batch name, in their order.
   *
   * @throws Error where the thread ends before it has begun with any paper: then no paper is to blame
   */
  async ask(batch: Batch): Promise<BatchAnswer> {
    const { papers, from } = batch;
    if (papers.length === 0) return [];
    const ending = await this.#answer(batch);
    if ("answer" in ending) return ending.answer;
    const at = ending.begun - 1;
    if (at < 0) throw ending.error;
    await this.#worker.terminate();
    Atomics.store(this.#begun, 0, 0);
    this.#worker = this.#started();
    const failed: CompactFindings = { findings: [], heldBack: [], failed: ending.error.message };
    const before = await this.ask({ ...batch, papers: papers.slice(0, at) });
    const after = await this.ask({ ...batch, papers: papers.slice(at + 1), from: from + at + 1 });
    return [...before, failed, ...after];
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #started(): Worker {
    const { program, vocabulary, memory } = this.#options;
    const workerData: ThreadData = { vocabulary, begun: this.#begun };
    const worker = new Worker(program, { workerData, resourceLimits: { maxOldGenerationSizeMb: memory } });
    // an error that comes while nothing is asked must not end the program
    return worker.on("error", () => undefined);
  }

  #answer(batch: Batch): Promise<Ending> {
    const worker = this.#worker;
    return new Promise((resolve) => {
      const failed = (error: Error): void => settle({ begun: this.#now(), error });
      const listeners = {
        message: (answer: BatchAnswer): void => settle({ answer }),
        error: failed,
        exit: (code: number): void => failed(new Error(`the thread ended with code ${code}`)),
      };
      const stopWatch = this.#watch(failed);
      const settle = (ending: Ending): void => {
        stopWatch();
        for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
        resolve(ending);
      };
      for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
      worker.postMessage(batch);
    });
  }

  /** Looks now and then whether one paper takes too long. */
  #watch(late: (error: Error) => void): () => void {
    const { deadline } = this.#options;
    let seen = this.#now();
    let since = performance.now();
    const timer = setInterval(
      () => {
        const now = this.#now();
        if (now !== seen || now === 0) {
          seen = now;
          since = performance.now();
        } else if (performance.now() - since > deadline * 1000)
          late(new Error(`it took more than ${deadline} seconds`));
      },
      Math.min(1000, deadline * 250),
    );
    return () => clearInterval(timer);
  }

  #now(): number {
    return Atomics.load(this.#begun, 0);
  }
}

/** How a batch ended: with an answer, or at a paper, counted from 1; 0 where none was begun. */
type Ending = { readonly answer: BatchAnswer } | { readonly begun: number; readonly error: Error };
