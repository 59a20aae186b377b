import { closeSync, openSync, writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { compacted, type CompactFindings } from "../../extraction/compact.ts";
import { extractSafely } from "../../extraction/extract.ts";
import type { Paper } from "../../model/paper.ts";
import { wordClasses } from "../../text/word-classes.ts";
import type { Vocabulary } from "../../vocabulary/compile.ts";

/** What a thread works with. */
export interface ThreadData {
  readonly vocabulary: Vocabulary;
  /** one number, shared: how many papers of the batch were begun */
  readonly begun: Int32Array;
}

/** What a thread is asked: what papers name. */
export interface Batch {
  readonly papers: readonly Paper[];
  /** number of the first of them, as the journal counts */
  readonly from: number;
  /** file that says which paper is read, so that it is known even if the whole process is killed */
  readonly journal?: string;
}

/** What a thread says of the papers of a batch, in their order. */
export type BatchAnswer = readonly CompactFindings[];

/** Digits of a number in a journal. */
const WIDTH = 10;

/** The other side of `ExtractionThreads`: each message is a batch of papers, each answer what they name, in order. */
export async function answerBatches(): Promise<void> {
  const { vocabulary, begun } = workerData as ThreadData;
  const context = { vocabulary, words: await wordClasses() };
  parentPort?.on("message", ({ papers, from, journal }: Batch) => {
    const file = journal === undefined ? undefined : openSync(journal, "w");
    const answer: BatchAnswer = papers.map((paper, at) => {
      if (file !== undefined) writeSync(file, String(from + at).padStart(WIDTH), 0);
      Atomics.store(begun, 0, at + 1);
      return compacted(extractSafely(paper, context), vocabulary.entities);
    });
    Atomics.store(begun, 0, 0);
    if (file !== undefined) closeSync(file);
    parentPort?.postMessage(answer);
  });
}
