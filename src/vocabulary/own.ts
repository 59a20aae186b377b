import * as valibot from "valibot";
import type { EntityKind } from "../model/kinds.ts";
import { quote, type Problem } from "../model/problem.ts";
import { slug } from "../text/slug.ts";
import type { VocabularyEntry, VocabularyFile } from "./entry.ts";

/** The kinds that a vocabulary can name: all but persons, who are read from the list of authors. */
const NAMED_KINDS = ["dataset", "tool", "method", "experiment", "concept"] as const satisfies EntityKind[];

/** A vocabulary of the user's own, and what is wrong with it. */
export interface OwnVocabulary {
  readonly files: readonly VocabularyFile[];
  readonly problems: readonly Problem[];
}

const name = valibot.pipe(
  valibot.string("must be a text"),
  valibot.check((text) => slug(text) !== "", "must hold a letter or a digit"),
);
const names = valibot.array(name, "must be a list of texts");

const Entry = valibot.strictObject(
  {
    name,
    aliases: valibot.optional(names),
    long: valibot.optional(name),
    url: valibot.optional(
      valibot.pipe(
        valibot.string("must be a text"),
        valibot.regex(/^https?:\/\/\S+$/u, "must begin with http:// or https://"),
      ),
    ),
    namesItsData: valibot.optional(valibot.boolean("must be true or false")),
    guard: valibot.optional(valibot.strictObject({ near: names }, sayKeys("a guard", "near"))),
  },
  sayKeys("an entry", "name, aliases, long, url, namesItsData or guard"),
);

const File = valibot.object(
  {
    kind: valibot.picklist(NAMED_KINDS, `must be one of ${NAMED_KINDS.join(", ")}`),
    entries: valibot.array(valibot.unknown(), "must be a list"),
  },
  sayKeys("a vocabulary", "kind and entries"),
);

/**
 * Reads a vocabulary as `data/vocabulary` has them: `{"kind": "tool", "entries": [{"name": "REDVID"}]}`, or a list
 * of such objects for several kinds. Entries that cannot be used are left out, each with a problem that says which.
 */
export function readVocabulary(file: string, text: string): OwnVocabulary {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { files: [], problems: [problem(file, `this is no JSON: ${reason}`)] };
  }
  const seen = new Set<string>();
  const parts = (Array.isArray(value) ? value : [value]).map((part) => readFile(file, part, seen));
  return { files: parts.flatMap(({ files }) => files), problems: parts.flatMap(({ problems }) => problems) };
}

function readFile(file: string, value: unknown, seen: Set<string>): OwnVocabulary {
  const parsed = valibot.safeParse(File, value);
  if (!parsed.success)
    return { files: [], problems: parsed.issues.map((issue) => problem(file, say(issue))) };
  const { kind } = parsed.output;
  const entries: VocabularyEntry[] = [];
  const problems: Problem[] = [];
  parsed.output.entries.forEach((one, at) => {
    const entry = valibot.safeParse(Entry, one);
    const where = `${kind} entry ${at + 1}${nameOf(one)}`;
    if (!entry.success) {
      problems.push(...entry.issues.map((issue) => problem(file, `${where}: ${say(issue)}`)));
      return;
    }
    const id = `${kind}:${slug(entry.output.name)}`;
    if (seen.has(id)) problems.push(problem(file, `${where}: the name stands here twice as a ${kind}`));
    else entries.push(toEntry(entry.output));
    seen.add(id);
  });
  return { files: [{ kind, entries }], problems };
}

/** Optional fields that are not there must be absent, not undefined. */
function toEntry(entry: valibot.InferOutput<typeof Entry>): VocabularyEntry {
  return JSON.parse(JSON.stringify(entry)) as VocabularyEntry;
}

function nameOf(value: unknown): string {
  const named = valibot.safeParse(valibot.object({ name: valibot.string() }), value);
  return named.success ? ` (${quote(named.output.name)})` : "";
}

function say(issue: valibot.BaseIssue<unknown>): string {
  const path = valibot.getDotPath(issue);
  return path === null ? issue.message : `"${path}" ${issue.message}`;
}

/** A message for an object that is none, lacks a field or has one too many. */
function sayKeys(what: string, known: string) {
  return ({ expected, received }: valibot.BaseIssue<unknown>) => {
    if (expected === "never") return `is no field of ${what} (it has ${known})`;
    return received === "undefined" ? "is missing" : `must be an object with ${known}`;
  };
}

function problem(file: string, what: string): Problem {
  return {
    file,
    what,
    done: "the vocabulary is not used",
    advice: "README.md shows how an entry is written.",
  };
}
