import { matchAt, skipBlank } from "./scan.ts";

/** Names in lower case and the texts they stand for. */
export type Macros = ReadonlyMap<string, string>;

/** The names of months that every BibTeX style knows. */
export const MONTHS: Macros = new Map(
  "January February March April May June July August September October November December"
    .split(" ")
    .map((month) => [month.slice(0, 3).toLowerCase(), month]),
);

const WORD = /[^\s=,#%"{}()]+/uy;
/** `title = "Jets, year = "2020"` shows a lost quote: the value seems to end where the next one begins */
const SWALLOWED_NAME = /(?:,\s*|\n[^\S\n]*)[A-Za-z]+\s*=\s*$/u;

/** The pieces between `#` as one text; nothing where a brace or a quote is not closed. */
export function readValue(
  text: string,
  from: number,
  macros: Macros,
): { text: string; end: number } | undefined {
  let at = from;
  const pieces: string[] = [];
  for (;;) {
    const sign = text[at];
    if (sign === "{" || sign === '"') {
      const end = closingSign(text, at, sign === "{" ? "}" : '"');
      if (end === undefined) return undefined;
      const piece = text.slice(at + 1, end);
      if (sign === '"' && SWALLOWED_NAME.test(piece.slice(-100))) return undefined;
      pieces.push(piece);
      at = end + 1;
    } else {
      const word = matchAt(WORD, text, at) ?? "";
      pieces.push(macros.get(word.toLowerCase()) ?? word);
      at += word.length;
    }
    const next = skipBlank(text, at);
    if (text[next] !== "#") return { text: pieces.join(""), end: at };
    at = skipBlank(text, next + 1);
  }
}

/** The offset of the sign that closes the one at `from`; `\"` is an accent, `\{` counts as a brace. */
function closingSign(text: string, from: number, closer: string): number | undefined {
  let depth = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === closer && depth === 0 && !(sign === '"' && text[at - 1] === "\\")) return at;
    if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth < 0) return undefined;
  }
  return undefined;
}
