import type { PaperRecord } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { READERS } from "./index.ts";
import type { Reader, Source } from "./reader.ts";

/** Enough of a file to see its format: a long abstract with its id must fit. */
const HEAD_LENGTH = 65_536;

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
 * @throws Error when `format` names no reader
 */
export async function readSource(source: Source, format?: string): Promise<SourceReading> {
  const { head, whole } = await peek(source);
  const where = { file: source.name };
  if (head.trim() === "")
    return unusable({
      ...where,
      what: "the file is empty",
      done: "skipped",
      advice: "Give a file with papers in it.",
    });
  if (head.includes("\u0000")) {
    const advice = "Give a text file, such as BibTeX, JSON Lines or pasted abstracts.";
    return unusable({ ...where, what: "the file is binary, not text", done: "skipped", advice });
  }
  const reader = format === undefined ? READERS.find(({ accepts }) => accepts(head)) : readerById(format);
  if (reader === undefined) {
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

function readerById(id: string): Reader {
  const reader = READERS.find((candidate) => candidate.id === id);
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
  return { format: reader.id, records, rejected, problems };
}

/** The first characters of a source, and the source with nothing taken away. */
async function peek(source: Source): Promise<{ head: string; whole: Source }> {
  const taken: string[] = [];
  const rest = iterate(source.chunks);
  let length = 0;
  while (length < HEAD_LENGTH) {
    const next = await rest.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncGenerator<string> {
    yield* taken;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  }
  return { head: taken.join("").slice(0, HEAD_LENGTH), whole: { name: source.name, chunks: whole() } };
}

async function* iterate(chunks: Source["chunks"]): AsyncGenerator<string> {
  yield* chunks;
}

function unusable(problem: Problem): SourceReading {
  return { records: [], rejected: 0, problems: [problem] };
}
