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
  if (isPlain(text)) return plainTokens(text.toLowerCase());
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    key: folded(word),
    start: index,
    end: index + word.length,
  }));
}

/** The same of ASCII in lower case, as most texts are once folded: by a pattern it would take several times as long. */
function plainTokens(lower: string): Token[] {
  const found: Token[] = [];
  let start: number | undefined;
  for (let at = 0; at <= lower.length; at += 1) {
    if (isLetterOrDigit(lower.charCodeAt(at))) {
      start ??= at;
    } else if (start !== undefined) {
      found.push({ key: lower.slice(start, at), start, end: at });
      start = undefined;
    }
  }
  return found;
}

/** Of a code in lower-case ASCII; there is none behind the end of a text. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
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
