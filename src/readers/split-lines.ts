import type { RawRecord, Source } from "./reader.ts";

/** A line without its ending. */
export interface Line {
  /** from 1 */
  readonly number: number;
  readonly text: string;
}

/** Collects lines into records: `add` gives the records that a line completes, `finish` what is left at the end. */
export interface LineCutter {
  readonly add: (line: Line) => readonly RawRecord[];
  readonly finish: () => readonly RawRecord[];
}

/**
 * Cuts a stream into records with a line cutter, one batch a chunk. Line ends are `\n`, `\r\n` and `\r`;
 * a byte order mark is dropped.
 */
export async function* splitLines(
  source: Source,
  cutter: (file: string) => LineCutter,
): AsyncGenerator<readonly RawRecord[]> {
  const { add, finish } = cutter(source.name);
  let rest = "";
  let isOpenReturn = false;
  let number = 0;
  for await (const chunk of source.chunks) {
    rest += chunk;
    // a line of many chunks is looked through once, at its end
    if (!isOpenReturn && !/[\r\n]/u.test(chunk)) continue;
    // a last \r may be the first half of \r\n: it stays in the rest until the next chunk
    // a character as a border is found far faster than a pattern, and most files have this one alone
    const lines = rest.includes("\r") ? rest.split(/\r\n|\n|\r(?!$)/u) : rest.split("\n");
    rest = lines.pop() ?? "";
    isOpenReturn = rest.endsWith("\r");
    const batch: RawRecord[] = [];
    for (const text of lines) {
      number += 1;
      for (const raw of add({ number, text: number === 1 ? withoutMark(text) : text })) batch.push(raw);
    }
    if (batch.length > 0) yield batch;
  }
  const last: RawRecord[] = [];
  if (rest !== "") {
    const text = rest.replace(/\r$/u, "");
    // a line may hold, and an end may free, more records than a call can take at once
    for (const raw of add({ number: number + 1, text: number === 0 ? withoutMark(text) : text }))
      last.push(raw);
  }
  for (const raw of finish()) last.push(raw);
  if (last.length > 0) yield last;
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
