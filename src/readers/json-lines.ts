import * as valibot from "valibot";
import type { Facts, PaperRecord } from "../model/paper.ts";
import { quote } from "../model/problem.ts";
import { looseDate } from "../text/loose-date.ts";
import { identifiersIn } from "./identifiers-in.ts";
import type { FieldMeaning, FieldNames, Parsed, RawRecord, Reader } from "./reader.ts";
import { hasObjectsAt } from "./split-objects.ts";
import { splitLines } from "./split-lines.ts";

const text = valibot.optional(valibot.nullable(valibot.string()));
const words = valibot.union([valibot.string(), valibot.array(valibot.string())]);
const named = valibot.pipe(
  valibot.object({ name: valibot.string() }),
  valibot.transform(({ name }) => name),
);
const people = valibot.union([valibot.string(), valibot.array(valibot.union([valibot.string(), named]))]);

/** The fields that are read; others are ignored. */
const Line = valibot.object({
  id: valibot.optional(valibot.union([valibot.string(), valibot.number()])),
  title: text,
  abstract: text,
  comments: text,
  authors: valibot.optional(valibot.nullable(people)),
  categories: valibot.optional(valibot.nullable(words)),
  arxiv: text,
  doi: text,
  address: text,
  created: valibot.optional(valibot.nullable(valibot.union([valibot.string(), valibot.number()]))),
  update_date: text,
  year: valibot.optional(valibot.nullable(valibot.union([valibot.string(), valibot.number()]))),
});

/** Where whole documents, which are no lines, keep their papers. */
const DOCUMENTS = ["hits.hits", "results", "data", "items", "message.items"];

const ID = "json-lines";

/** One JSON object a line, as arXiv metadata dumps have it. */
export const jsonLines = lineReader(new Map());

function lineReader(own: FieldNames): Reader {
  return {
    id: ID,
    label: "JSON Lines (one paper a line)",
    extensions: ["jsonl", "ndjson"],
    accepts: (head) => /^\uFEFF?\s*\{\s*"/u.test(head) && !DOCUMENTS.some((path) => hasObjectsAt(head, path)),
    split: (source) => splitLines(source, oneLineEach),
    parse: (raw) => parse(raw, own),
    withNames: lineReader,
  };
}

function oneLineEach(file: string) {
  return {
    add: ({ number, text: line }: { number: number; text: string }): RawRecord[] =>
      line.trim() === "" ? [] : [{ file, line: number, text: line }],
    finish: () => [],
  };
}

function parse(raw: RawRecord, own: FieldNames): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(raw.text);
  } catch {
    return rejected(raw, `no JSON object in ${quote(raw.text)}`, "Each line must be one whole JSON object.");
  }
  const result = valibot.safeParse(Line, renamed(value, own));
  if (!result.success) {
    const issue = result.issues[0];
    const path = valibot.getDotPath(issue) ?? "the line";
    return rejected(
      raw,
      `${path} should be ${issue.expected ?? "something else"}, is ${quote(issue.received)}`,
      `Give ${path} as a JSON ${path === "the line" ? "object" : "text"}.`,
    );
  }
  return toRecord(raw, result.output);
}

/** The key under which `Line` has what a field means. */
const KEYS: Partial<Record<FieldMeaning, string>> = { date: "created", ownId: "id" };

/** The same object with the fields of other names where they are looked for; `meta.title` is the field of a field. */
function renamed(value: unknown, own: FieldNames): unknown {
  if (own.size === 0 || typeof value !== "object" || value === null) return value;
  const found = Array.from(own, ([path, meaning]) => [KEYS[meaning] ?? meaning, at(value, path.split("."))]);
  return { ...value, ...Object.fromEntries(found.filter(([, one]) => one !== undefined)) };
}

function at(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  return at(Object.entries(value).find(([key]) => key.toLowerCase() === name)?.[1], rest);
}

function toRecord(raw: RawRecord, line: valibot.InferOutput<typeof Line>): Parsed {
  const ownId = line.id === undefined ? undefined : String(line.id);
  const facts: Partial<Record<keyof Facts, string | readonly string[] | undefined>> = {
    title: filled(line.title),
    abstract: filled(line.abstract),
    comments: filled(line.comments),
    authors: filled(Array.isArray(line.authors) ? line.authors.join(", ") : line.authors),
    ...identifiersIn([line.arxiv, line.doi, line.address, ownId]),
    date: looseDate(String(line.created ?? line.update_date ?? line.year ?? "")),
    categories: Array.isArray(line.categories) ? line.categories : line.categories?.split(/\s+/u),
  };
  if (facts.title === undefined && facts.abstract === undefined)
    return rejected(
      raw,
      "neither title nor abstract",
      'Give the text as "title" and "abstract", or say where it is: --map title=NAME.',
    );
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const origin = { file: raw.file, line: raw.line, reader: ID };
  const record: PaperRecord = { ...known, ...(ownId === undefined ? {} : { ownId }), origin };
  return { record, problems: [] };
}

function filled(value: string | null | undefined): string | undefined {
  return value === null || value === undefined || value.trim() === "" ? undefined : value;
}

function rejected(raw: RawRecord, what: string, advice: string): Parsed {
  return { problems: [{ file: raw.file, line: raw.line, what, done: "skipped", advice }] };
}
