/** Signs of a text in which names are looked for, about ten whole papers: no file may cost more memory than there is. */
export const LONGEST_TEXT = 1_000_000;

/** The part of a text in which names are looked for. */
export function lookedAt(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
}
