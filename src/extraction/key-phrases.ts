import type { EntityId } from "../model/kinds.ts";
import { nounPhrases, singular, type NounPhrase } from "../text/noun-phrases.ts";
import { byText } from "../text/order.ts";
import { slug } from "../text/slug.ts";
import type { Candidate, FieldText, Step, StepContext } from "./step.ts";

/** Concepts of a paper beside those that a vocabulary knows. */
const MOST = 6;

/** The noun phrases that a paper repeats or puts in its title: what it is about where no vocabulary says so. */
export const keyPhrases: Step = {
  id: "key-phrases",
  run(_paper, texts, context) {
    const fields = texts.filter(({ field }) => field === "title" || field === "abstract");
    const often = wordWeights(fields);
    const places = fields.flatMap((text) =>
      phrasesOf(text, context, (word) => (often.get(word) ?? 0) > 1).map((phrase) => ({ text, phrase })),
    );
    const weight = new Map<string, number>();
    for (const { text, phrase } of places)
      weight.set(phrase.key, (weight.get(phrase.key) ?? 0) + weightIn(text));
    const chosen = new Set(
      [...weight]
        .filter(([, times]) => times > 1)
        .toSorted(([one, first], [two, second]) => second - first || byText(one, two))
        .slice(0, MOST)
        .map(([key]) => key),
    );
    return { candidates: places.filter(({ phrase }) => chosen.has(phrase.key)).map(toCandidate) };
  },
};

/** A place in the title counts as two. */
function weightIn({ field }: FieldText): number {
  return field === "title" ? 2 : 1;
}

/** How often each word comes, in the singular: a word that comes once in an abstract is in no phrase that comes twice. */
function wordWeights(fields: readonly FieldText[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const text of fields)
    for (const { key } of text.tokens) {
      const word = singular(key);
      weights.set(word, (weights.get(word) ?? 0) + weightIn(text));
    }
  return weights;
}

function phrasesOf(
  text: FieldText,
  { words, found }: StepContext,
  isWanted: (word: string) => boolean,
): NounPhrase[] {
  const taken = found.filter(({ field }) => field === text.field);
  return nounPhrases(text.plain.text, text.tokens, words, isWanted).filter(
    ({ start, end }) => !taken.some((one) => start < one.end && one.start < end),
  );
}

function toCandidate({ text, phrase }: { text: FieldText; phrase: NounPhrase }): Candidate {
  const id: EntityId = `concept:${slug(phrase.key)}`;
  return {
    entity: { id, kind: "concept", name: phrase.key, aliases: [] },
    field: text.field,
    start: phrase.start,
    end: phrase.end,
    confidence: 0.5,
    rule: keyPhrases.id,
    because: "a noun phrase of the title, or one that comes again",
  };
}
