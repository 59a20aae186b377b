import type { Facts, PaperRecord } from "../model/paper.ts";
import { quote, type Problem } from "../model/problem.ts";
import { arxivId, doi } from "../text/identifiers.ts";
import { isTwoWay, looseDate } from "../text/loose-date.ts";
import { arxivPage } from "./arxiv-page.ts";
import type { Parsed, RawRecord, Reader } from "./reader.ts";
import { splitLines, type Line, type LineCutter } from "./split-lines.ts";
import { DATE_ADVICE } from "./unclear-date.ts";

/** The labels that a line may begin with, and the fact that follows each. */
const LABELS: Readonly<Record<string, keyof Facts>> = {
  title: "title",
  authors: "authors",
  author: "authors",
  abstract: "abstract",
  comments: "comments",
  comment: "comments",
  arxiv: "arxiv",
  doi: "doi",
  date: "date",
};
const LABELLED = new RegExp(`^\\s*(${Object.keys(LABELS).join("|")})\\s*:\\s*(.*)$`, "isu");

/** Papers as labelled lines: `Abstract:` and what follows, with `Title:`, `Authors:`, `Comments:` where they are known. */
export const abstractList: Reader = {
  id: "abstract-list",
  label: "A list of abstracts, each after the word Abstract:",
  extensions: ["txt"],
  accepts: (head) => /^[^\S\n]*abstract\s*:/imu.test(head) && !arxivPage.accepts(head),
  split: (source) => splitLines(source, cutAtRepeat),
  parse,
};

/** A record ends where a label comes that it already has. */
function cutAtRepeat(file: string): LineCutter {
  let lines: string[] = [];
  let first = 0;
  let seen = new Set<keyof Facts>();

  function take(): RawRecord[] {
    const text = lines.join("\n").trimEnd();
    lines = [];
    seen = new Set();
    return text === "" ? [] : [{ file, line: first, text }];
  }
  function add({ number, text }: Line): RawRecord[] {
    const label = labelOf(text)?.fact;
    const repeated = label !== undefined && (seen.has(label) || (label === "title" && seen.has("abstract")));
    const before = repeated ? take() : [];
    if (lines.length === 0 && text.trim() === "") return before;
    if (lines.length === 0) first = number;
    if (label !== undefined) seen.add(label);
    lines.push(text);
    return before;
  }
  return { add, finish: take };
}

function parse(raw: RawRecord): Parsed {
  const texts = new Map<keyof Facts, string[]>();
  let current: keyof Facts | undefined;
  for (const line of raw.text.split("\n")) {
    const labelled = labelOf(line);
    // what stands before the first label is a title that has none
    current = labelled?.fact ?? current ?? "title";
    const text = (labelled?.text ?? line).trim();
    if (text !== "") texts.set(current, [...(texts.get(current) ?? []), text]);
  }
  const where = { file: raw.file, line: raw.line };
  if (!texts.has("title") && !texts.has("abstract")) {
    const what = `no abstract in ${quote(raw.text)}`;
    return {
      problems: [{ ...where, what, done: "skipped", advice: "Put the text behind Abstract: on one line." }],
    };
  }
  const record: PaperRecord = { ...facts(texts), origin: { ...where, reader: abstractList.id } };
  const problems = [...lackOfAbstract(record), ...unclearDate(texts.get("date")?.join(" ") ?? "")];
  return { record, problems: problems.map((problem) => ({ ...where, ...problem })) };
}

function lackOfAbstract({ title, abstract }: Facts): Omit<Problem, "file" | "line">[] {
  if (abstract !== undefined) return [];
  const what = `no abstract beside ${quote(title ?? "")}`;
  return [{ what, done: "kept without one", advice: "Put the text behind Abstract: on the next line." }];
}

/** `02/08/2022` is a day of February or of August. */
function unclearDate(text: string): Omit<Problem, "file" | "line">[] {
  if (text === "" || (looseDate(text) !== undefined && !isTwoWay(text))) return [];
  const done = looseDate(text) === undefined ? "kept without a date" : "only the year is kept";
  return [{ what: `no clear date in ${quote(text)}`, done, advice: DATE_ADVICE }];
}

function facts(texts: ReadonlyMap<keyof Facts, readonly string[]>): Facts {
  const joined = (fact: keyof Facts) => texts.get(fact)?.join(" ");
  const known = {
    title: joined("title"),
    abstract: joined("abstract"),
    comments: joined("comments"),
    authors: joined("authors"),
    arxiv: arxivId(joined("arxiv") ?? ""),
    doi: doi(joined("doi") ?? ""),
    date: looseDate(joined("date") ?? ""),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function labelOf(line: string): { fact: keyof Facts; text: string } | undefined {
  const match = LABELLED.exec(line);
  const fact = LABELS[match?.[1]?.toLowerCase() ?? ""];
  return fact === undefined ? undefined : { fact, text: match?.[2] ?? "" };
}
