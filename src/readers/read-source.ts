import type { PaperRecord } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { READERS, readersWith } from "./index.ts";
import { peek } from "./peek.ts";
import type { FieldNames, Reader, Source } from "./reader.ts";

/** What a source gave: records in file order, and how many entries were cut out and not usable. */
export interface SourceReading {
  /** id of the reader; absent where no format was recognised */
  readonly format?: string;
  readonly records: readonly PaperRecord[];
  readonly rejected: number;
  readonly problems: readonly Problem[];
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
  names: FieldNames = new Map(),
): Promise<SourceReading> {
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
  return readAll(reader, whole);
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

async function readAll(reader: Reader, source: Source): Promise<SourceReading> {
  const records: PaperRecord[] = [];
  const problems: Problem[] = [];
  let rejected = 0;
  for await (const batch of reader.split(source)) {
    for (const raw of batch) {
      const parsed = reader.parse(raw);
      problems.push(...parsed.problems);
      if (parsed.record === undefined) rejected += 1;
      else records.push(parsed.record);
    }
  }
  if (records.length === 0 && problems.length === 0)
    problems.push({
      file: source.name,
      what: `no paper in the file, which was read as: ${reader.label}`,
      done: "skipped",
      advice: "See whether it was saved whole.",
    });
  return { format: reader.id, records, rejected, problems };
}

function unusable(problem: Problem): SourceReading {
  return { records: [], rejected: 0, problems: [problem] };
}
