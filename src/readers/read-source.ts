import type { PaperRecord } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { ProblemList } from "../model/problem-list.ts";
import { READERS, readersWith } from "./index.ts";
import { batched } from "../text/batched.ts";
import { otherFile } from "./other-files.ts";
import { peek } from "./peek.ts";
import type { FieldNames, Reader, Source } from "./reader.ts";

/** Records that are handed on together. */
const STEP = 1000;

/** What became of the entries of a source. */
export interface SourceTally {
  /** id of the reader; absent where no format was recognised */
  readonly format?: string;
  /** entries that were cut out and not usable */
  readonly rejected: number;
  readonly problems: readonly Problem[];
}

/** What a source gave: records in file order, and what became of the others. */
export interface SourceReading extends SourceTally {
  readonly records: readonly PaperRecord[];
}

/**
 * Every record of one source.
 *
 * @param format  id of a reader; without it the readers are asked by the head of the file
 * @param names  what fields mean whose names no reader knows
 * @throws Error when `format` names no reader
 */
export async function readSource(
  source: Source,
  format?: string,
  names?: FieldNames,
): Promise<SourceReading> {
  const records: PaperRecord[] = [];
  const take = (batch: readonly PaperRecord[]): void => {
    for (const record of batch) records.push(record);
  };
  return { ...(await takeRecords(source, { format, names, take })), records };
}

/**
 * The same, records given batch by batch: what is read does not stay in memory.
 *
 * @throws Error when `format` names no reader
 */
export async function takeRecords(
  source: Source,
  {
    format,
    names = new Map(),
    take,
    mostProblems,
  }: {
    readonly format?: string | undefined;
    readonly names?: FieldNames | undefined;
    readonly take: (records: readonly PaperRecord[]) => void;
    readonly mostProblems?: number | undefined;
  },
): Promise<SourceTally> {
  const readers = readersWith(names);
  const { head, whole } = await peek(source);
  const where = { file: source.name };
  if (head.trim() === "")
    return unusable({
      ...where,
      what: "the file is empty",
      done: "skipped",
      advice: "Give a file with papers in it.",
    });
  const other = format === undefined ? otherFile(source.name, head) : undefined;
  if (other !== undefined) return unusable(other);
  if (isBinary(head)) return unusable(binary(source.name));
  const reader =
    format === undefined ? readers.find(({ accepts }) => accepts(head)) : readerById(readers, format);
  if (reader === undefined) {
    if (head.includes("\u0000")) return unusable(binary(source.name));
    const advice = "Look at what paperloom formats lists, and name one with --format.";
    return unusable({
      ...where,
      line: 1,
      what: `no known format in ${quote(head)}`,
      done: "skipped",
      advice,
    });
  }
  return readAll(reader, whole, take, new ProblemList(mostProblems));
}

/** More than a few NUL characters, as no damaged text has; one of them must not cost a whole file. */
function isBinary(head: string): boolean {
  const count = head.split("\u0000").length - 1;
  return count > 8 && count * 2000 > head.length;
}

function binary(file: string): Problem {
  const advice = "Give a text file, such as BibTeX, JSON Lines or pasted abstracts.";
  return { file, what: "the file is binary, not text", done: "skipped", advice };
}

function readerById(readers: readonly Reader[], id: string): Reader {
  const reader = readers.find((candidate) => candidate.id === id);
  if (reader !== undefined) return reader;
  throw new Error(
    `format must be one of ${READERS.map((one) => one.id).join(", ")}, got ${JSON.stringify(id)}`,
  );
}

async function readAll(
  reader: Reader,
  source: Source,
  take: (records: readonly PaperRecord[]) => void,
  problems: ProblemList,
): Promise<SourceTally> {
  let count = 0;
  let rejected = 0;
  for await (const batch of reader.split(source)) {
    // a line may hold millions of records, which are not kept beside one another
    for (const part of batched(batch, STEP)) {
      const records: PaperRecord[] = [];
      for (const raw of part) {
        const parsed = reader.parse(raw);
        problems.add(parsed.problems);
        if (parsed.record === undefined) rejected += 1;
        else records.push(parsed.record);
      }
      count += records.length;
      take(records);
    }
  }
  if (count === 0 && problems.problems().length === 0)
    problems.add([
      {
        file: source.name,
        what: `no paper in the file, which was read as: ${reader.label}`,
        done: "skipped",
        advice: "See whether it was saved whole.",
      },
    ]);
  return { format: reader.id, rejected, problems: problems.problems() };
}

function unusable(problem: Problem): SourceTally {
  return { rejected: 0, problems: [problem] };
}
