import { arxivId, doi } from "../text/identifiers.ts";
import type { FieldMeaning, FieldNames } from "./reader.ts";

/** Names of columns, in small letters without signs; Zotero, Scopus and Web of Science have their own. */
const NAMES: Readonly<Record<FieldMeaning, string>> = {
  title: "title, titles, article title, document title, paper title",
  abstract: "abstract, abstract note, abstract text, summary",
  comments: "comments, comment",
  authors: "authors, author, author s, author names, creators",
  arxiv: "arxiv, arxiv id, arxiv ids, arxivid, eprint",
  doi: "doi, dois, doi link",
  address: "url, urls, link, links, extra, arxiv url, pdf url",
  date: "date, year, publication year, publication date, published, pubdate, created, update date",
  categories: "categories, keywords, author keywords, subjects, manual tags, tags",
  ownId: "id, key, citation key, citekey, pmid, eid",
};
const COLUMNS: FieldNames = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.split(", ").map((name): [string, FieldMeaning] => [name, column as FieldMeaning]),
  ),
);
/** What the first line of a table says of all its rows. */
export interface Header {
  /** of cells; a line end where there is one column */
  readonly delimiter: string;
  /** as they stand in the file */
  readonly names: readonly string[];
  /** what each column holds; undefined where its name says nothing */
  readonly columns: readonly (FieldMeaning | undefined)[];
  /** whether authors are written as Zotero does, family names first */
  readonly isZotero: boolean;
  /** whether the line is a row already, as in a list of ids without a name above it */
  readonly isRow: boolean;
}

/** What may stand between cells. */
export const DELIMITERS = [",", "\t", ";", "|"] as const;

/** The cells of a row; a quoted one may hold delimiters, line ends and doubled quotes. A fault loses no text. */
export function cellsOf(row: string, delimiter: string): { cells: readonly string[]; fault?: string } {
  if (!row.includes('"')) return { cells: row.split(delimiter) };
  const cells: string[] = [];
  let fault: string | undefined;
  let at = 0;
  do {
    const isQuoted = row[at] === '"';
    const closed = isQuoted ? closingQuote(row, at + 1) : at;
    if (closed === undefined) fault ??= "a quote is not closed";
    const next = row.indexOf(delimiter, closed ?? row.length);
    const end = next < 0 ? row.length : next;
    if (isQuoted && closed !== undefined) {
      const behind = row.slice(closed + 1, end);
      if (behind.trim() !== "") fault ??= "text stands behind a closing quote";
      cells.push(row.slice(at + 1, closed).replaceAll('""', '"') + behind);
    } else cells.push(row.slice(isQuoted ? at + 1 : at, end));
    at = next < 0 ? row.length + 1 : next + 1;
  } while (at <= row.length);
  return { cells, ...(fault === undefined ? {} : { fault }) };
}

/** The offset of the quote that closes; a doubled one does not. */
function closingQuote(row: string, from: number): number | undefined {
  for (let at = row.indexOf('"', from); at >= 0; at = row.indexOf('"', at + 2))
    if (row[at + 1] !== '"') return at;
  return undefined;
}

/** The header that a line is. */
export function headerOf(line: string, own: FieldNames): Header {
  const text = line.replace(/^\uFEFF/u, "").trim();
  const isRow = arxivId(text) !== undefined || doi(text) !== undefined;
  if (isRow) return { delimiter: "\n", names: ["id"], columns: ["address"], isZotero: false, isRow };
  const best = delimiterOf(line, own);
  const names = cellsOf(line, best).cells;
  return {
    // the one cell of a row is all of it, commas included
    delimiter: names.length === 1 ? "\n" : best,
    names,
    columns: columnsOf(names, own),
    isZotero: names.some((name) => columnName(name) === "abstract note"),
    isRow,
  };
}

function columnsOf(names: readonly string[], own: FieldNames): (FieldMeaning | undefined)[] {
  return names.map((name) => own.get(name.trim().toLowerCase()) ?? COLUMNS.get(columnName(name)));
}

/** The name of a column as it is looked up. */
function columnName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/gu, " ")
    .trim();
}

/** The delimiter under which most columns of a header are known. */
function delimiterOf(header: string, own: FieldNames): string {
  const known = (delimiter: string) =>
    columnsOf(cellsOf(header, delimiter).cells, own).filter((column) => column !== undefined).length;
  return DELIMITERS.reduce((best, next) => (known(next) > known(best) ? next : best));
}
