import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/analysis/random.ts";
import { FOLDER_EXPORTERS } from "../../src/exporters/folder-exporters.ts";
import { EXPORTERS } from "../../src/exporters/index.ts";
import { numberOf } from "../../src/model/problem-list.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { readPapers, type Reading } from "../../src/read-papers.ts";
import { decodedSource } from "../../src/readers/decoded-source.ts";
import { READERS } from "../../src/readers/index.ts";
import type { Source } from "../../src/readers/reader.ts";
import { FORMATS, PAPERS, markOf, piecesOf, type Format } from "./formats.ts";
import { MUTATIONS, randomChunks } from "./mutate.ts";
import { IS_LONG, tally } from "./tally.ts";

/** Of each format and mutation. */
const ROUNDS = IS_LONG ? 120 : 12;
/** Milliseconds for a file of some kB, on a busy machine; it needs two. */
const LONGEST = 1500;
/** Every so manyth damaged file goes through all that follows, too. */
const WHOLE_WAY = 20;
const DAMAGED = 3;

interface Case {
  readonly reader: string;
  readonly bytes: Uint8Array;
  readonly seed: number;
}

describe.each(READERS.map(({ id }) => id))("a damaged file of %s", (reader) => {
  const format = formatOf(reader);
  const pieces = piecesOf(format);
  const whole = new TextEncoder().encode(pieces.join(""));

  it("is read whole before the damage", async () => {
    const { papers, problems } = await readPapers([sourceOf({ reader, bytes: whole, seed: 1 })]);
    expect(problems).toEqual([]);
    expect(papers).toHaveLength(PAPERS);
  });

  it("never stops a run; every problem is a value with its place, no record goes silently", async (context) => {
    const cases = [...casesOf(reader, whole, { start: 0, end: whole.length })];
    await tally(context, 1, cases, faultOf);
  });

  it("gives the papers before and after the damage", async (context) => {
    const start = Buffer.byteLength(pieces.slice(0, DAMAGED).join(""));
    const end = start + Buffer.byteLength(pieces[DAMAGED] ?? "");
    const cases = [...casesOf(reader, whole, { start, end })].filter(([name]) => !name.includes("cut"));
    await tally(context, 2, cases, async (one) => {
      const { papers } = await readPapers([sourceOf(one)], reader);
      const text = JSON.stringify(papers);
      const lost = otherMarks().filter((mark) => !text.includes(mark));
      if (lost.length <= format.mayCost) return undefined;
      return `${lost.join(", ")} lost in ${JSON.stringify(new TextDecoder().decode(one.bytes.subarray(start, end + 20)).slice(0, 400))}`;
    });
  });

  it("is the same however it comes in chunks", async (context) => {
    const cases = [...casesOf(reader, whole, { start: 0, end: whole.length })].filter(
      (_, at) => at % 6 === 0,
    );
    await tally(context, 7, cases, async (one) => {
      const [first, ...others] = await Promise.all(
        [one.seed, one.seed + 1, one.seed + 2].map((seed) =>
          readPapers([sourceOf({ ...one, seed })], reader),
        ),
      );
      return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? undefined : "differs";
    });
  });
});

function* casesOf(
  reader: string,
  bytes: Uint8Array,
  range: { start: number; end: number },
): Generator<readonly [string, Case]> {
  for (const [name, mutation] of Object.entries(MUTATIONS))
    for (let round = 1; round <= ROUNDS; round += 1) {
      const seed = round * 7919 + name.length * 31 + range.start;
      yield [
        `${reader} ${name} ${seed}`,
        { reader, bytes: mutation(bytes, seededRandom(seed), range), seed },
      ];
    }
}

/** What is wrong with how a damaged file is read, when its format is guessed and when it is given. */
async function faultOf(one: Case): Promise<string | undefined> {
  for (const format of [undefined, one.reader]) {
    const before = performance.now();
    const reading = await readPapers([sourceOf(one)], format);
    const time = performance.now() - before;
    if (time > LONGEST) return `takes ${Math.round(time)} ms`;
    const fault = readingFault(reading, one.bytes);
    if (fault !== undefined) return fault;
  }
  return one.seed % WHOLE_WAY === 0 ? wholeWayFault(one) : undefined;
}

function readingFault({ papers, problems, reconciliation }: Reading, bytes: Uint8Array): string | undefined {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/u).length + 1;
  const { read, kept, merged, rejected } = reconciliation;
  if (read !== kept + merged + rejected || kept !== papers.length) return "records do not add up";
  if (kept === 0 && problems.length === 0) return "no paper and no problem";
  if (rejected > numberOf(problems)) return "records were rejected without a word";
  for (const { file, line = 1, what, done, advice } of problems) {
    if (file !== "papers" || what === "" || done === "" || !advice.endsWith("."))
      return `half a problem: ${what}`;
    if (!Number.isInteger(line) || line < 1 || line > lines) return `a problem in line ${line} of ${lines}`;
  }
  for (const { origins } of papers)
    for (const { line } of origins)
      if (!(line >= 1 && line <= lines)) return `a paper in line ${line} of ${lines}`;
  return undefined;
}

async function wholeWayFault(one: Case): Promise<string | undefined> {
  const built = await buildFromSources([sourceOf(one)], { seed: 1, format: one.reader });
  for (const exporter of EXPORTERS)
    for (const piece of exporter.write(built))
      if (!piece.isWellFormed()) return `${exporter.id} writes half a character`;
  for (const exporter of FOLDER_EXPORTERS)
    for (const { name, pieces } of exporter.files(built))
      if (![name, ...pieces].every((piece) => typeof piece !== "string" || piece.isWellFormed()))
        return `${exporter.id} writes half a character`;
  return undefined;
}

function sourceOf({ bytes, seed }: Case): Source {
  return decodedSource(
    "papers",
    stream(randomChunks(bytes, seededRandom(seed))),
    (encoding, options) => new TextDecoder(encoding, options),
  );
}

async function* stream(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

function otherMarks(): readonly string[] {
  return Array.from({ length: PAPERS }, (_, at) => markOf(at + 1)).filter((_, at) => at + 1 !== DAMAGED);
}

function formatOf(reader: string): Format {
  const format = FORMATS[reader];
  if (format === undefined) throw new Error(`FORMATS needs a row for ${reader}`);
  return format;
}
