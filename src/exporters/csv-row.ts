import { printable } from "./printable.ts";

/** What stands in one field of a table; absent values leave it empty. */
export type Cell = string | number | undefined;

/** One line of a table, with its line end. */
export type RowText = (cells: readonly Cell[]) => string;

/**
 * One line of a CSV file after RFC 4180, with its line end `\r\n`.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay as they are.
 */
export const csvRow: RowText = (cells) => `${cells.map(cellText).join(",")}\r\n`;

/** The same with tabs between fields; what holds a tab or a line end stands in quotes. */
export const tsvRow: RowText = (cells) => `${cells.map(cellText).join("\t")}\r\n`;

/** A text without what no format can hold, defused where a spreadsheet would take it for a formula. */
export function defused(text: string): string {
  const plain = printable(text);
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

/** A text as it stands in a field, in quotes where it must. */
export function quotedCell(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellText(cell: Cell): string {
  return typeof cell === "string" ? quotedCell(defused(cell)) : String(cell ?? "");
}

/** The signs that begin a formula, their full-width forms, and the blanks that spreadsheets skip before one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
