import type { EntityId, EntityKind } from "../model/kinds.ts";
import type { HeldBack } from "../model/mention.ts";
import { slug } from "../text/slug.ts";
import { findNames, type Found } from "../vocabulary/find.ts";
import { readsAs } from "./data-nouns.ts";
import { inAddresses } from "./addresses.ts";
import { doubtedNames, meant, type NamedField } from "./doubted-names.ts";
import { isCommonAcronym, isObject, prefixAt } from "./name-shape.ts";
import { isInside, isSpelledOtherwise, spelledOut } from "./other-meanings.ts";
import type { Candidate, FieldText, Step, StepContext } from "./step.ts";
import { writtenPlace } from "./written-place.ts";

/** Names that stand in a vocabulary, wherever a paper writes them. */
export const knownNames: Step = {
  id: "known-names",
  run(_paper, texts, context) {
    const pairs = spelledOut(texts.flatMap((text) => text.pairs));
    const places = texts
      .filter(({ field }) => field !== "authors")
      .map((text) => ({
        text,
        found: namesIn(text, context).filter(({ entity, start, end }) => {
          const known = context.vocabulary.entities.get(entity);
          return known === undefined || !isSpelledOtherwise(text.plain.text.slice(start, end), known, pairs);
        }),
      }));
    const doubted = doubtedNames(places, context.vocabulary);
    const inData = namesOfData(places, context);
    const candidates: Candidate[] = [];
    const heldBack: HeldBack[] = [];
    for (const { text, found } of places) {
      const starts = new Set(found.map(({ start }) => start));
      const ends = new Set(
        found.flatMap(({ entity, end }) =>
          context.vocabulary.entities.get(entity)?.kind === "concept" ? [] : [end],
        ),
      );
      for (const one of meant(found, doubted, context.vocabulary)) {
        const data =
          inData.has(one.entity) && readsAs(text.plain.text, one.start, one.end) !== "facility"
            ? context.vocabulary.dataOf.get(one.entity)
            : undefined;
        const entity = data ?? context.vocabulary.entities.get(one.entity);
        const reason = doubted.get(one.entity);
        if (entity === undefined) continue;
        // a survey named for its data is joined to others as the survey is
        const kind = context.vocabulary.entities.get(one.entity)?.kind;
        const start = ends.has(one.start - 1) ? one.start : beginOf(text, one, kind);
        const end = starts.has(one.end + 1) ? one.end : suffixed(text, one, entity.kind);
        if (reason === undefined && (start < one.start || end > one.end))
          candidates.push(longerName(text, entity.kind, start, end));
        else if (reason === undefined)
          candidates.push({
            entity,
            field: text.field,
            start,
            end: one.end,
            confidence:
              one.form.exact || text.plain.text.slice(one.start, one.end) === one.form.text ? 0.95 : 0.85,
            rule: knownNames.id,
            because:
              data === undefined ? "the vocabulary" : "the vocabulary; the words around it speak of data",
          });
        else heldBack.push(held(text, one, reason));
      }
    }
    return { candidates, heldBack };
  },
};

/** A word that a hyphen joins to a name: `Creation-MMBench` is no MMBench. Syllables make no name: `Non-MNIST`. */
const WORD_BEFORE =
  /(?<![\p{L}\p{N}-])(?!(?:Non|Pre|Post|Multi|Anti|Sub|Using)-)\p{Lu}\p{Lu}{0,8}\p{Ll}\p{L}*-$/u;

/** "we introduce Video SimpleQA": a word right behind the verb is part of what is presented. */
const PRESENTED_BEFORE =
  /\b(?:introduc|present|propos)(?:e|es|ing)\s((?!(?:The|An?|Our)\s)\p{Lu}[\p{L}-]{2,16}\s)$/u;
/** "Video SimpleQA: Towards …" */
const OPENING_BEFORE = /^((?!(?:The|An?|Beyond|From|On|Towards?|\p{L}+ing)\s)\p{Lu}[\p{L}-]{2,16}\s)$/u;

/** Where a name begins that a word before the known one makes longer; instruments are joined to others as they are. */
function beginOf(
  { field, plain: { text } }: FieldText,
  { start, end }: Found,
  kind: EntityKind | undefined,
): number {
  if (kind === "experiment" || kind === "concept") return start;
  const before = text.slice(Math.max(0, start - 40), start);
  if (before.endsWith("-")) return start - (WORD_BEFORE.exec(before.slice(-24))?.[0].length ?? 0);
  // an acronym that stands behind it is its name
  if (text.startsWith(" (", end)) return start;
  const word =
    field === "title" && text.charAt(end) === ":" && start < 20
      ? OPENING_BEFORE.exec(before)
      : PRESENTED_BEFORE.exec(before);
  return start - (word?.[1]?.length ?? 0);
}

