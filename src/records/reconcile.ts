import { MISSABLE, type FileReconciliation, type Reconciliation } from "../model/reconciliation.ts";
import type { Facts, Paper } from "../model/paper.ts";
import type { Rows } from "../model/rows.ts";
import { byText } from "../text/order.ts";

/** What one file gave, before its records are joined with those of others. */
export interface FileReading {
  readonly file: string;
  /** id of the reader; absent where no format was recognised */
  readonly format?: string;
  /** records */
  readonly count: number;
  /** how many records lack what of {@link MISSABLE}, by its id */
  readonly without: ReadonlyMap<string, number>;
  readonly rejected: number;
}

/** Counts what a record lacks. */
export function countMissing(record: Facts, without: Map<string, number>): void {
  for (const { id, isMissing } of MISSABLE)
    if (isMissing(record)) without.set(id, (without.get(id) ?? 0) + 1);
}

/** Where every record went, in all and file by file. A paper is kept in the file of its first origin. */
export function reconcile(readings: readonly FileReading[], papers: Rows<Paper>): Reconciliation {
  const kept = new Map<string, number>();
  const guesses = new Map<string, number>();
  for (const { origins, guessed } of papers) {
    const file = origins[0]?.file ?? "";
    kept.set(file, (kept.get(file) ?? 0) + 1);
    if (guessed?.includes("date") === true) guesses.set(file, (guesses.get(file) ?? 0) + 1);
  }
  const names = [...new Set(readings.map(({ file }) => file))].toSorted(byText);
  const files = names.map((file) => {
    const own = readings.filter((reading) => reading.file === file);
    return { ...oneFile(file, own, kept.get(file) ?? 0), ...guessesOf(guesses.get(file) ?? 0) };
  });
  const sum = (count: (file: FileReconciliation) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  return {
    read: sum(({ read }) => read),
    kept: papers.length,
    merged: sum(({ merged }) => merged),
    rejected: sum(({ rejected }) => rejected),
    files,
  };
}

function guessesOf(dates: number): Pick<FileReconciliation, "guessed"> {
  return dates === 0 ? {} : { guessed: { date: dates } };
}

function oneFile(file: string, readings: readonly FileReading[], kept: number): FileReconciliation {
  const sum = (count: (reading: FileReading) => number): number =>
    readings.reduce((total, reading) => total + count(reading), 0);
  const [records, rejected] = [sum(({ count }) => count), sum((reading) => reading.rejected)];
  const format = readings.find((reading) => reading.format !== undefined)?.format;
  const without = MISSABLE.map(({ id }) => [id, sum((reading) => reading.without.get(id) ?? 0)] as const);
  return {
    file,
    ...(format === undefined ? {} : { format }),
    read: records + rejected,
    kept,
    merged: records - kept,
    rejected,
    without: Object.fromEntries(without.filter(([, count]) => count > 0)),
  };
}
