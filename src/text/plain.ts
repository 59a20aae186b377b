import { ACCENTS, LETTERS, SYMBOLS } from "./latex-symbols.ts";

/** A text as people read it, and where each of its units stands in the source. */
export interface PlainText {
  readonly text: string;
  readonly source: string;
  /** source offsets [start, end) of each UTF-16 unit of `text`; absent where both texts are the same */
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
  /** source offsets of its braces and dollars that are not escaped, in order; absent as well */
  readonly signs?: readonly number[];
}

/** What LaTeX says where it has a form in Unicode: `OmniJet-$\alpha$` becomes `OmniJet-α`; unknown commands vanish. */
export function plainText(source: string): PlainText {
  if (!/[\\$~{}]|--|``|''|\*\*/u.test(source)) return { text: source, source };
  const out = new Output(source);
  read(out, 0, source.length);
  const signs = Array.from(source.matchAll(/(?<!\\)[{}$]/gu), ({ index }) => index);
  return { text: out.text.join(""), source, starts: out.starts, ends: out.ends, signs };
}

/** The source offsets of a piece of the plain text, widened until its braces and dollars are in pairs. */
export function sourceSpan(plain: PlainText, start: number, end: number): { start: number; end: number } {
  const { source, starts, ends, signs } = plain;
  if (starts === undefined || signs === undefined) return { start, end };
  let from = starts[start] ?? start;
  let to = ends?.[end - 1] ?? end;
  for (let step = 0; step < 4; step += 1) {
    const { open, dollars } = counted(source, signs, from, to);
    if (open > 0 && source[to] === "}") to += 1;
    else if (open < 0 && source[from - 1] === "{") from -= 1;
    else if (dollars % 2 === 1 && source[to] === "$") to += 1;
    else if (dollars % 2 === 1 && source[from - 1] === "$") from -= 1;
    else break;
  }
  return { start: from, end: to };
}

/** How many braces are opened and not closed in a piece of a source, and how many dollars it has. */
function counted(source: string, signs: readonly number[], from: number, to: number) {
  let open = 0;
  let dollars = 0;
  for (let next = firstFrom(signs, from); (signs[next] ?? Infinity) < to; next += 1) {
    const sign = source[signs[next] ?? 0];
    if (sign === "{") open += 1;
    else if (sign === "}") open -= 1;
    else dollars += 1;
  }
  return { open, dollars };
}

