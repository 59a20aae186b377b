import type { EntityId, EntityKind } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import { kindsInLists, type Listed } from "./coordinated.ts";
import { readingOf, type Reading } from "./kind-signs.ts";
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
    if (runs.length === 0) return { candidates: [] };
    const read = runs.map((run) => ({ run, reading: readingOf(run) }));
    const best = new Map<string, Reading>();
    for (const { run, reading } of read) keep(best, run, reading);
    for (const { run, kind } of listed(byClause(runs), best, within))
      keep(best, run, { kind, confidence: 0.6, because: "in a list with others of this kind" });
    const names = new Set(runs.map(({ name }) => name).filter((name) => best.has(slug(name))));
    const again = names.size === 0 ? [] : repeated(all, byClause(runs), names);
    const candidates = [...read, ...again.map((run) => ({ run, reading: undefined }))].flatMap(
      ({ run, reading }) => candidate(run, best.get(slug(run.name)), reading),
    );
    return { candidates };
  },
};

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
      return name?.run === undefined || name.kind !== undefined || kind === undefined
        ? []
        : [{ run: name.run, kind }];
    });
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

function candidate(run: Run, believed?: Reading, here?: Reading): Candidate[] {
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
    },
  ];
}
