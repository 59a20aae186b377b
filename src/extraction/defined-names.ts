import type { EntityId } from "../model/kinds.ts";
import type { Entity } from "../model/mention.ts";
import type { Relation } from "../model/relations.ts";
import type { Definition } from "../text/definitions.ts";
import { namePlaces } from "../text/name-places.ts";
import { isPerson } from "../text/persons-in-terms.ts";
import { singular } from "../text/singular.ts";
import { slug } from "../text/slug.ts";
import type { WordClasses } from "../text/word-classes.ts";
import { withArticle } from "../text/with-article.ts";
import { inAddresses } from "./addresses.ts";
import { isCommonApparatus } from "./apparatus.ts";
import { followsPresented, listAt, type List } from "./lists-of-pairs.ts";
import { kindOfPair } from "./kind-of-pair.ts";
import { isCoinedPart, isProper, mayBeTerm } from "./long-forms.ts";
import { SMALL } from "./kind-said.ts";
import { isCoined, prefixAt } from "./name-shape.ts";
import { isPart, isPresented, isPresentedAfter } from "./presented.ts";
import type { Candidate, FieldText, Step, StepContext } from "./step.ts";
import { aroundPair, startingWithin } from "./within.ts";

/** An acronym that the paper itself spells out, and what it stands for. */
interface Defined {
  readonly short: string;
  readonly entity: Entity;
  readonly confidence: number;
  readonly because: string;
  readonly relation?: Relation;
  /** a concept that is none to look for */
  readonly isNoTerm?: boolean;
}

/** What was read before a pair. */
interface Before {
  /** where the last pair ends that the paper presents */
  readonly presentedBefore: number | undefined;
  readonly list: List | undefined;
  /** the title first */
  readonly texts: readonly string[];
}

/**
 * Acronyms that the paper spells out, as `Deep Robust One-Class Classification (DROCC)`. A spelled-out name with
 * capitals that says its kind, or that the paper presents, is a thing of that kind; any other is a concept, and
 * its acronym can then be no coined name. Every later place of the acronym counts.
 */
export const definedNames: Step = {
  id: "defined-names",
  run(_paper, texts, { found, words }) {
    const candidates: Candidate[] = [];
    const known = new Map<string, Defined>();
    const pairs: { readonly text: FieldText; readonly pair: Definition }[] = [];
    const all = texts.filter(({ field }) => field !== "authors").map(({ plain }) => plain.text);
    const within = startingWithin(found);
    for (const text of texts) {
      if (text.field === "authors") continue;
      let presentedBefore: number | undefined;
      let list: List | undefined;
      for (const pair of text.pairs) {
        list = listAt(text.plain.text, pair, list);
        const before = known.get(pair.short);
        // a title spells out and says no more; "(BEARD) survey" comes later
        const defined =
          before === undefined || before.entity.kind === "concept"
            ? define(
                text,
                pair,
                { found: aroundPair(pair, text.field, within), words },
                { presentedBefore, list, texts: all },
              )
            : before;
        known.set(pair.short, defined);
        // "text-attributed graphs (TAGs)": later a TAG
        if (defined.entity.kind === "concept" && /^[\p{Lu}\p{N}-]{3,}s$/u.test(pair.short))
          known.set(pair.short.slice(0, -1), defined);
        if (defined.entity.name === pair.long || isCoinedPhrase(pair.long, defined))
          known.set(pair.long, defined);
        if (defined.relation === "introduces") presentedBefore = Math.max(pair.longEnd, pair.shortEnd);
        pairs.push({ text, pair });
      }
    }
    for (const { text, pair } of pairs) {
      const defined = known.get(pair.short);
      if (defined === undefined || isUnsought(text, defined)) continue;
      candidates.push(candidate(text, defined, pair.longStart, pair.longEnd));
    }
    for (const text of texts) {
      if (text.field === "authors") continue;
      for (const { start, end, defined } of places(text, known))
        if (!isUnsought(text, defined)) candidates.push(candidate(text, defined, start, end));
    }
    return { candidates };
  },
};

function define(
  { plain }: FieldText,
  pair: Definition,
  { found, words }: Pick<StepContext, "found" | "words">,
  { presentedBefore, list, texts }: Before,
): Defined {
  const covering = found.find(
    (one) =>
      (one.start <= pair.longStart && pair.longEnd <= one.end) ||
      (one.start <= pair.shortStart && pair.shortEnd <= one.end),
  );
  if (covering !== undefined)
    return { short: pair.short, entity: covering.entity, confidence: 0.9, because: covering.because };
  const joint = firstOfJoint(pair, found);
  if (joint !== undefined)
    return { short: pair.short, entity: joint, confidence: 0.75, because: "spelled out with others" };
  const from = Math.min(pair.longStart, pair.shortStart);
  const presented =
    isPresented(plain.text, from) ||
    followsPresented(plain.text, pair, presentedBefore) ||
    isPresentedAfter(plain.text, from, Math.max(pair.longEnd, pair.shortEnd));
  const part =
    isProper(pair.long) &&
    isCoined(pair.short) &&
    !isCommonApparatus(pair.long) &&
    (list?.own === true ||
      isPart(plain.text, from) ||
      (isCoinedPart(pair) && isOneMore(plain.text, from)) ||
      (presentedBefore !== undefined && isOwnSpelling(pair)));
  const kind = kindOfPair({ text: plain.text, pair, presented, part, listed: list?.kind, texts });
  const head = kind === "concept" && isCompound(pair.long) ? headAfter(plain.text, pair, words) : "";
  const name = kind === "concept" ? lowered(pair.long.replace(/\s+/gu, " ") + head) : pair.short;
  // "TerraCodec (TEC)": the longer of two coined words is the name
  if (kind !== "concept" && /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)?$/u.test(pair.long) && isCoined(pair.long))
    return {
      short: pair.short,
      entity: { id: `${kind}:${slug(pair.long)}`, kind, name: pair.long, aliases: [pair.short] },
      confidence: 0.75,
      because: `spelled out as ${withArticle(kind)}`,
      ...(presented || part ? { relation: "introduces" } : {}),
    };
  const alias = kind === "concept" ? pair.short : pair.long.replace(/\s+/gu, " ");
  const id: EntityId = `${kind}:${slug(name)}`;
  const entity = { id, kind, name, aliases: [alias] };
  return {
    short: pair.short,
    entity,
    confidence: 0.75,
    because: kind === "concept" ? "spelled out as a common phrase" : `spelled out as ${withArticle(kind)}`,
    ...((presented || part) && kind !== "concept" ? { relation: "introduces" } : {}),
    isNoTerm: kind === "concept" && !mayBeTerm(pair.long),
  };
}

