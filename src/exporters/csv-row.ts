import { printable } from "./printable.ts";

/**
 * One line of a CSV file after RFC 4180, with its line end `\r\n`.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay as they are.
 */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map((cell) => (typeof cell === "string" ? textCell(cell) : String(cell ?? ""))).join(",")}\r\n`;
}

/** The signs that begin a formula, their full-width forms, and the blanks that spreadsheets skip before one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

function textCell(text: string): string {
  const plain = printable(text);
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
