import type { Field } from "../model/paper.ts";
import type { PlainText } from "../text/plain.ts";
import type { SentenceSpan } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { addresses } from "./addresses.ts";
import { isInCapitals } from "./in-capitals.ts";

/** A word of a sentence, at offsets into the plain text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** nothing but blanks stand between it and the word before, in the same sentence */
  readonly joined: boolean;
}

/** A sentence with its words; words inside addresses are left out. */
export interface Clause {
  readonly field: Field;
  readonly text: string;
  /** offset of `text` in the plain text */
  readonly start: number;
  readonly words: readonly Word[];
}

/**
 * The sentences of a field, each with its words; none where all is in capitals, which tell nothing of names then.
 *
 * @param tokens  those of the field
 */
export function clauses(
  field: Field,
  { text: whole }: PlainText,
  sentences: readonly SentenceSpan[],
  tokens: readonly Token[],
): Clause[] {
  const all = nameWords(whole, tokens);
  let next = 0;
  return sentences.map(({ start, end }) => {
    const text = whole.slice(start, end);
    const words: Word[] = [];
    if (isInCapitals(text)) return { field, text, start, words };
    const taken = addresses(text);
    let before: number | undefined;
    while ((all[next]?.start ?? Infinity) < start) next += 1;
    for (let word = all[next]; word !== undefined && word.start < end; word = all[next]) {
      next += 1;
      const [from, to] = [word.start, Math.min(word.end, end)];
      if (taken.some((address) => from < start + address.to && start + address.from < to)) continue;
      const joined = before !== undefined && isBlank(whole, before, from);
      words.push({ text: whole.slice(from, to), start: from, end: to, joined });
      before = to;
    }
    return { field, text, start, words };
  });
}

/** What joins letters and digits to one word; a slash stands between two names. */
const JOINS = new Set("-‐‑–_+@'’");

/** The words of a text as names are made of: letters and digits, joined by hyphens and the like. */
function nameWords(text: string, tokens: readonly Token[]): Pick<Word, "start" | "end">[] {
  const words: Pick<Word, "start" | "end">[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const start = tokens[at]?.start ?? 0;
    while (tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 1 && isJoined(text, tokens[at]?.end ?? 0))
      at += 1;
    let end = tokens[at]?.end ?? start;
    // C++
    for (let plus = 0; plus < 2 && text.charAt(end) === "+"; plus += 1) end += 1;
    words.push({ start, end });
  }
  return words;
}

/** Whether the sign at an offset joins what stands at its sides; a full stop before a new sentence does not. */
function isJoined(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return JOINS.has(sign) || (sign === "." && !/^\p{Lu}\p{Ll}{3}/u.test(text.slice(at + 1, at + 9)));
}

/** Whether blanks stand between two offsets, and nothing else. */
function isBlank(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return true;
  return /^\s+$/u.test(text.slice(from, to));
}

const SPACE = 0x20;
