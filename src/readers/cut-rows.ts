import type { FieldNames, RawRecord } from "./reader.ts";
import type { Line, LineCutter } from "./split-lines.ts";
import { headerOf, type Header } from "./table-columns.ts";

/** A row as it stands in the file, with the header that says what its cells are. */
export interface RawRow extends RawRecord {
  readonly header?: Header;
}

/**
 * Cuts a table into rows, each with the header, since a row alone says nothing. A quoted cell may hold
 * line ends. Where its quote never closes, or closes in the middle of a cell of a later line, only the line that
 * opened it is broken: the lines after it are rows of their own. A list of ids needs no header.
 */
export function cutRows(file: string, own: FieldNames): LineCutter {
  let header: Header | undefined;
  let open: Line[] = [];

  function row(lines: readonly Line[]): RawRow[] {
    const [first] = lines;
    const text =
      first === undefined || lines.length > 1 ? lines.map((line) => line.text).join("\n") : first.text;
    if (text.trim() === "") return [];
    if (header === undefined) {
      header = headerOf(text, own);
      if (!header.isRow) return [];
    }
    return [{ file, line: first?.number ?? 1, text, header }];
  }
  function giveUp(): RawRow[] {
    const lines = open;
    open = [];
    return lines.flatMap((line) => row([line]));
  }
  function add(line: Line): readonly RawRow[] {
    const delimiter = header?.delimiter ?? headerOf((open[0] ?? line).text, own).delimiter;
    const ending = endingOf(line.text, delimiter, open.length > 0);
    if (ending === "broken") return [...giveUp(), ...add(line)];
    open.push(line);
    if (ending === "open") return NONE;
    const lines = open;
    open = [];
    return row(lines);
  }
  return { add, finish: giveUp };
}

const NONE: readonly RawRow[] = [];

/** How a line leaves a quoted cell: closed, open, or broken by a quote that neither ends nor doubles. */
function endingOf(text: string, delimiter: string, isInside: boolean): "closed" | "open" | "broken" {
  let inside = isInside;
  let opened = !isInside;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
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
