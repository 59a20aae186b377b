import { quote } from "../model/problem.ts";
import { readValue, type Macros } from "./bibtex-value.ts";
import { matchAt, skipBlank } from "./scan.ts";

/** One `@kind{key, name = value, …}` as it stands in a text. */
export interface BibtexEntry {
  /** in lower case, as `article` or `string` */
  readonly kind: string;
  /** absent in `@string` and where the entry has none */
  readonly key?: string;
  /** names in lower case; values with macros written out, of two fields of one name the first */
  readonly fields: ReadonlyMap<string, string>;
  /** the offset after the entry */
  readonly end: number;
  /** what is damaged, as `title is not closed`; the fields before the damage are read */
  readonly fault?: string;
}

/** The beginning of an entry, up to its opening brace or parenthesis. */
export const ENTRY_START = /@\s*([A-Za-z]+)\s*([{(])/u;

const KEY = /[^,={}\n]*/uy;
const KEY_IN_PARENTHESES = /[^,={}\n)]*/uy;
const COMMENT = /[^\n]*/uy;
const NAME = /[^\s=,#%"'{}()]+/uy;
/** A field of an earlier line inside a value: `title = {Jets {at the LHC},⏎ year = 2024⏎}` */
const SWALLOWED_FIELD = /,[^\S\n]*\n\s*[A-Za-z]+\s*=/u;

/** The entry that begins at an offset; a word that is no macro stands for itself. */
export function readEntry(text: string, from: number, macros: Macros): BibtexEntry {
  const start = ENTRY_START.exec(text.slice(from));
  const kind = start?.[1]?.toLowerCase() ?? "";
  const closer = start?.[2] === "(" ? ")" : "}";
  const at = skipBlank(text, from + (start === null ? 0 : start.index + start[0].length));
  const key = kind === "string" ? "" : keyAt(text, at, closer);
  const body = readFields(text, at + key.length, closer, macros);
  return key.trim() === "" ? { kind, ...body } : { kind, key: key.trim(), ...body };
}

function readFields(
  text: string,
  from: number,
  closer: string,
  macros: Macros,
): Pick<BibtexEntry, "fields" | "end" | "fault"> {
  const fields = new Map<string, string>();
  let fault: string | undefined;
  let last = "";
  let at = skipBetween(text, from);
  for (; at < text.length && text[at] !== closer; at = skipBetween(text, at)) {
    const name = matchAt(NAME, text, at)?.toLowerCase() ?? "";
    const equals = skipBlank(text, at + name.length);
    if (name === "" || text[equals] !== "=") {
      // what is no field is left out up to the next comma
      fault ??= `no field in ${quote(text.slice(at, at + 60), 20)}`;
      at = afterUnreadable(text, at, closer);
      continue;
    }
    const value = readValue(text, skipBlank(text, equals + 1), macros);
    if (value === undefined) return { fields, end: text.length, fault: fault ?? `${name} is not closed` };
    if (!fields.has(name)) fields.set(name, value.text);
    last = name;
    at = value.end;
  }
  if (at >= text.length) {
    const swallows = SWALLOWED_FIELD.test(fields.get(last) ?? "");
    if (swallows) fields.delete(last);
    fault ??= swallows ? `${last} is not closed` : "the entry is not closed";
  }
  const end = Math.min(text.length, at + 1);
  return fault === undefined ? { fields, end } : { fields, end, fault };
}

/** What stands before the first comma or at the end of the entry; nothing where that is a field. */
function keyAt(text: string, at: number, closer: string): string {
  const key = matchAt(closer === ")" ? KEY_IN_PARENTHESES : KEY, text, at) ?? "";
  return text[at + key.length] === "=" ? "" : key;
}

/** Commas, blanks and comments from `%` to the end of the line. */
function skipBetween(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = skipBlank(text, at);
    if (text[at] === ",") at += 1;
    else if (text[at] === "%") at += matchAt(COMMENT, text, at)?.length ?? 0;
    else return at;
  }
}

/** The offset of the next comma or of the end of the entry. */
function afterUnreadable(text: string, from: number, closer: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (depth === 0 && (sign === "," || sign === closer)) return at;
    if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
  }
  return text.length;
}
