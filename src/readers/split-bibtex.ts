import { ENTRY_START, readEntry } from "./bibtex-entry.ts";
import { KeptMacros } from "./bibtex-macros.ts";
import type { RawRecord } from "./reader.ts";
import type { Line, LineCutter } from "./split-lines.ts";

/** An entry whose end has not come yet. */
interface OpenEntry {
  readonly line: number;
  readonly kind: string;
  readonly closer: "}" | ")";
  readonly pieces: string[];
  /** braces open inside the entry */
  depth: number;
  /** in a quoted value; asked only between parentheses, as braces are in pairs inside quotes too */
  quoted: boolean;
}

const STARTS_LINE = new RegExp(`^\\s*${ENTRY_START.source}`, "u");
/** The first half of a beginning whose brace stands on the next line. */
const HALF_START = /@\s*[A-Za-z]+\s*$/u;
/**
 * Cuts BibTeX at its entries. Macros that an entry uses stand before it in its text, each as an `@string`.
 * Text between entries, `@comment` and `@preamble` are left out. An entry ends at the latest before a line that
 * begins the next one, so a lost brace costs one entry.
 */
export function cutEntries(file: string): LineCutter {
  const macros = new KeptMacros();
  let open: OpenEntry | undefined;
  let half: Line | undefined;

  function take(): RawRecord[] {
    if (open === undefined) return [];
    const { kind, line, pieces } = open;
    const text = pieces.join("");
    open = undefined;
    if (kind === "comment" || kind === "preamble") return [];
    if (kind !== "string") return [macros.putBefore({ file, line, text })];
    const { fields, fault } = readEntry(text, 0, macros.known);
    for (const [name, value] of fields) macros.keep(name, value);
    return fault === undefined ? [] : [{ file, line, text }];
  }

  /** Goes on from an offset and gives the offset where it stopped: behind the entry or at the end of the line. */
  function goOn(entry: OpenEntry, text: string, from: number): { at: number; closed: boolean } {
    const end = endOfEntry(entry, text, from);
    const at = end ?? text.length;
    entry.pieces.push(text.slice(from, at), end === undefined ? "\n" : "");
    return { at, closed: end !== undefined };
  }

  function add({ number, text: line }: Line): RawRecord[] {
    const records = STARTS_LINE.test(line) ? take() : [];
    const before = half;
    const text = before === undefined ? line : `${before.text}\n${line}`;
    half = undefined;
    let at = 0;
    while (at < text.length) {
      if (open === undefined) {
        const start = ENTRY_START.exec(text.slice(at));
        if (start === null) break;
        at += start.index;
        open = opened(start, before !== undefined && at < before.text.length ? before.number : number);
        at += start[0].length;
      }
      const step = goOn(open, text, at);
      at = step.at;
      if (!step.closed) return records;
      // a comma behind the end shows a brace too many: the rest goes along as its proof
      const rest = /^\s*,[^@]*/u.exec(text.slice(at))?.[0] ?? "";
      open.pieces.push(rest);
      at += rest.length;
      records.push(...take());
    }
    const begun = HALF_START.exec(line)?.[0];
    if (open === undefined && begun !== undefined) half = { number, text: begun };
    return records;
  }
  return { add, finish: take };
}

function opened(start: RegExpExecArray, line: number): OpenEntry {
  const closer = start[2] === "(" ? ")" : "}";
  return {
    line,
    kind: start[1]?.toLowerCase() ?? "",
    closer,
    pieces: [start[0]],
    depth: 0,
    quoted: false,
  };
}

/** The offset behind the sign that closes the entry, where this line has it. */
function endOfEntry(entry: OpenEntry, text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === entry.closer && entry.depth === 0 && !entry.quoted) return at + 1;
    if (sign === "{") entry.depth += 1;
    else if (sign === "}") entry.depth -= 1;
    else if (sign === '"' && entry.closer === ")" && entry.depth === 0 && text[at - 1] !== "\\")
      entry.quoted = !entry.quoted;
  }
  return undefined;
}
