import type { Paper, PaperRecord } from "../model/paper.ts";

/** The records of one file. */
export interface FileRecords {
  readonly file: string;
  /** id of the reader */
  readonly format: string;
  /** by their lines */
  readonly records: readonly PaperRecord[];
}

/**
 * The records behind the papers of an earlier graph, file by file, as if they were read again: each has all that is
 * known of its paper, so that they become one again. What was guessed is left to be guessed anew.
 */
export function recordsByFile(papers: readonly Paper[]): readonly FileRecords[] {
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
  }));
}
