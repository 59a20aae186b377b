/** UTF-16 offsets of a sentence in its text, end excluded, without blanks around it. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** A full stop, question or exclamation mark with closing signs, then a blank and what may open a sentence. */
const BORDER = /[.!?][)\]}"'”’$]*\s+(?=[\p{Lu}\p{N}$("'“‘[\\{])/gu;
/** Words before a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(["])(?:e\.g|i\.e|et al|etc|cf|vs|viz|resp|approx|ca|Fig|Figs|Eq|Eqs|Ref|Refs|Sec|Sect|Tab|Dr|Prof|St|Nr|No|Vol|Phys|Rev|Lett|Astron|Astrophys|Nucl|Instrum|Proc|Conf|Int|Univ|[A-Z])\.$/u;
/** Longer pieces are no sentence a person would read; they are cut at a blank. */
const LONGEST = 2000;

/** The sentences of a text in order. Every unit that is no blank is in exactly one. */
export function sentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const border of text.matchAll(BORDER)) {
    const stop = border.index + 1;
    if (text[border.index] === "." && ABBREVIATION.test(text.slice(Math.max(start, stop - 12), stop)))
      continue;
    add(spans, text, start, border.index + border[0].length);
    start = border.index + border[0].length;
  }
  add(spans, text, start, text.length);
  return spans;
}

/** The sentence that holds an offset; the nearest one before it where it stands between two. */
export function sentenceAt(spans: readonly SentenceSpan[], at: number): SentenceSpan | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? spans[0];
}

function add(spans: SentenceSpan[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  while (end - start > LONGEST) {
    const blank = text.lastIndexOf(" ", start + LONGEST);
    const cut = blank > start ? blank : start + LONGEST;
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && isBlank(text, start)) start += 1;
  }
  if (end > start) spans.push({ start, end });
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
