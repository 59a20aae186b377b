import type { Paper, PaperRecord } from "../../src/model/paper.ts";
import { mergeRecords } from "../../src/records/merge.ts";

/** The papers behind records. */
export function papersOf(records: readonly PaperRecord[]): readonly Paper[] {
  return [...mergeRecords(records).papers];
}
