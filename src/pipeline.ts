import type { Paper, PaperRecord } from "./model/paper.ts";
import type { Problem } from "./model/problem.ts";
import type { Reconciliation } from "./model/reconciliation.ts";
import type { Source } from "./readers/reader.ts";
import { readSource } from "./readers/read-source.ts";
import { mergeRecords } from "./records/merge.ts";

/** Distinct papers by id, what was wrong in the inputs, and where every record went. */
export interface Reading {
  readonly papers: readonly Paper[];
  /** in the order of the sources, then of the lines */
  readonly problems: readonly Problem[];
  readonly reconciliation: Reconciliation;
}

/**
 * Reads sources one after another and joins the records of the same work.
 *
 * @param format  id of a reader for all of them; without it each source is looked at
 * @throws Error when `format` names no reader
 */
export async function readPapers(sources: Iterable<Source>, format?: string): Promise<Reading> {
  const records: PaperRecord[] = [];
  const problems: Problem[] = [];
  let rejected = 0;
  for (const source of sources) {
    // one after another: the order of problems is the order of the sources
    const reading = await readSource(source, format);
    for (const record of reading.records) records.push(record);
    problems.push(...reading.problems);
    rejected += reading.rejected;
  }
  const papers = mergeRecords(records);
  const kept = papers.length;
  const reconciliation = { read: records.length + rejected, kept, merged: records.length - kept, rejected };
  return { papers, problems, reconciliation };
}