/** A word that a hyphen joins behind a name: `DDPM-Polycube` is no DDPM, `FLUX-Reason-6M` no FLUX. */
const WORD_AFTER =
  /^-(?!(?:Aware|Base|Chat|Compatible|Driven|\p{Lu}\p{Ll}+ed|\p{L}*[Bb]ench|Free|Huge|Instruct|Large|Like|Mini|Monte|Only|Small|Specific|Style|Tiny|Turbo|Type)\b)(?:\p{Lu}\p{Ll}{2,}[\p{L}\p{N}]*|\p{Lu}{2,}[\p{L}\p{N}]*)(?:-\d{1,4}[KM])?(?![\p{L}\p{N}-])/u;
/** So many examples: `-6M` */
const SIZE_OF_DATA = /-\d{1,4}[KM]$/u;

/** Where the name ends of which the known one is the beginning; instruments and surveys are joined to others as they are. */
function suffixed({ plain: { text } }: FieldText, { end }: Found, kind: EntityKind | undefined): number {
  if ((kind !== "method" && kind !== "tool") || text.charAt(end) !== "-") return end;
  const after = WORD_AFTER.exec(text.slice(end, end + 30))?.[0] ?? "";
  return isCommonAcronym(after.slice(1)) ? end : end + after.length;
}

/** What is called by a known name with a word before or behind it is another thing, of that kind or data. */
function longerName({ field, plain }: FieldText, known: EntityKind, start: number, end: number): Candidate {
  const name = plain.text.slice(start, end);
  const kind = SIZE_OF_DATA.test(name) ? "dataset" : known;
  const id: EntityId = `${kind}:${slug(name)}`;
  return {
    entity: { id, kind, name, aliases: [] },
    field,
    start,
    end,
    confidence: 0.7,
    rule: knownNames.id,
    because: "made of a name of the vocabulary",
  };
}

/** Whether a known name is the end of another: a prefix makes a new method of an old one, `Mid-` a new camera. */
function endsAnother(text: string, { start, end }: Found, kind: EntityKind | undefined): boolean {
  if (kind !== "concept" && /\p{Ll}-$/u.test(text.slice(Math.max(0, start - 2), start)))
    return /\s/u.test(text.slice(start, end));
  const prefix = prefixAt(text, start);
  return prefix !== undefined && (prefix.length === 1 || kind === "method" || kind === "tool");
}

/** The country before a plain name of a facility makes another one: "the Indian Spallation Neutron Source". */
const COUNTRY =
  /\b(?:American|Australian|Brazilian|British|Canadian|Chinese|European|French|German|Indian|Italian|Japanese|Korean|Russian|Swedish|Taiwanese|Turkish|Swiss)\s$/u;

/** Whether a facility has a country before its plain name. */
function isElsewhere(text: string, { start, end }: Found): boolean {
  return (
    /^\p{Lu}\S{1,20}\s\S[\S\s]{1,40}\s(?:Source|Facility|Array|Network)$/u.test(text.slice(start, end)) &&
    COUNTRY.test(text.slice(Math.max(0, start - 14), start))
  );
}

/** "the Herschel Gould Belt Survey": the known name opens a longer one, which is another thing. */
const GOES_ON =
  /^(?:-\p{Lu}[\p{L}\p{N}]{2,12}|(?:\s\p{Lu}[\p{L}-]{1,20}){1,3})\s(?:Survey|survey|Catalog(?:ue)?|Atlas|Archive|Challenge)\b/u;

/** Names as the vocabulary has them; the LoRA of `I-LoRA` and a word in an address are parts of other names. */
function namesIn({ field, plain: { text }, tokens, pairs }: FieldText, { vocabulary }: StepContext): Found[] {
  const isInAddress = inAddresses(text);
  return findNames(vocabulary, text, tokens).filter(
    ({ entity, start, end, form }) =>
      !isElsewhere(text, { entity, start, end, form }) &&
      !isObject(text.slice(start, end), text.slice(end, end + 24)) &&
      !isInside(text, pairs, { start, end }, vocabulary.entities.get(entity)?.kind) &&
      (field === "title" || !GOES_ON.test(text.slice(end, end + 60))) &&
      !endsAnother(text, { entity, start, end, form }, vocabulary.entities.get(entity)?.kind) &&
      !isInAddress(start),
  );
}

/** Surveys that the paper names for their data at one place or more. */
function namesOfData(places: readonly NamedField[], { vocabulary }: StepContext): ReadonlySet<EntityId> {
  return new Set(
    places.flatMap(({ text, found }) =>
      found
        .filter(
          ({ entity, start, end }) =>
            vocabulary.dataOf.has(entity) && readsAs(text.plain.text, start, end) === "data",
        )
        .map(({ entity }) => entity),
    ),
  );
}

function held(text: FieldText, { entity, start, end }: Found, reason: string): HeldBack {
  const { start: from, surface, sentence } = writtenPlace(text, start, end);
  return { entity, field: text.field, start: from, surface, sentence, reason };
}
