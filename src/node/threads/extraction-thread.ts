import { parentPort, workerData } from "node:worker_threads";
import { extract } from "../../extraction/extract.ts";
import type { ReadPaper } from "../../model/mention.ts";
import type { Paper } from "../../model/paper.ts";
import { wordClasses } from "../../text/word-classes.ts";
import type { Vocabulary } from "../../vocabulary/compile.ts";

/** What a thread says of one paper: what was found in it, without the paper itself. */
export type BatchAnswer = readonly Omit<ReadPaper, "paper">[];

/** The other side of `extractInThreads`: each message is a batch of papers, each answer what they name, in order. */
export function answerBatches(): void {
  const context = { vocabulary: workerData as Vocabulary, words: wordClasses() };
  parentPort?.on("message", (papers: readonly Paper[]) => {
    const answer: BatchAnswer = papers.map((paper) => {
      const { findings, heldBack } = extract(paper, context);
      return { findings, heldBack };
    });
    parentPort?.postMessage(answer);
  });
}
