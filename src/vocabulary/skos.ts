import type { Problem } from "../model/problem.ts";
import { slug } from "../text/slug.ts";
import type { VocabularyEntry } from "./entry.ts";
import type { OwnVocabulary } from "./own.ts";

/** One statement of a thesaurus; `object` is the text or the address that it says. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** of a text, as `en`; empty where none is said */
  readonly language: string;
}

const SKOS = "http://www.w3.org/2004/02/skos/core#";

interface Labels {
  preferred?: string;
  readonly others: Set<string>;
}

/**
 * The concepts of a SKOS thesaurus, as the Unified Astronomy Thesaurus or PhySH: preferred labels are names, other
 * labels aliases. English labels count, and those of no language. Concepts of one name are one.
 *
 * @see https://www.w3.org/TR/skos-reference/
 */
export function skosVocabulary(file: string, statements: Iterable<Statement>): OwnVocabulary {
  const concepts = new Map<string, Labels>();
  for (const { subject, predicate, object, language } of statements) {
    const label = object.replace(/\s+/gu, " ").trim();
    if (!predicate.startsWith(SKOS) || !/^(?:en(?:-.*)?)?$/iu.test(language) || slug(label) === "") continue;
    const labels = concepts.get(subject) ?? { others: new Set<string>() };
    if (predicate === `${SKOS}prefLabel`) labels.preferred ??= label;
    else if (predicate === `${SKOS}altLabel` || predicate === `${SKOS}hiddenLabel`) labels.others.add(label);
    else continue;
    concepts.set(subject, labels);
  }
  const entries = new Map<string, VocabularyEntry>();
  for (const [subject, { preferred, others }] of concepts) {
    if (preferred === undefined) continue;
    const known = entries.get(slug(preferred));
    const aliases = [...new Set([...(known?.aliases ?? []), ...others])];
    const url = known?.url ?? (/^https?:\/\/\S+$/u.test(subject) ? subject : undefined);
    entries.set(slug(preferred), {
      name: known?.name ?? preferred,
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(url === undefined ? {} : { url }),
    });
  }
  const problems: Problem[] =
    entries.size > 0
      ? []
      : [
          {
            file,
            what: "no concept with an English preferred label stands in this thesaurus",
            done: "the vocabulary is not used",
            advice: "A SKOS thesaurus says skos:prefLabel of each concept.",
          },
        ];
  return { files: entries.size > 0 ? [{ kind: "concept", entries: [...entries.values()] }] : [], problems };
}