/** "Dimensional Coactivation (DCA)": the title has the long form alone. */
function isCoinedPhrase(long: string, { entity }: Defined): boolean {
  return (
    entity.kind !== "concept" &&
    /^\p{Lu}\S+(?:\s(?:\p{Lu}\S+|of|for|and|the|in|with))*\s\p{Lu}\S+$/u.test(long)
  );
}

/** What remarks spell out are journals and meetings: no terms. */
function isUnsought({ field }: FieldText, { entity, isNoTerm = false }: Defined): boolean {
  return isNoTerm || (entity.kind === "concept" && field === "comments");
}

/** The first of several experiments that a pair spells out: "LIGO-Virgo-KAGRA (LVK)". */
function firstOfJoint({ longStart, longEnd }: Definition, found: readonly Candidate[]): Entity | undefined {
  const [first, ...others] = found.filter(
    (one) => one.entity.kind === "experiment" && longStart <= one.start && one.end <= longEnd,
  );
  return others.length > 0 ? first?.entity : undefined;
}

/** "It employs the Depth-Aware Scanning (DAScan)": who spells so has coined it. */
function isOwnSpelling({ long, short }: Definition): boolean {
  return (
    /\p{Lu}\p{Ll}{2}|\p{Lu}-\p{Lu}/u.test(short.slice(1)) &&
    !short.endsWith("s") &&
    long.split(/[\s-]/u).every((word) => /^(?:\p{Lu}|(?:and|for|from|in|of|the|to|with)$)/u.test(word))
  );
}

/** "a Mamba-enhanced Feature Fusion Module": what is new has the indefinite article. */
function isOneMore(text: string, from: number): boolean {
  return /\ban?\s(?:(?!(?:from|in|of|our|the|this|to|with)\s)[\w-]+\s){0,3}$/i.test(
    text.slice(Math.max(0, from - 60), from),
  );
}

/** A concept in lower case and singular, as an index has it; acronyms and names inside keep their capitals. */
function lowered(name: string): string {
  const bare = name.replace(/^["“‘']+|(?<!["”’'])["”’']+$|['’]s$/gu, "");
  return bare
    .replace(/(?<!\p{L})\p{L}+$/u, (last) => (isPerson(last) ? last : singular(last)))
    .split(" ")
    .map((word) =>
      isPerson(word)
        ? word
        : word.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}+(?!\p{L}))/gu, (letter) => letter.toLowerCase()),
    )
    .join(" ");
}

/** `key-value`, `Kennicutt-Schmidt`: words that describe a noun. */
function isCompound(long: string): boolean {
  return /^\p{L}{3,}(?:[-‐‑–]\p{L}{3,})+$/u.test(long);
}

/** The noun that a compound describes, with a blank before it: " cache" of "key-value (KV) caches". */
function headAfter(text: string, { longEnd, shortEnd }: Definition, words: WordClasses): string {
  const after =
    /^\)((?:\s\p{Ll}{3,20}){1,4})/u.exec(text.slice(Math.max(longEnd, shortEnd)).slice(0, 90))?.[1] ?? "";
  const nouns: string[] = [];
  for (const word of after.trim().split(" ")) {
    if (word === "" || words.of(word) !== "noun" || SMALL.test(word)) break;
    nouns.push(word);
  }
  return nouns.length === 0 ? "" : ` ${nouns.join(" ")}`;
}

function places(
  { plain: { text }, tokens }: FieldText,
  known: ReadonlyMap<string, Defined>,
): { start: number; end: number; defined: Defined }[] {
  const isInAddress = inAddresses(text);
  return [...namePlaces(text, tokens, known.keys())].flatMap(([short, starts]) => {
    const defined = known.get(short);
    if (defined === undefined) return [];
    // `ASKAP-EMU` is EMU, `DA-DPO` no DPO, `MLSP-VQA` no MLSP, `GIDE-Bench` no GIDE
    const isOne = defined.entity.kind === "experiment" || defined.entity.kind === "dataset";
    return starts.flatMap((start) => {
      if (isInAddress(start)) return [];
      const end = start + short.length;
      const stands =
        isOne || (prefixAt(text, start) === undefined && !/^-\p{Lu}\p{L}/u.test(text.slice(end, end + 3)));
      return stands ? [{ start, end, defined }] : [];
    });
  });
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
