/** A text that every format can hold: lone surrogates replaced, control characters left out but tabs and line ends. */
export function printable(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "");
}

/** Control characters and non-characters, which no XML 1.0 text may hold, not even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu; // oxlint-disable-line no-control-regex
