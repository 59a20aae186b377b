import type { EntityId, EntityKind } from "../model/kinds.ts";
import type { Relation } from "../model/relations.ts";
import { slug } from "../text/slug.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { isCoined, mayFollow } from "./name-shape.ts";
import { isPresented } from "./presented.ts";
import type { Candidate, Step } from "./step.ts";
import { clauses, type Clause, type Word } from "./words.ts";

/** What the words around a name say about it. */
interface Reading {
  readonly kind: EntityKind;
  readonly confidence: number;
  readonly relation?: Relation;
}

/**
 * Names that no vocabulary has: coined words beside a noun that says what they are ("the PENTrack code",
 * "the package NNLL-fast"), presented by the paper ("we introduce WalkGPT, a model …"), or opening its title
 * ("CaloFlow: fast and …"). Once a name is believed, every place of it in the paper counts.
 */
export const namedThings: Step = {
  id: "named-things",
  run(_paper, texts) {
    const all = texts.filter(({ field }) => field !== "authors").flatMap(clauses);
    const runs = all.flatMap((clause) => runsOf(clause).map((run) => ({ clause, ...run })));
    const best = new Map<string, Reading>();
    for (const { clause, first, last } of runs) {
      const name = nameOf(clause, first, last);
      const reading = readingOf(clause, first, last);
      const known = best.get(slug(name));
      if (reading !== undefined && (known === undefined || reading.confidence > known.confidence))
        best.set(slug(name), reading);
    }
    const candidates = runs.flatMap(({ clause, first, last }): Candidate[] => {
      const name = nameOf(clause, first, last);
      const reading = best.get(slug(name));
      const [from, to] = [clause.words[first], clause.words[last]];
      if (reading === undefined || from === undefined || to === undefined || slug(name) === "") return [];
      const id: EntityId = `${reading.kind}:${slug(name)}`;
      const own = readingOf(clause, first, last)?.relation;
      return [
        {
          entity: { id, kind: reading.kind, name, aliases: [] },
          field: clause.field,
          start: from.start,
          end: to.end,
          confidence: reading.confidence,
          rule: namedThings.id,
          ...(own === undefined ? {} : { relation: own }),
        },
      ];
    });
    return { candidates };
  },
};

/** Runs of words that look like one name: a coined word, and capitalised words or versions after it. */
function runsOf({ words }: Clause): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isCoined(words[at]?.text ?? "")) continue;
    let last = at;
    for (let next = at + 1; next < words.length && next - at < 4; next += 1) {
      const word = words[next];
      if (word === undefined || !word.joined || !(mayFollow(word.text) || isCoined(word.text))) break;
      if (kindOfNoun(word.text) !== undefined) break;
      last = next;
    }
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

function nameOf({ text, start, words }: Clause, first: number, last: number): string {
  const whole = text.slice((words[first]?.start ?? 0) - start, (words[last]?.end ?? 0) - start);
  return whole.replace(/['’]s$/u, "").replace(/\s+/gu, " ");
}

function readingOf(clause: Clause, first: number, last: number): Reading | undefined {
  const { text, start, words } = clause;
  const from = (words[first]?.start ?? 0) - start;
  const to = (words[last]?.end ?? 0) - start;
  const before = text.slice(Math.max(0, from - 160), from);
  const after = text.slice(to, to + 160);
  const relation = isPresented(text, from) ? ({ relation: "introduces" } as const) : {};
  const beside = kindBeside(words, first, last);
  if (beside !== undefined) return { kind: beside, confidence: 0.8, ...relation };
  const titled = clause.field === "title" && from === 0 && /^\s*(?::|—|–|--)\s/u.test(after);
  const apposition =
    /^\s*(?:\([^)]{0,80}\)\s*)?(?:,|—|–|--|:|\bis\b|\bas\b)\s*(?:an?|the|our|which is an?)?\s+([^.;:,]{3,90})/u.exec(
      after,
    )?.[1];
  const said = titled
    ? kindIn(after)
    : kindIn(
        apposition?.split(/\b(?:for|of|that|which|to|in|with|based|using|on|from|by|designed)\b/u)[0] ?? "",
      );
  if (titled) return { kind: said ?? "tool", confidence: 0.75, relation: "introduces" };
  if ("relation" in relation)
    return {
      kind: said ?? kindIn(before.slice(-60)) ?? kindIn(after.slice(0, 60)) ?? "tool",
      confidence: 0.7,
      ...relation,
    };
  if (said !== undefined) return { kind: said, confidence: 0.6 };
  return undefined;
}

/** The kind that a noun right beside the name says: "TrackML data set", "ARGOS metric", "the package REDVID". */
function kindBeside(words: readonly Word[], first: number, last: number): EntityKind | undefined {
  // one word may stand between: "the CARLA driving simulator", "GAPS balloon experiment"
  for (let skipped = 0; skipped <= 1; skipped += 1) {
    const next = words[last + 1 + skipped];
    const second = words[last + 2 + skipped];
    if (next === undefined || !next.joined || (skipped === 1 && words[last + 1]?.joined !== true)) break;
    if (second?.joined === true && kindOfNoun(`${next.text} ${second.text}`) !== undefined)
      return kindOfNoun(`${next.text} ${second.text}`);
    const kind = kindOfNoun(next.text);
    // "a CUDA code generator": the later noun is the head
    if (kind !== undefined) return second?.joined === true ? (kindOfNoun(second.text) ?? kind) : kind;
    if (
      !/^\p{Ll}/u.test(next.text) ||
      /^(?:and|or|for|of|in|with|on|to|is|are|by|as|the|a|an|at|from|we|our|its|can|has|have|was|were|that|which|using|via|based)$/u.test(
        next.text,
      )
    )
      break;
  }
  const name = words[first];
  const previous = words[first - 1];
  if (name?.joined !== true || previous === undefined) return undefined;
  return /^\p{Ll}/u.test(previous.text) ? kindOfNoun(previous.text) : undefined;
}

/** The last noun of a phrase that says a kind: its head. */
function kindIn(phrase: string): EntityKind | undefined {
  const words = phrase.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const kind = kindOfNoun(`${words[at - 1] ?? ""} ${words[at] ?? ""}`) ?? kindOfNoun(words[at] ?? "");
    if (kind !== undefined) return kind;
  }
  return undefined;
}