/** The place of the first of some offsets in order that is not before another one. */
function firstFrom(sorted: readonly number[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Output {
  readonly source: string;
  readonly text: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  inMath = false;

  constructor(source: string) {
    this.source = source;
  }

  /** Every unit of `text` stands for the same piece of the source. */
  put(text: string, start: number, end: number): void {
    for (let at = 0; at < text.length; at += 1) {
      this.text.push(text.charAt(at));
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

function read(out: Output, from: number, to: number): void {
  let at = from;
  while (at < to) at = readOne(out, at, to);
}

/** Reads what stands at an offset and gives the offset after it. */
function readOne(out: Output, at: number, to: number): number {
  const sign = out.source.charAt(at);
  if (sign === "\\") return command(out, at, to);
  if (sign === "$") out.inMath = !out.inMath;
  // address}{address, whose command was lost on the way: two texts, not one
  if (sign === "}" && out.source.startsWith("}{http", at)) out.put(" ", at, at + 1);
  if (sign === "$" || sign === "{" || sign === "}") return at + 1;
  if (sign === "^" && isOfName(out.source.slice(Math.max(0, at - 2), at + 7))) return at + 1;
  // the emphasis of Markdown, which some write into abstracts
  if (sign === "*" && out.source.startsWith("**", at) && !/\d/u.test(out.source.charAt(at - 1)))
    return at + 2;
  if (sign === "~") out.put(" ", at, at + 1);
  else if (out.source.startsWith("---", at) && at + 3 <= to) {
    out.put("—", at, at + 3);
    return at + 3;
  } else if ((out.source.startsWith("``", at) || out.source.startsWith("''", at)) && at + 2 <= to) {
    out.put('"', at, at + 2);
    return at + 2;
  } else out.put(sign, at, at + 1);
  return at + 1;
}

/** A raised plus that ends a name, as in `Crab$^{+}$`: people read and write it as `Crab+`. */
const RAISED_PLUS = /^[\p{L}\p{N}]\$\^(?:\{\+{1,2}\}|\+{1,2})\$/u;

/** A raised digit inside a name: `P$^3$A`, `D$^{2}$-Bench`. */
const RAISED_DIGIT = /^[A-Z]\$\^(?:\{\d\}|\d)\$(?:[A-Z]|-?[A-Z][A-Za-z])/u;

function isOfName(around: string): boolean {
  return RAISED_PLUS.test(around) || RAISED_DIGIT.test(around);
}

/** What goes on with the word that a letter is in, as in `\O ye`; `Micha\l and` is at its end. */
const REST_OF_WORD = /^ +(?!and\b)(?:\p{Ll}|\\[^A-Za-z\s])/u;

function command(out: Output, at: number, to: number): number {
  const name = /^\\(?:[A-Za-z]+|[^A-Za-z])/u.exec(out.source.slice(at, Math.min(to, at + 40)))?.[0].slice(1);
  if (name === undefined) return at + 1;
  let after = at + 1 + name.length;
  const accent = ACCENTS.get(name);
  if (accent !== undefined) return accented(out, accent, at, skipBlank(out.source, after, to), to);
  const letter = LETTERS.get(name);
  const symbol = letter ?? SYMBOLS.get(name);
  const isInWord = letter !== undefined && REST_OF_WORD.test(out.source.slice(after, after + 6));
  if (symbol !== undefined) {
    // the blank that ends a command is no blank of the text: $\mu\to e$
    if (isInWord || (out.inMath && /^[A-Za-z]/u.test(name))) after = skipBlank(out.source, after, to);
    out.put(symbol, at, after);
    return after;
  }
  if (IN_COLOUR.test(name) && out.source.charAt(after) === "{") return groupEnd(out.source, after, to);
  if (name === "href" && out.source.charAt(after) === "{") {
    const end = groupEnd(out.source, after, to);
    read(out, after, end);
    // \href{address}{here}: two texts, not one
    if (out.source.charAt(end) === "{") out.put(" ", end - 1, end);
    return end;
  }
  // an unknown command vanishes, its argument stays: \text{D}, {\sc Pythia}, \mathrm{SU}
  return skipBlank(out.source, after, to);
}

/** Commands whose first argument is a colour, as `\textcolor{cyan}{Code}`. */
const IN_COLOUR = /^(?:textcolor|color|colorbox)$/u;

/** What an accent may stand on as a command: a dotless letter. A chain of accents stands on nothing. */
const ONE_LETTER = /^\\[ij](?![A-Za-z])/u;

/** The letter, or the first letter of the group, that follows an accent, as one piece of the source. */
function accented(out: Output, accent: string, at: number, from: number, to: number): number {
  const end = out.source.charAt(from) === "{" ? groupEnd(out.source, from, to) : Math.min(to, from + 1);
  const inner = new Output(out.source);
  if (out.source.charAt(from) === "\\" && ONE_LETTER.test(out.source.slice(from, from + 4))) {
    const after = command(inner, from, to);
    out.put((undotted(inner) + accent).normalize("NFC"), at, after);
    return after;
  }
  read(inner, from, end);
  const text = undotted(inner);
  out.put((text.slice(0, 1) + accent + text.slice(1)).normalize("NFC"), at, end);
  return Math.max(end, at + 1);
}

/** `\i` and `\j` are there to bear accents: í is an i with one. */
function undotted(inner: Output): string {
  return inner.text.join("").replaceAll("ı", "i").replaceAll("ȷ", "j");
}

/** The offset after the brace that closes the one at `from`, or the end where none does. */
function groupEnd(source: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (source.charAt(at) === "\\") at += 1;
    else if (source.charAt(at) === "{") depth += 1;
    else if (source.charAt(at) === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return to;
}

function skipBlank(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && source.charAt(at) === " ") at += 1;
  return at;
}
