const BLANKS = new Set(Array.from(" \t\n\r\f\v\u00A0\uFEFF", (sign) => sign.charCodeAt(0)));

/** The offset of the first sign that is no blank. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (BLANKS.has(text.charCodeAt(at))) at += 1;
  return at;
}

/** What a sticky expression finds exactly at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}
