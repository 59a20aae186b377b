/** A run of letters and digits. */
export interface Token {
  /** lower case, without accents: what names are compared by */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** The same in plain ASCII, as most texts are. */
const PLAIN_WORD = /[A-Za-z0-9]+/g;

/** The words of a text in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(isPlain(text) ? PLAIN_WORD : WORD)) {
    const [word] = match;
    found.push({ key: folded(word), start: match.index, end: match.index + word.length });
  }
  return found;
}

/** Whether a text is plain ASCII. */
export function isPlain(text: string): boolean {
  return /^[ -~\s]*$/u.test(text);
}

/** Lower case, without accents: `D̄arkRayNet` and `darkraynet` are one. */
export function folded(text: string): string {
  // nearly every word is plain ASCII, where normalising would cost more than all the rest
  if (/^[ -~]*$/u.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
