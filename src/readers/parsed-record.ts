import type { Facts, PaperRecord } from "../model/paper.ts";
import type { Problem } from "../model/problem.ts";
import type { Parsed, RawRecord } from "./reader.ts";

/** What a reader found in one raw record; empty texts and lists count as not said. */
export type Found = { readonly [fact in keyof Facts]?: Facts[fact] | undefined } & {
  readonly ownId?: string | undefined;
};

/**
 * A record of what was found, white space in its texts drawn together. Without title, abstract, arXiv id and
 * DOI there is none, and the problem says so.
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
  const known: Record<string, unknown> = {};
  for (const fact of Object.keys(found)) {
    const given = found[fact as keyof Found];
    const value = typeof given === "string" ? oneLine(given) : given;
    if (value !== undefined && value.length > 0) known[fact] = value;
  }
  if (["title", "abstract", "arxiv", "doi"].every((fact) => known[fact] === undefined))
    return { problems: [...problems, ...rejected(raw, "neither title nor abstract", advice).problems] };
  known["origin"] = { file: raw.file, line: raw.line, reader };
  return { record: known as unknown as PaperRecord, problems };
}

/** Runs of white space that are not one blank; a blank before another sign of white space goes with it. */
const RUN = / ?[^\S ]\s*| {2}\s*/gu;

/** White space drawn together; most texts have none to draw, and are only looked at. */
function oneLine(text: string): string {
  return (hasRuns(text) ? text.replace(RUN, " ") : text).trim();
}

/** All white space but the blank; the engine searches a single sign far faster than a set, and wide ones only where there are any. */
const NARROW = ["\n", "\r", "\t", "\u00A0", "\v", "\f"];
const WIDE = /[\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/u;

function hasRuns(text: string): boolean {
  return NARROW.some((sign) => text.includes(sign)) || text.includes("  ") || WIDE.test(text);
}

/** Nothing usable, and why. */
export function rejected(raw: RawRecord, what: string, advice: string): Parsed {
  return { problems: [{ file: raw.file, line: raw.line, what, done: "skipped", advice }] };
}
