/** A text that every format can hold: lone surrogates replaced, control characters left out but tabs and line ends. */
export function printable(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "");
}

/** How many signs of a text {@link printable} leaves out or replaces. */
export function lostSigns(text: string): number {
  // nearly all texts have none, and to look is faster than to collect
  return ANY_LOST.test(text) ? (text.match(LOST)?.length ?? 0) : 0;
}

/** Control characters and non-characters, which no XML 1.0 text may hold, not even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu; // oxlint-disable-line no-control-regex

/** These, and surrogates that stand alone. */
const ANY_LOST = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/u; // oxlint-disable-line no-control-regex
const LOST = new RegExp(ANY_LOST, "gu");
