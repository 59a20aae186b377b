import type { EntityId } from "../model/kinds.ts";
import { goesOn, nounPhrases, type NounPhrase } from "../text/noun-phrases.ts";
import { byText } from "../text/order.ts";
import { isPerson } from "../text/persons-in-terms.ts";
import { sentenceAt } from "../text/sentences.ts";
import { singular } from "../text/singular.ts";
import { slug } from "../text/slug.ts";
import { isInCapitals } from "./in-capitals.ts";
import { mayBeTerm } from "./long-forms.ts";
import type { Candidate, FieldText, Step } from "./step.ts";

/** Concepts of a paper beside those that a vocabulary knows. */
const MOST = 6;

/** The noun phrases that a paper repeats or puts in its title: what it is about where no vocabulary says so. */
export const keyPhrases: Step = {
  id: "key-phrases",
  run(_paper, texts, context) {
    const fields = texts.filter(({ field }) => field === "title" || field === "abstract");
    const repeated = repeatedWords(fields);
    const places = fields.flatMap((text) =>
      nounPhrases(text.plain.text, text.tokens, context.words, (word) => repeated.has(word))
        .filter(({ start, end }) => !context.taken.has({ field: text.field, start, end }))
        .filter(({ start, end }) => mayBeTerm(text.plain.text.slice(start, end)))
        .map((phrase) => ({ text, phrase })),
    );
    const weight = new Map<string, number>();
    for (const { text, phrase } of places)
      weight.set(phrase.key, (weight.get(phrase.key) ?? 0) + weightIn(text));
    // of what is everywhere a part of something longer, the longer one is the term
    const frequent = places.flatMap(({ phrase }) => ((weight.get(phrase.key) ?? 0) > 1 ? [phrase] : []));
    context.words.learn(frequent.flatMap(({ before }) => before ?? []));
    const whole = new Set(
      frequent.flatMap(({ key, before }) => (goesOn(before, context.words) ? [] : [key])),
    );
    const chosen = new Set(
      [...weight]
        .filter(([key]) => whole.has(key))
        .toSorted(([one, first], [two, second]) => second - first || byText(one, two))
        .slice(0, MOST)
        .map(([key]) => key),
    );
    const named = places.filter(({ phrase }) => chosen.has(phrase.key));
    const names = namesOf(named, fields.find(({ field }) => field === "abstract")?.plain.text ?? "");
    return {
      candidates: named.map(({ text, phrase }) =>
        candidate(text, phrase, names.get(phrase.key) ?? phrase.key),
      ),
    };
  },
};

interface PhrasePlace {
  readonly text: FieldText;
  readonly phrase: NounPhrase;
}

/** What each phrase is called: as the abstract writes it, in lower case but for acronyms and proper names. */
function namesOf(places: readonly PhrasePlace[], abstract: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { text, phrase } of places.toSorted((one, two) => byAbstract(one) - byAbstract(two))) {
    if (names.has(phrase.key)) continue;
    const surface = text.plain.text.slice(phrase.start, phrase.end).replace(/\s+/gu, " ");
    const around = sentenceAt(text.sentences, phrase.start);
    const isLoud = isInCapitals(text.plain.text.slice(around?.start, around?.end));
    const words = (isLoud ? surface.toLowerCase() : surface)
      .split(/(?<=\s)/u)
      .flatMap((word) => (isPerson(word.trim()) ? [word] : word.split(/(?<=-)/u)))
      .map((word) => wordOf(word, abstract));
    names.set(phrase.key, [...words.slice(0, -1), singular(words.at(-1) ?? "")].join(""));
  }
  return names;
}

function byAbstract({ text }: PhrasePlace): number {
  return text.field === "abstract" ? 0 : 1;
}

/** `AGN` and, where the abstract has it within a sentence, `Eddington` keep their capitals. */
function wordOf(word: string, abstract: string): string {
  if (!/^\p{Lu}/u.test(word)) return word;
  const isAcronym =
    /^\p{Lu}[\p{L}\p{N}]*\p{Lu}/u.test(word) && /^\p{Lu}+s?$|\p{Ll}/u.test(word.trim().replace(/-$/u, ""));
  const bare = word.replace(/[\s-]$/u, "");
  if (isAcronym || isPerson(bare)) return word;
  for (let at = abstract.indexOf(bare); at >= 0; at = abstract.indexOf(bare, at + 1))
    if (/[\p{Ll},]\s$|\p{L}-$/u.test(abstract.slice(Math.max(0, at - 2), at))) return word;
  return word.toLowerCase();
}

/** A place in the title counts as two. */
function weightIn({ field }: FieldText): number {
  return field === "title" ? 2 : 1;
}

/**
 * The words that the title has or that come twice, in the singular or the plural: a word that comes once in an abstract
 * is in no phrase that comes twice.
 */
function repeatedWords(fields: readonly FieldText[]): ReadonlySet<string> {
  const firsts = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { field, tokens } of fields)
    for (const { key } of tokens) {
      const word = singular(key);
      const first = firsts.get(word);
      if (first === undefined) firsts.set(word, key);
      else repeated.add(first);
      if (first !== undefined || field === "title") repeated.add(key);
    }
  return repeated;
}

function candidate({ field }: FieldText, { key, start, end }: NounPhrase, name: string): Candidate {
  const id: EntityId = `concept:${slug(key)}`;
  return {
    entity: { id, kind: "concept", name, aliases: [] },
    field,
    start,
    end,
    confidence: 0.5,
    rule: keyPhrases.id,
    because: "a noun phrase of the title, or one that comes again",
  };
}
