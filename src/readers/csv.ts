import { quote, type Problem } from "../model/problem.ts";
import { looseDate } from "../text/loose-date.ts";
import { authorList } from "./author-list.ts";
import { cutRows, type RawRow } from "./cut-rows.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { parsedRecord } from "./parsed-record.ts";
import type { FieldMeaning, FieldNames, Parsed, RawRecord, Reader } from "./reader.ts";
import { splitLines } from "./split-lines.ts";
import { cellsOf, headerOf, type Header } from "./table-columns.ts";
import { unclearDate } from "./unclear-date.ts";

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

/**
 * At least two known columns, one of them a text: a sentence that begins with the word Abstract is no table.
 * Or one column alone, of titles or of ids under their name, or of ids without one.
 */
function accepts(head: string, own: FieldNames): boolean {
  const lines = head
    .replace(/^\uFEFF/u, "")
    .split(/[\r\n]+/u, 40)
    .filter((line) => line.trim() !== "");
  const [first = ""] = lines;
  if (first.length > 10_000) return false;
  const { columns, isRow } = headerOf(first, own);
  // pasted abstracts have their ids too, with texts between them
  if (isRow) return lines.filter((line) => headerOf(line, own).isRow).length >= 0.8 * lines.length;
  if (columns.length === 1) return ALONE.some((meaning) => meaning === columns[0]) && lines.length > 1;
  const known = columns.filter((column) => column !== undefined);
  return known.length > 1 && (known.includes("title") || known.includes("abstract"));
}

/** What a table of one column may hold. */
const ALONE: readonly FieldMeaning[] = ["title", "arxiv", "doi"];

function parse(raw: RawRow, own: FieldNames): Parsed {
  const { delimiter, columns, isZotero } = raw.header ?? headerOf("", own);
  const { cells, fault } = cellsOf(raw.text, delimiter);
  const all = cellsByMeaning(cells, columns);
  // the most exact one
  const [date] = all.date
    .flatMap((text) => looseDate(text) ?? [])
    .toSorted((one, two) => two.length - one.length);
  const found = {
    title: all.title[0],
    abstract: all.abstract[0],
    comments: all.comments.join(" "),
    authors: authorsOf(all.authors[0] ?? "", isZotero),
    ...identifiersIn([...all.arxiv, ...all.doi, ...all.address, ...all.ownId]),
    date,
    categories: all.categories.flatMap((text) => text.split(/(?<!\s)\s*[;,]\s*/u)),
    ownId: all.ownId[0],
  };
  const faults = faultsOf(raw, fault ?? miscount(cells.length, columns.length));
  return parsedRecord(raw, ID, found, ADVICE, [...faults, ...unclearDate(raw, all.date, date)]);
}

const ADVICE =
  "Give the text in columns named title and abstract, or say which they are: --map title=Heading.";

/** What the cells of a row say, in the order of the columns; blank cells say nothing. */
function cellsByMeaning(
  cells: readonly string[],
  columns: Header["columns"],
): Readonly<Record<FieldMeaning, string[]>> {
  const all: Record<FieldMeaning, string[]> = {
    title: [],
    abstract: [],
    comments: [],
    authors: [],
    arxiv: [],
    doi: [],
    address: [],
    date: [],
    categories: [],
    ownId: [],
  };
  for (const [at, cell] of cells.entries()) {
    const meaning = columns[at];
    const text = meaning === undefined ? "" : cell.trim();
    if (meaning !== undefined && text !== "") all[meaning].push(text);
  }
  return all;
}

/** Zotero writes the family name first; so does who writes one name before the only comma. */
function authorsOf(text: string, isZotero: boolean): string | undefined {
  const isFamilyFirst = isZotero || /^[\p{L}'’-]+,\s*[^,]+$/u.test(text);
  return text.includes(";") || isFamilyFirst ? authorList(text.split(";")) : text;
}

function miscount(cells: number, columns: number): string | undefined {
  return cells > columns ? `${cells} cells under ${columns} columns` : undefined;
}

function faultsOf(raw: RawRecord, fault: string | undefined): Problem[] {
  if (fault === undefined) return [];
  const what = `broken row ${quote(raw.text)}: ${fault}`;
  const advice =
    'Put a cell with commas, quotes or line ends between quotes, and double the quotes in it: "".';
  return [{ file: raw.file, line: raw.line, what, done: "read as far as it goes", advice }];
}
