import type { Problem } from "../model/problem.ts";
import type { Source } from "./reader.ts";

/** A `TextDecoder` of the platform; the core itself has none. */
export interface Decoder {
  /** @throws TypeError on bytes that are no text, where it was made to be strict */
  readonly decode: (bytes: Uint8Array) => string;
}

export type MakeDecoder = (encoding: string, options?: { readonly fatal: boolean }) => Decoder;

/** A line without an end is cut here, so that no file can fill the memory. */
const LONGEST_LINE = 1 << 20;

const LINE_FEED = 0x0a;

/**
 * Bytes as a source of text. UTF-8, and UTF-16 with or without its mark, are recognised; a line that is no UTF-8
 * is read as Windows-1252, the usual encoding of old BibTeX files. Bytes that break off (a damaged .gz, a lost
 * disk) end the source there; what came before is kept. Both are problems of the source.
 */
export function decodedSource(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  makeDecoder: MakeDecoder,
): Source {
  const problems: Problem[] = [];
  return { name, chunks: decoded(name, bytes, makeDecoder, problems), problems: () => problems };
}

async function* decoded(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  makeDecoder: MakeDecoder,
  problems: Problem[],
): AsyncGenerator<string> {
  const strict = makeDecoder("utf-8", { fatal: true });
  const old = makeDecoder("windows-1252");
  let wide: Decoder | undefined;
  let carried = new Uint8Array(0);
  let isFirst = true;
  let line = 1;
  let firstOld: number | undefined;
  let oldLines = 0;

  const lineText = (one: Uint8Array): string => {
    try {
      return strict.decode(one);
    } catch {
      firstOld ??= line;
      oldLines += 1;
      return withQuotes(old.decode(one));
    } finally {
      line += 1;
    }
  };
  const text = (block: Uint8Array): string => {
    if (wide !== undefined) return wide.decode(block);
    try {
      const whole = strict.decode(block);
      line += count(block);
      return whole;
    } catch {
      return lines(block).map(lineText).join("");
    }
  };

  try {
    for await (const chunk of bytes) {
      carried = joined(carried, chunk);
      if (isFirst && carried.length < 4) continue;
      if (isFirst) wide = wideEncoding(carried, makeDecoder);
      isFirst = false;
      const end = wide === undefined ? lastLineEnd(carried) : pairEnd(carried);
      const cut = end === 0 && carried.length > LONGEST_LINE ? characterEnd(carried) : end;
      if (cut > 0) yield text(carried.subarray(0, cut));
      carried = carried.slice(cut);
    }
  } catch (error) {
    problems.push({
      file,
      what: `the file breaks off: ${error instanceof Error ? error.message : String(error)}`,
      done: "kept what stands before",
      advice: "Get or copy the file again.",
    });
  }
  if (carried.length > 0) yield text(carried);
  if (firstOld !== undefined)
    problems.push({
      file,
      line: firstOld,
      what: oldLines === 1 ? "one line is not UTF-8" : `${oldLines} lines are not UTF-8`,
      done: "read as Windows-1252",
      advice: "See whether accents are right; else save the file as UTF-8.",
    });
}

/** The signs of Windows-1252 from 0x80 on; a blank where it has none. */
const SIGNS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Quotes and dashes where a decoder leaves control characters in their places, as that of some versions of Node. */
function withQuotes(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => {
    const sign = SIGNS.charAt(control.charCodeAt(0) - 0x80);
    return sign === " " ? control : sign;
  });
}

/** By the mark at the start, or by the zero that every second byte of plain letters is. */
function wideEncoding(start: Uint8Array, makeDecoder: MakeDecoder): Decoder | undefined {
  const [first, second, third, fourth] = start;
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0 && third !== 0))
    return makeDecoder("utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0 && fourth !== 0))
    return makeDecoder("utf-16be");
  return undefined;
}

function joined(one: Uint8Array, two: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}

function lastLineEnd(bytes: Uint8Array): number {
  return bytes.lastIndexOf(LINE_FEED) + 1;
}

/** The last place where no UTF-8 character is cut. */
function characterEnd(bytes: Uint8Array): number {
  let end = bytes.length;
  for (let back = 1; back <= 4; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) end = bytes.length - back;
    if (byte >= 0xc0 || byte < 0x80) break;
  }
  return end;
}

/** The last place where no character of UTF-16 is cut: not after the first half of a surrogate pair. */
function pairEnd(bytes: Uint8Array): number {
  const end = bytes.length - (bytes.length % 2);
  const isHalf = [bytes[end - 1] ?? 0, bytes[end - 2] ?? 0].some((byte) => byte >= 0xd8 && byte <= 0xdb);
  return isHalf ? end - 2 : end;
}

function lines(block: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let start = 0; start < block.length;) {
    const next = block.indexOf(LINE_FEED, start);
    const end = next < 0 ? block.length : next + 1;
    found.push(block.subarray(start, end));
    start = end;
  }
  return found;
}

function count(block: Uint8Array): number {
  let found = 0;
  for (const byte of block) if (byte === LINE_FEED) found += 1;
  return found;
}
