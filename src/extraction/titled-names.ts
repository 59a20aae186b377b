import type { EntityId, EntityKind } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import type { Candidate, Step } from "./step.ts";
import type { Clause } from "./words.ts";

/** The capitalised nouns that close a proper name and say its kind: `Green Bank Telescope`, `Sloan Digital Sky Survey`. */
const CLOSING: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries({
    Telescope: "experiment",
    Observatory: "experiment",
    Probe: "experiment",
    Collider: "experiment",
    Detector: "experiment",
    Satellite: "experiment",
    Mission: "experiment",
    Interferometer: "experiment",
    Experiment: "experiment",
    Spectrometer: "experiment",
    Spectrograph: "experiment",
    Explorer: "experiment",
    Synchrotron: "experiment",
    Tokamak: "experiment",
    Array: "experiment",
    Survey: "experiment",
    Facility: "experiment",
    Beamline: "experiment",
    Dataset: "dataset",
    Database: "dataset",
    Catalog: "dataset",
    Catalogue: "dataset",
    Challenge: "dataset",
    Benchmark: "dataset",
    Corpus: "dataset",
    Atlas: "dataset",
    Toolkit: "tool",
    Toolbox: "tool",
  } as const),
);

/** More capitalised words, up to another that closes a name. */
const CLOSING_LATER = new RegExp(
  `^(?:\\s\\p{Lu}[\\p{L}-]+){0,4}\\s(?:${[...CLOSING.keys()].join("|")})\\b`,
  "u",
);

/** Nouns that say a kind after one word only: `Test Area`. */
const CLOSING_PAIRS: ReadonlyMap<string, { readonly before: string; readonly kind: EntityKind }> = new Map(
  Object.entries({
    Area: { before: "Test", kind: "experiment" },
  } as const),
);

/** Proper names of at least two capitalised words that close with a noun of their kind. Not in titles, which capitalise all. */
export const titledNames: Step = {
  id: "titled-names",
  run(_paper, texts) {
    const all = texts
      .filter(({ field }) => field === "abstract" || field === "comments")
      .flatMap((text) => text.clauses);
    return { candidates: all.flatMap(inClause) };
  },
};

function inClause({ field, text, start, words }: Clause): Candidate[] {
  const found: Candidate[] = [];
  words.forEach((word, at) => {
    if (word.text.charCodeAt(0) > 90) return; // no capital: a look-up for every word would take most of the time
    const pair = CLOSING_PAIRS.get(word.text);
    const kind = CLOSING.get(word.text) ?? (pair?.before === words[at - 1]?.text ? pair?.kind : undefined);
    if (kind === undefined) return;
    let first = at;
    while (
      first > 0 &&
      words[first]?.joined === true &&
      /^\p{Lu}[\p{L}\p{N}-]*$/u.test(words[first - 1]?.text ?? "") &&
      at - first < 5
    )
      first -= 1;
    // the first word of a sentence is capital by its place: "Large Telescope …" may be no name
    if (first === 0)
      first = /^(?:The|A|An|Our|This|These|Using|With|In|For|From|At|On|We|Future|New|Modern)$/u.test(
        words[0]?.text ?? "",
      )
        ? 1
        : 0;
    while (/^(?:The|A|An)$/u.test(words[first]?.text ?? "")) first += 1;
    const [from, to] = [words[first], words[at]];
    if (from === undefined || to === undefined || at - first < 1) return;
    // "Rapid ASKAP (Australian …) Continuum Survey": the name began before the bracket
    if (/\)\s*$/u.test(text.slice(0, from.start - start))) return;
    // "the Apache Point Observatory Galactic Evolution Experiment": the name goes on
    const next = words[at + 1];
    if (next?.joined === true && CLOSING_LATER.test(text.slice(to.end - start, to.end - start + 80))) return;
    // "a Silicon Drift Detector" is one of many
    if (/\b(?:an?|any|each|every|several|future)\s$/u.test(text.slice(0, from.start - start))) return;
    const name = text.slice(from.start - start, to.end - start).replace(/\s+/gu, " ");
    if (/\bDecadal Survey$/u.test(name)) return; // of opinions, as the white papers of astronomers say
    const id: EntityId = `${kind}:${slug(name)}`;
    found.push({
      entity: { id, kind, name, aliases: [] },
      field,
      start: from.start,
      end: to.end,
      confidence: 0.75,
      rule: titledNames.id,
      because: `closes with "${word.text}"`,
    });
  });
  return found;
}
