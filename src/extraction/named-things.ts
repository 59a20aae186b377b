import type { EntityId, EntityKind } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import { withArticle } from "../text/with-article.ts";
import { isBetweenListed, kindsInLists, type Listed } from "./coordinated.ts";
import { readingOf, type Reading } from "./kind-signs.ts";
import { isCapitalName, isCoined } from "./name-shape.ts";
import { runAt, runsOf, type Run } from "./name-runs.ts";
import type { Candidate, Step } from "./step.ts";
import { startingWithin } from "./within.ts";
import type { Clause, Word } from "./words.ts";

/**
 * Names that no vocabulary has: coined words beside a noun that says what they are ("the PENTrack code",
 * "the package NNLL-fast"), presented by the paper ("we introduce WalkGPT, a model …"), opening its title
 * ("CaloFlow: fast and …"), or in one list with a name of known kind. Once a name is believed, every place of it
 * in the paper counts.
 */
export const namedThings: Step = {
  id: "named-things",
  run(_paper, texts, { found }) {
    const within = startingWithin(found);
    const all = texts.flatMap((text) => text.clauses.map((clause) => withoutFound(clause, within)));
    const runs = all.flatMap(runsOf);
    if (runs.length === 0 && found.length < 2) return { candidates: [] };
    const read = runs.map((run) => ({ run, reading: withKindOfPart(run, within, readingOf(run)) }));
    const made = madeOfNames(read);
    const best = new Map<string, Reading>();
    for (const { run, reading } of read) keep(best, run, reading);
    const inLists = listed(withPlain(all, byClause(runs)), best, within);
    for (const { run, kind } of inLists)
      keep(best, run, { kind, confidence: 0.6, because: "in a list with others of this kind" });
    const named = [...runs, ...inLists.map(({ run }) => run)].map(({ name }) => name);
    const names = new Set(named.filter((name) => best.has(slug(name))));
    const again = names.size === 0 ? [] : repeated(all, byClause(runs), names);
    const candidates = [...read, ...again.map((run) => ({ run, reading: undefined }))].flatMap(
      ({ run, reading }) => candidate(run, best.get(slug(run.name)), reading, made.has(slug(run.name))),
    );
    return { candidates };
  },
};

/** One word of several parts, none of which is the number of a release: `Pareto-NRPA`. */
const COMPOUND = /^[\p{L}\p{N}]+(?:-(?!DR\d)[\p{L}\p{N}]+)+$/u;

/** Whether a name is one word that may be made of other names; of "MUSE/HST-Halpha" the second is half of one. */
function isMade({ clause, name, start, end }: Run): boolean {
  const [before, behind] = [
    clause.text.charAt(start - clause.start - 1),
    clause.text.charAt(end - clause.start),
  ];
  return COMPOUND.test(name) && before !== "/" && behind !== "/";
}

/** The names that the paper presents and may have made of others. */
function madeOfNames(
  read: readonly { readonly run: Run; readonly reading: Reading | undefined }[],
): ReadonlySet<string> {
  return new Set(
    read.flatMap(({ run, reading }) =>
      reading?.relation === "introduces" && isMade(run) ? [slug(run.name)] : [],
    ),
  );
}

