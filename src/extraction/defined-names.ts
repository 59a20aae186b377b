import type { EntityId, EntityKind } from "../model/kinds.ts";
import type { Entity } from "../model/mention.ts";
import type { Relation } from "../model/relations.ts";
import { definitions, type Definition } from "../text/definitions.ts";
import { singular } from "../text/noun-phrases.ts";
import { slug } from "../text/slug.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { APPOSITION, headOf, kindIn, WEAK_NOUN } from "./kind-said.ts";
import { isCoined } from "./name-shape.ts";
import { isCalled, isPart, isPresented } from "./presented.ts";
import type { Candidate, FieldText, Step } from "./step.ts";

/** An acronym that the paper itself spells out, and what it stands for. */
interface Defined {
  readonly short: string;
  readonly entity: Entity;
  readonly confidence: number;
  readonly because: string;
  readonly relation?: Relation;
}

/**
 * Acronyms that the paper spells out, as `Deep Robust One-Class Classification (DROCC)`. A spelled-out name with
 * capitals that says its kind, or that the paper presents, is a thing of that kind; any other is a concept, and
 * its acronym can then be no coined name. Every later place of the acronym counts.
 */
export const definedNames: Step = {
  id: "defined-names",
  run(_paper, texts, { found }) {
    const candidates: Candidate[] = [];
    const known = new Map<string, Defined>();
    for (const text of texts) {
      if (text.field === "authors") continue;
      let presentedBefore: number | undefined;
      for (const pair of definitions(text.plain.text)) {
        const defined = known.get(pair.short) ?? define(text, pair, found, presentedBefore);
        known.set(pair.short, defined);
        if (defined.relation === "introduces") presentedBefore = Math.max(pair.longEnd, pair.shortEnd);
        candidates.push(candidate(text, defined, pair.longStart, pair.longEnd));
      }
    }
    for (const text of texts) {
      if (text.field === "authors") continue;
      for (const { start, end } of text.tokens.length === 0 ? [] : places(text.plain.text, known)) {
        const defined = known.get(text.plain.text.slice(start, end));
        if (defined !== undefined) candidates.push(candidate(text, defined, start, end));
      }
    }
    return { candidates };
  },
};

function define(
  { field, plain }: FieldText,
  pair: Definition,
  found: readonly Candidate[],
  presentedBefore: number | undefined,
): Defined {
  const covering = found.find(
    (one) =>
      one.field === field &&
      ((one.start <= pair.longStart && pair.longEnd <= one.end) ||
        (one.start <= pair.shortStart && pair.shortEnd <= one.end)),
  );
  if (covering !== undefined)
    return { short: pair.short, entity: covering.entity, confidence: 0.9, because: covering.because };
  const from = Math.min(pair.longStart, pair.shortStart);
  const presented = isPresented(plain.text, from) || followsPresented(plain.text, pair, presentedBefore);
  const part =
    isProper(pair.long) &&
    isCoined(pair.short) &&
    (isPart(plain.text, from) || (isCoinedPart(pair) && isOneMore(plain.text, from)));
  const kind = kindOfPair(plain.text, pair, presented, part);
  const name = kind === "concept" ? lowered(pair.long.replace(/\s+/gu, " ")) : pair.short;
  const alias = kind === "concept" ? pair.short : pair.long.replace(/\s+/gu, " ");
  const id: EntityId = `${kind}:${slug(name)}`;
  const entity = { id, kind, name, aliases: [alias] };
  return {
    short: pair.short,
    entity,
    confidence: 0.75,
    because: kind === "concept" ? "spelled out as a common phrase" : `spelled out as a ${kind}`,
    ...((presented || part) && kind !== "concept" ? { relation: "introduces" } : {}),
  };
}

/** Whether a pair goes on a list that the paper presents: "we propose A (…), B (…), and C (…)". */
function followsPresented(text: string, { longStart, shortStart }: Definition, before?: number): boolean {
  if (before === undefined) return false;
  const between = text.slice(before, Math.min(longStart, shortStart));
  return (
    between.length < 140 &&
    /^\)?(?:,[^.;:()]*)?(?:,|\b(?:and|with|as well as))\s+(?:the\s|an?\s)?$/u.test(between)
  );
}

