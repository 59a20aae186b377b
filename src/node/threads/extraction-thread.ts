import { parentPort, workerData } from "node:worker_threads";
import { compacted, type CompactFindings } from "../../extraction/compact.ts";
import { extract } from "../../extraction/extract.ts";
import type { Paper } from "../../model/paper.ts";
import { wordClasses } from "../../text/word-classes.ts";
import type { Vocabulary } from "../../vocabulary/compile.ts";

/** What a thread says of the papers of a batch, in their order. */
export type BatchAnswer = readonly CompactFindings[];

/** The other side of `extractInThreads`: each message is a batch of papers, each answer what they name, in order. */
export function answerBatches(): void {
  const vocabulary = workerData as Vocabulary;
  const context = { vocabulary, words: wordClasses() };
  parentPort?.on("message", (papers: readonly Paper[]) => {
    const answer: BatchAnswer = papers.map((paper) =>
      compacted(extract(paper, context), vocabulary.entities),
    );
    parentPort?.postMessage(answer);
  });
}
