import type { Field } from "../model/paper.ts";
import type { PlainText } from "../text/plain.ts";
import type { SentenceSpan } from "../text/sentences.ts";
import { isPlain } from "../text/tokens.ts";
import { addresses } from "./addresses.ts";
import { isInCapitals } from "./in-capitals.ts";
import { NAME_WORD, PLAIN_NAME_WORD } from "./name-shape.ts";

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

/** The sentences of a field, each with its words; none where all is in capitals, which tell nothing of names then. */
export function clauses(field: Field, plain: PlainText, sentences: readonly SentenceSpan[]): Clause[] {
  const pattern = isPlain(plain.text) ? PLAIN_NAME_WORD : NAME_WORD;
  return sentences.map(({ start, end }) => {
    const text = plain.text.slice(start, end);
    if (isInCapitals(text)) return { field, text, start, words: [] };
    const taken = addresses(text);
    const words: Word[] = [];
    let before: number | undefined;
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some((address) => from < address.to && address.from < to)) continue;
      const joined = before !== undefined && isBlank(text, before, from);
      words.push({ text: match[0], start: start + from, end: start + to, joined });
      before = to;
    }
    return { field, text, start, words };
  });
}

/** Whether blanks stand between two offsets, and nothing else. */
function isBlank(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return true;
  return /^\s+$/u.test(text.slice(from, to));
}

const SPACE = 0x20;