function kindOfPair(text: string, pair: Definition, presented: boolean, part: boolean): EntityKind {
  const from = Math.min(pair.longStart, pair.shortStart);
  if (/^(?:Journal|Proceedings|Transactions)\b/u.test(pair.long)) return "concept";
  if (
    /\b(?:Conference|Workshop|Symposium|Congress|Proceedings)\b[^.;]{0,40}$/u.test(
      text.slice(Math.max(0, from - 60), from),
    )
  )
    return "concept";
  const rest = text.slice(Math.max(pair.shortEnd, pair.longEnd)).replace(/^\)/u, "");
  const after = /^\s*([\p{L}]+(?:\s[\p{L}]+)?)/u.exec(rest)?.[1] ?? "";
  const mixed = /^\P{Ll}*\p{Ll}.*\p{Lu}/u.test(pair.short) && !/^\p{Lu}+s$/u.test(pair.short);
  const named = isProper(pair.long) && /^(?:module|block|layer|network|loss|mechanism)\b/u.test(after);
  // "the GLEAM 4-Jy (G4Jy) Sample": the noun is part of the name
  const titled = isProper(pair.long) && /^\p{Lu}\p{Ll}/u.test(after);
  const trusted = presented || mixed || named || titled;
  const beside =
    (after.includes(" ") ? kindOfNoun(after) : undefined) ?? kindOf(after.split(" ")[0] ?? "", trusted);
  // "Silicon Detectors (SD)" are many things, no name
  const noun = /(?<!\p{L})\p{L}+$/u.exec(pair.long)?.[0] ?? "";
  const head = presented || !noun.endsWith("s") ? kindOf(noun, presented) : undefined;
  if (isProper(pair.long) && isCoinedPart(pair)) return beside ?? "method";
  if (isProper(pair.long) || mixed) {
    if (beside !== undefined) return beside;
    if (head !== undefined && (presented || head !== "method")) return head;
    if (presented || part) return head ?? "method";
  }
  if (presented && (head !== undefined || beside !== undefined)) return head ?? beside ?? "method";
  if ((presented || isCalled(text, from)) && isCoined(pair.short) && pair.short.length > 3)
    return saidKind(text, from, rest) ?? "concept";
  return "concept";
}

/** The nouns that close the names of parts of a learning machine; in capitals with an acronym they are coined. */
const PART_NOUN =
  /\s(?:Module|Block|Layer|Loss|Attention|Encoder|Decoder|Adapter|Projector|Fusion|Aggregation|Distillation|Alignment|Regularization|Sampling|Pruning|Prompting|Optimization|Acceleration)$/u;

/** "Feature Fusion Module (FFM)": a name of its own, though nothing says that the paper presents it. */
function isCoinedPart({ long, short }: Definition): boolean {
  return (
    PART_NOUN.test(long) &&
    isCoined(short) &&
    long.split(/\s/u).every((word) => /^(?:\p{Lu}|\p{Ll}{2,3}$)/u.test(word))
  );
}

/** "a Mamba-enhanced Feature Fusion Module": what is new has the indefinite article. */
function isOneMore(text: string, from: number): boolean {
  return /\ban?\s(?:[\w-]+\s){0,3}$/i.test(text.slice(Math.max(0, from - 60), from));
}

function kindOf(noun: string, trusted: boolean): EntityKind | undefined {
  const kind = !trusted && WEAK_NOUN.test(noun) ? undefined : kindOfNoun(noun);
  // "EPRV spectrographs" are of a sort
  return kind === "experiment" && noun.endsWith("s") ? undefined : kind;
}

/** What the sentence calls the pair: "an approach called SHORT (…)", "(SHORT) as a quality metric". */
function saidKind(text: string, from: number, rest: string): EntityKind | undefined {
  return (
    kindIn(headOf(APPOSITION.exec(rest.slice(0, 140))?.[1] ?? "")) ??
    (isCalled(text, from) ? kindIn(text.slice(Math.max(0, from - 40), from)) : undefined)
  );
}

/** Most words that matter begin with a capital. */
function isProper(long: string): boolean {
  const words = long.split(/[\s-]+/u).filter((word) => word.length > 3);
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

/** A concept in lower case and singular, as an index has it; acronyms and names inside keep their capitals. */
function lowered(name: string): string {
  const single = name.replace(/(?<!\p{L})\p{L}+$/u, singular).replace(/^["“‘']+|(?<!["”’'])["”’']+$/gu, "");
  return single.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}+(?![\p{L}]))/gu, (letter) => letter.toLowerCase());
}

function places(text: string, known: ReadonlyMap<string, Defined>): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const short of known.keys()) {
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end)))
        found.push({ start: at, end });
    }
  }
  return found;
}

function candidate(
  { field }: FieldText,
  { entity, confidence, because, relation }: Defined,
  start: number,
  end: number,
): Candidate {
  const role = relation === undefined ? {} : { relation };
  return { entity, field, start, end, confidence, rule: definedNames.id, because, ...role };
}
