import type { Paper, PaperRecord } from "../model/paper.ts";
import type { FileReading } from "./reconcile.ts";

/**
 * The records behind the papers of an earlier graph, file by file, as if they were read again: each has all that is
 * known of its paper, so that they become one again. What was guessed is left to be guessed anew.
 */
export function readingsOf(papers: readonly Paper[]): readonly FileReading[] {
  const files = new Map<string, { readonly format: string; readonly records: PaperRecord[] }>();
  for (const { id: _id, origins, guessed, date, ...facts } of papers) {
    const dated = date === undefined || guessed?.includes("date") === true ? {} : { date };
    for (const origin of origins) {
      const file = files.get(origin.file) ?? { format: origin.reader, records: [] };
      file.records.push({ ...facts, ...dated, origin });
      files.set(origin.file, file);
    }
  }
  return Array.from(files, ([file, { format, records }]) => ({
    file,
    format,
    records: records.toSorted((one, two) => one.origin.line - two.origin.line),
    rejected: 0,
  }));
}