/** What nothing says the kind of is of the kind of its part: GA-NIFS an experiment, Manga109-v2026 a dataset. */
function withKindOfPart(run: Run, within: Within, reading: Reading | undefined): Reading | undefined {
  if (reading?.isGuess !== true || !isMade(run)) return reading;
  const part = within(run.clause.field, run.start, run.end).findLast(
    ({ entity }) => entity.kind !== "concept",
  );
  return part === undefined
    ? reading
    : {
        ...reading,
        kind: part.entity.kind,
        because: `opens the title, and holds the name of ${withArticle(part.entity.kind)}`,
      };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type Within = ReturnType<typeof startingWithin<Candidate>>;

/** Runs of names by the clause in which they stand, both in order. */
function byClause(runs: readonly Run[]): ReadonlyMap<Clause, readonly Run[]> {
  const clauses = new Map<Clause, Run[]>();
  for (const run of runs) {
    const known = clauses.get(run.clause);
    if (known === undefined) clauses.set(run.clause, [run]);
    else known.push(run);
  }
  return clauses;
}

/** A clause without the words that are names found before: after "APOGEE DR17" stands "DistMass". */
function withoutFound(clause: Clause, within: Within): Clause {
  const taken = within(clause.field, clause.start, clause.start + clause.text.length);
  if (taken.length === 0) return clause;
  const isTaken = (word: Word) => taken.some(({ start, end }) => start <= word.start && word.end <= end);
  if (!clause.words.some(isTaken)) return clause;
  const words = clause.words.flatMap((word, at) => {
    if (isTaken(word)) return [];
    const before = clause.words[at - 1];
    return [before !== undefined && isTaken(before) ? { ...word, joined: false } : word];
  });
  return { ...clause, words };
}

function keep(best: Map<string, Reading>, { name }: Run, reading?: Reading): void {
  const known = best.get(slug(name));
  if (reading !== undefined && (known === undefined || reading.confidence > known.confidence))
    best.set(slug(name), reading);
}

/** Names without a kind that stand in a list with one. */
function listed(
  runs: ReadonlyMap<Clause, readonly Run[]>,
  best: ReadonlyMap<string, Reading>,
  within: Within,
): { run: Run; kind: EntityKind }[] {
  return Array.from(runs).flatMap(([clause, here]) => {
    if (!here.some(({ name }) => !best.has(slug(name)))) return [];
    const end = clause.start + clause.text.length;
    const known = within(clause.field, clause.start, end).filter(({ entity }) => entity.kind !== "concept");
    const names = [
      ...known.map(({ start, end, entity }) => ({ start, end, kind: entity.kind, run: undefined })),
      ...here
        .filter((run) => !known.some((one) => one.start < run.end && run.start < one.end))
        .map((run) => ({ start: run.start, end: run.end, kind: best.get(slug(run.name))?.kind, run })),
    ].toSorted((one, two) => one.start - two.start);
    const offsets = names.map(({ start, end, kind }): Listed => ({
      start: start - clause.start,
      end: end - clause.start,
      ...(kind === undefined ? {} : { kind }),
    }));
    return kindsInLists(clause.text, offsets).flatMap((kind, at) => {
      const name = names[at];
      if (name?.run === undefined || name.kind !== undefined || kind === undefined) return [];
      const sure =
        isCoined(name.run.name) ||
        (isHeld(clause, names[at - 1], name, names[at + 1]) &&
          names.filter((one) => one.kind === kind).length > 1);
      return sure ? [{ run: name.run, kind }] : [];
    });
  });
}

/** Whether a plain word stands within a list, or at its end after "and"; behind a comma may stand a place. */
function isHeld(
  { text, start }: Clause,
  before: Span | undefined,
  here: Span,
  after: Span | undefined,
): boolean {
  const isJoined = (one: Span, two: Span) => isBetweenListed(text.slice(one.end - start, two.start - start));
  const isLast = /\b(?:and|or)\s$/u.test(text.slice(Math.max(0, here.start - start - 5), here.start - start));
  return (
    (after !== undefined && isJoined(here, after)) ||
    (isLast && before !== undefined && isJoined(before, here))
  );
}

/** The same, and plain capitalised words between the commas of lists: "ALF, Starlight, and pPXF". */
function withPlain(
  clauses: readonly Clause[],
  runs: ReadonlyMap<Clause, readonly Run[]>,
): ReadonlyMap<Clause, readonly Run[]> {
  return new Map(
    clauses.map((clause) => {
      const here = runs.get(clause) ?? [];
      return [clause, [...here, ...plainInLists(clause, here)]];
    }),
  );
}

function plainInLists(clause: Clause, runs: readonly Run[]): Run[] {
  if (clause.field !== "abstract") return [];
  return clause.words.flatMap(({ text, start, end }, at) => {
    if (!isCapitalName(text) || at === 0 || runs.some((run) => run.start < end && start < run.end)) return [];
    const before = clause.text.slice(Math.max(0, start - clause.start - 5), start - clause.start);
    const after = clause.text.slice(end - clause.start, end - clause.start + 5);
    const isListed = /(?:,|\band|\bor)\s$/u.test(before) && /^(?:[,.;)]|\s(?:and|or)\s|$)/u.test(after);
    return isListed ? [runAt(clause, at, at)] : [];
  });
}

/** Further places of believed names that are plain words and so were no runs by themselves. */
function repeated(
  all: readonly Clause[],
  runs: ReadonlyMap<Clause, readonly Run[]>,
  names: ReadonlySet<string>,
): Run[] {
  const longer = new Map<string, string[]>();
  for (const name of names) {
    const [first = "", ...more] = name.split(" ");
    if (more.length === 0) continue;
    const known = longer.get(first);
    if (known === undefined) longer.set(first, [name]);
    else known.push(name);
  }
  return all.flatMap((clause) => repeatedIn(clause, runs.get(clause) ?? [], names, longer));
}

/** @param longer  names of several words by their first */
function repeatedIn(
  clause: Clause,
  runs: readonly Run[],
  names: ReadonlySet<string>,
  longer: ReadonlyMap<string, readonly string[]>,
): Run[] {
  return clause.words.flatMap(({ text, start }, at) => {
    if (runs.some((run) => run.start <= start && start < run.end)) return [];
    if (names.has(text)) return [runAt(clause, at, at)];
    const from = start - clause.start;
    const name = longer
      .get(text)
      ?.find(
        (one) =>
          clause.text.startsWith(one, from) && !/[\p{L}\p{N}]/u.test(clause.text.charAt(from + one.length)),
      );
    return name === undefined ? [] : [runAt(clause, at, at + name.split(" ").length - 1)];
  });
}

function candidate(
  run: Run,
  believed: Reading | undefined,
  here: Reading | undefined,
  isMadeOfNames: boolean,
): Candidate[] {
  const { clause, name, start, end } = run;
  if (believed === undefined || slug(name) === "") return [];
  const id: EntityId = `${believed.kind}:${slug(name)}`;
  const { kind, confidence, because } = believed;
  return [
    {
      entity: { id, kind, name, aliases: [] },
      field: clause.field,
      start,
      end,
      confidence,
      rule: namedThings.id,
      because,
      ...(here?.relation === undefined ? {} : { relation: here.relation }),
      ...(isMadeOfNames ? { holdsNames: true } : {}),
    },
  ];
}
