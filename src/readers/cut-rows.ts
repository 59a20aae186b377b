import type { FieldNames, RawRecord } from "./reader.ts";
import type { Line, LineCutter } from "./split-lines.ts";
import { delimiterOf } from "./table-columns.ts";

/** Between the header and the row in the text of a record; it is no white space and stands in no table. */
export const HEADER_END = "\u0001";

/**
 * Cuts a table into rows, each with the delimiter and the header before it, since a row alone says nothing. A quoted cell may hold
 * line ends. Where its quote never closes, or closes in the middle of a cell of a later line, only the line that
 * opened it is broken: the lines after it are rows of their own.
 */
export function cutRows(file: string, own: FieldNames): LineCutter {
  let header: string | undefined;
  let delimiter = ",";
  let open: Line[] = [];

  function row(lines: readonly Line[]): RawRecord[] {
    const text = lines.map((line) => line.text).join("\n");
    if (text.trim() === "") return [];
    if (header === undefined) {
      header = text;
      return [];
    }
    return [{ file, line: lines[0]?.number ?? 1, text: `${delimiter}${header}${HEADER_END}${text}` }];
  }
  function giveUp(): RawRecord[] {
    const lines = open;
    open = [];
    return lines.flatMap((line) => row([line]));
  }
  function add(line: Line): RawRecord[] {
    if (header === undefined && open.length === 0) delimiter = delimiterOf(line.text, own);
    const ending = endingOf(line.text, delimiter, open.length > 0);
    if (ending === "broken") return [...giveUp(), ...add(line)];
    open.push(line);
    if (ending === "open") return [];
    const lines = open;
    open = [];
    return row(lines);
  }
  return { add, finish: giveUp };
}

/** How a line leaves a quoted cell: closed, open, or broken by a quote that neither ends nor doubles. */
function endingOf(text: string, delimiter: string, isInside: boolean): "closed" | "open" | "broken" {
  let inside = isInside;
  let opened = !isInside;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) !== '"') continue;
    if (!inside) {
      // elsewhere than at the beginning of a cell a quote is a sign like others
      inside = at === 0 || text.charAt(at - 1) === delimiter;
      opened ||= inside;
    } else if (text.charAt(at + 1) === '"') at += 1;
    else if (at + 1 === text.length || text.charAt(at + 1) === delimiter) inside = false;
    else if (!opened) return "broken";
  }
  return inside ? "open" : "closed";
}
