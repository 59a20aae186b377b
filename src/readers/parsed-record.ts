import type { Facts } from "../model/paper.ts";
import type { Problem } from "../model/problem.ts";
import type { Parsed, RawRecord } from "./reader.ts";

/** What a reader found in one raw record; empty texts and lists count as not said. */
export type Found = { readonly [fact in keyof Facts]?: Facts[fact] | undefined } & {
  readonly ownId?: string | undefined;
};

/**
 * A record of what was found, white space in its texts drawn together. Without title and abstract there is none,
 * and the problem says so.
 *
 * @param reader  id of the reader
 * @param advice  how to write a title or an abstract in this format
 */
export function parsedRecord(
  raw: RawRecord,
  reader: string,
  found: Found,
  advice: string,
  problems: readonly Problem[] = [],
): Parsed {
  const known = Object.fromEntries(
    Object.entries(found)
      .map(([fact, value]) => [fact, typeof value === "string" ? oneLine(value) : value])
      .filter(([, value]) => value !== undefined && value.length > 0),
  ) as Omit<Found, "ownId">;
  if (known.title === undefined && known.abstract === undefined)
    return { problems: [...problems, ...rejected(raw, "neither title nor abstract", advice).problems] };
  return { record: { ...(known as Facts), origin: { file: raw.file, line: raw.line, reader } }, problems };
}

/** White space drawn together; most texts have none to draw, and are only looked at. */
function oneLine(text: string): string {
  return (/[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, " ") : text).trim();
}

/** Nothing usable, and why. */
export function rejected(raw: RawRecord, what: string, advice: string): Parsed {
  return { problems: [{ file: raw.file, line: raw.line, what, done: "skipped", advice }] };
}
