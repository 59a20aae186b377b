import { quote, type Problem } from "../model/problem.ts";
import { looseDate } from "../text/loose-date.ts";
import { authorList } from "./author-list.ts";
import { cutRows, HEADER_END } from "./cut-rows.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { parsedRecord } from "./parsed-record.ts";
import type { FieldMeaning, FieldNames, Parsed, RawRecord, Reader } from "./reader.ts";
import { splitLines } from "./split-lines.ts";
import { cellsOf, columnName, columnsOf, delimiterOf } from "./table-columns.ts";

const ID = "csv";

/** A table with a header, as Zotero, Scopus or a spreadsheet writes it; between cells a comma, tab, semicolon or bar. */
export const csv = tableReader(new Map());

function tableReader(own: FieldNames): Reader {
  return {
    id: ID,
    label: "Tables with a header (CSV, TSV)",
    extensions: ["csv", "tsv"],
    accepts: (head) => accepts(head, own),
    split: (source) => splitLines(source, (file) => cutRows(file, own)),
    parse: (raw) => parse(raw, own),
    withNames: tableReader,
  };
}

/** At least two known columns, one of them a text: a sentence that begins with the word Abstract is no table. */
function accepts(head: string, own: FieldNames): boolean {
  const [line = ""] = head.replace(/^\uFEFF?\s*/u, "").split(/[\r\n]/u);
  if (line.length > 10_000) return false;
  const columns = columnsOf(cellsOf(line, delimiterOf(line, own)).cells, own);
  const known = columns.filter((column) => column !== undefined);
  return known.length > 1 && (known.includes("title") || known.includes("abstract"));
}

function parse(raw: RawRecord, own: FieldNames): Parsed {
  const cut = raw.text.indexOf(HEADER_END);
  const [delimiter, headerText, rowText] = [
    raw.text.charAt(0),
    raw.text.slice(1, cut),
    raw.text.slice(cut + 1),
  ];
  const header = cellsOf(headerText, delimiter).cells;
  const { cells, fault } = cellsOf(rowText, delimiter);
  const columns = columnsOf(header, own);
  const all = (wanted: FieldMeaning) =>
    cells.filter((cell, at) => columns[at] === wanted && cell.trim() !== "").map((cell) => cell.trim());
  const isZotero = header.some((name) => columnName(name) === "abstract note");
  const dates = all("date").flatMap((text) => looseDate(text) ?? []);
  const found = {
    title: all("title")[0],
    abstract: all("abstract")[0],
    comments: all("comments").join(" "),
    authors: authorsOf(all("authors")[0] ?? "", isZotero),
    ...identifiersIn([...all("arxiv"), ...all("doi"), ...all("address"), ...all("ownId")]),
    // the most exact one
    date: dates.toSorted((one, two) => two.length - one.length)[0],
    categories: all("categories").flatMap((text) => text.split(/(?<!\s)\s*[;,]\s*/u)),
    ownId: all("ownId")[0],
  };
  const problems = faultsOf(raw, rowText, fault ?? miscount(cells.length, header.length));
  return parsedRecord(
    raw,
    ID,
    found,
    "Give the text in columns named title and abstract, or say which they are: --map title=Heading.",
    problems,
  );
}

/** Zotero writes the family name first; so does who writes one name before the only comma. */
function authorsOf(text: string, isZotero: boolean): string | undefined {
  const isFamilyFirst = isZotero || /^[\p{L}'’-]+,\s*[^,]+$/u.test(text);
  return text.includes(";") || isFamilyFirst ? authorList(text.split(";")) : text;
}

function miscount(cells: number, columns: number): string | undefined {
  return cells > columns ? `${cells} cells under ${columns} columns` : undefined;
}

function faultsOf(raw: RawRecord, row: string, fault: string | undefined): Problem[] {
  if (fault === undefined) return [];
  const what = `broken row ${quote(row)}: ${fault}`;
  const advice =
    'Put a cell with commas, quotes or line ends between quotes, and double the quotes in it: "".';
  return [{ file: raw.file, line: raw.line, what, done: "read as far as it goes", advice }];
}
