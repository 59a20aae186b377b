import { ARXIV_ID } from "../text/identifiers.ts";
import { looseDate } from "../text/loose-date.ts";
import { isAuthorList } from "../text/person-names.ts";
import { identifiersIn } from "./identifiers-in.ts";
import { parsedRecord } from "./parsed-record.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { splitLines } from "./split-lines.ts";
import { cutTagged } from "./tagged-lines.ts";
import { withoutPlaces } from "./without-places.ts";

/** `[12] arXiv:2405.00001 (cross-list from hep-ex) [pdf, html, other]`, also numbered as `12.` */
const OPENS = new RegExp(
  `^\\s*(?:(?:\\[\\d+\\]|\\d+\\.)\\s*)?arXiv:\\s?(${ARXIV_ID.source})\\s*(?:\\([^)]*\\)\\s*)?\\[\\s*(?:pdf|ps|html|other|format|view)\\b[^\\]]*\\](.*)$`,
  "iu",
);
const LABELLED = /^\s*(Title|Authors?|Abstract|Comments?|Subjects?|Journal[- ]ref)\s*:\s*(.*)$/iu;
/** How a search page closes a record, and the links that it puts into an abstract. */
const SUBMITTED = /^\s*Submitted\s[^;]*\d{4}\s*(?:;|$)/iu;
const LINKS = /(?<!\s)\s*(?:[▽△]\s*)(?:More|Less)\s*$/u;
const CATEGORY = /^[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z-]{2,})?$/u;

/** What is copied from arXiv's pages in a browser: lists of new papers and results of a search. */
export const arxivPage: Reader = {
  id: "arxiv-page",
  label: "arXiv's listing and search pages, pasted from a browser",
  extensions: ["txt"],
  accepts: (head) => head.split(/\r\n|\n|\r/u).some((line) => OPENS.test(line)),
  split: (source) => splitLines(source, cutTagged(OPENS, { isHeadLeftOut: true })),
  parse,
};

function parse(raw: RawRecord): Parsed {
  const [head = "", ...lines] = raw.text.split("\n");
  const [, id, besides = ""] = OPENS.exec(head) ?? [];
  const submitted = lines.flatMap((line) => (SUBMITTED.test(line) ? (firstDate(line) ?? []) : []))[0];
  // the date ends what went on
  const { texts, unlabelled } = labelled(
    lines.map((line) => (SUBMITTED.test(line) ? "" : line.replace(LINKS, ""))),
  );
  const names = unlabelled.find((line) => isAuthorList(line));
  const others = unlabelled.filter((line) => line !== names);
  const found = {
    title: texts.get("title") ?? others[0],
    abstract: texts.get("abstract") ?? longest(texts.has("title") ? others : others.slice(1)),
    comments: texts.get("comments") ?? texts.get("comment"),
    authors: withoutPlaces(texts.get("authors") ?? texts.get("author") ?? names),
    ...identifiersIn([`arXiv:${id ?? ""}`, besides.replace(/^.*\bdoi\s+/iu, "")]),
    date: submitted,
    categories: categoriesOf(texts.get("subjects") ?? texts.get("subject") ?? besides),
  };
  return parsedRecord(raw, arxivPage.id, found, "Copy the page with titles and abstracts shown.");
}

/** The date of the first version: `Submitted 6 June, 2024; v1 submitted 1 May, 2024` */
function firstDate(line: string): string | undefined {
  const [, last = ""] = /v1 submitted\s+([^;]+)/iu.exec(line) ?? /Submitted\s+([^;]+)/iu.exec(line) ?? [];
  return looseDate(last.replaceAll(",", ""));
}

/** The text behind each label; a browser puts all on one line but an abstract, which goes on up to a blank line. */
function labelled(lines: readonly string[]): {
  readonly texts: ReadonlyMap<string, string>;
  readonly unlabelled: readonly string[];
} {
  const texts = new Map<string, string>();
  const unlabelled: string[] = [];
  let isAbstract = false;
  for (const line of lines) {
    const [, label, text = line] = LABELLED.exec(line) ?? [];
    const name = label?.toLowerCase();
    if (text.trim() === "") isAbstract = name === "abstract";
    else if (name !== undefined) texts.set(name, text.trim());
    else if (isAbstract) texts.set("abstract", `${texts.get("abstract") ?? ""} ${text.trim()}`.trim());
    else unlabelled.push(text.trim());
    if (name !== undefined) isAbstract = name === "abstract";
  }
  return { texts, unlabelled };
}

function longest(texts: readonly string[]): string | undefined {
  const [text] = texts.toSorted((one, two) => two.length - one.length);
  return text !== undefined && text.length > 60 ? text : undefined;
}

/** `High Energy Physics (hep-ph); Learning (cs.LG)`, or `hep-ph cs.LG doi 10.1/a` beside the id */
function categoriesOf(text: string): string[] {
  const bracketed = Array.from(text.matchAll(/\(([^()\s]+)\)/gu), (found) => found[1] ?? "");
  const words = bracketed.length > 0 ? bracketed : text.replace(/\bdoi\b.*$/iu, "").split(/\s+/u);
  return words.filter((word) => CATEGORY.test(word));
}
