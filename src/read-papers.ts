import type { Paper, PaperRecord } from "./model/paper.ts";
import type { Problem } from "./model/problem.ts";
import { numberOf, ProblemList } from "./model/problem-list.ts";
import type { Reconciliation } from "./model/reconciliation.ts";
import { inMemory, type OpenStore, type Rows, type Store } from "./model/rows.ts";
import { takeRecords } from "./readers/read-source.ts";
import type { FieldNames, Source } from "./readers/reader.ts";
import { recordsByFile } from "./records/known.ts";
import { mergeRecords } from "./records/merge.ts";
import { Repeats } from "./records/repeats.ts";
import { countMissing, reconcile, type FileReading } from "./records/reconcile.ts";

/** Distinct papers by id, what was wrong in the inputs, and where every record went. */
export interface Reading<Papers extends Rows<Paper> = readonly Paper[]> {
  readonly papers: Papers;
  /** in the order of the sources, then of the lines */
  readonly problems: readonly Problem[];
  readonly reconciliation: Reconciliation;
}

/** How sources are read. */
export interface ReadOptions {
  /** id of a reader for all sources; without it each source is looked at */
  readonly format?: string;
  /** what fields mean whose names no reader knows, as the columns of a table, by name in small letters */
  readonly names?: FieldNames;
  /** papers of an earlier graph, whose records join those of the sources */
  readonly known?: readonly Paper[];
  /** of problems of one kind in one file so many are told one by one, of the others the number; 1,000 without it */
  readonly mostProblems?: number;
  /** where what is too much for memory is kept; in memory without it */
  readonly store?: OpenStore;
}

/**
 * Reads sources one after another and joins the records of the same work.
 *
 * @param format  id of a reader for all of them; without it each source is looked at
 * @param names  what fields mean whose names no reader knows
 * @param known  papers of an earlier graph, whose records join those of the sources
 * @throws Error when `format` names no reader
 */
export async function readPapers(
  sources: Iterable<Source>,
  format?: string,
  names?: FieldNames,
  known: readonly Paper[] = [],
): Promise<Reading> {
  const options = { ...(format === undefined ? {} : { format }), ...(names === undefined ? {} : { names }) };
  const reading = await readToStore(sources, { ...options, known });
  return { ...reading, papers: [...reading.papers] };
}

/**
 * The same, but papers may lie on a disk.
 *
 * @throws Error when `format` names no reader
 */
export async function readToStore(
  sources: Iterable<Source>,
  { format, names, known = [], mostProblems, store = inMemory }: ReadOptions,
): Promise<Reading<Store<Paper>>> {
  const records = store<PaperRecord>("records");
  const readings: FileReading[] = [];
  for (const { file, format: reader, records: earlier } of recordsByFile(known)) {
    records.add(earlier);
    const without = new Map<string, number>();
    for (const record of earlier) countMissing(record, without);
    readings.push({ file, format: reader, count: earlier.length, without, rejected: 0 });
  }
  const problems = new ProblemList(mostProblems);
  for (const source of sources) {
    // one after another: the order of problems is the order of the sources
    const before = records.length;
    const without = new Map<string, number>();
    const repeats = new Repeats();
    const repeated = new ProblemList(mostProblems);
    const take = (batch: readonly PaperRecord[]): void => {
      for (const record of batch) {
        countMissing(record, without);
        const problem = repeats.problemOf(record);
        if (problem === undefined) records.add([record]);
        else repeated.add([problem]);
      }
    };
    const tally = await takeRecords(source, { format, names, take, mostProblems });
    const ofBytes = source.problems?.() ?? [];
    // lines of a file that is none of ours matter to nobody
    problems.add(tally.format === undefined ? ofBytes.filter(({ line }) => line === undefined) : ofBytes);
    problems.add(tally.problems);
    problems.add(repeated.problems());
    // those are records as well: what is no paper of its own counts as merged
    const count = records.length - before + numberOf(repeated.problems());
    readings.push({ file: source.name, ...tally, count, without });
  }
  const papers = store<Paper>("papers");
  problems.add(mergeRecords(records, papers, mostProblems).problems);
  records.close();
  return { papers, problems: problems.problems(), reconciliation: reconcile(readings, papers) };
}
