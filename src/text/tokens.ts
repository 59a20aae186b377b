/** A run of letters and digits. */
export interface Token {
  /** lower case, without accents: what names are compared by */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text in order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    key: folded(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Lower case, without accents: `D̄arkRayNet` and `darkraynet` are one. */
export function folded(text: string): string {
  // nearly every word is plain ASCII, where normalising would cost more than all the rest
  if (/^[ -~]*$/u.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
