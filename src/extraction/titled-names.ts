import type { EntityId, EntityKind } from "../model/kinds.ts";
import type { Definition } from "../text/definitions.ts";
import { slug } from "../text/slug.ts";
import { readsAs } from "./data-nouns.ts";
import { isCoined, isUnit } from "./name-shape.ts";
import type { Candidate, Step } from "./step.ts";
import { startingWithin } from "./within.ts";
import type { Clause } from "./words.ts";
import type { Vocabulary } from "../vocabulary/compile.ts";

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
    Orbiter: "experiment",
    Imager: "experiment",
    Dataset: "dataset",
    Database: "dataset",
    Catalog: "dataset",
    Catalogue: "dataset",
    Challenge: "dataset",
    Benchmark: "dataset",
    Corpus: "dataset",
    Atlas: "dataset",
    Archive: "dataset",
    Treebank: "dataset",
    Ontology: "dataset",
    Toolkit: "tool",
    Toolbox: "tool",
  } as const),
);

/** More capitalised words, up to another that closes a name. */
const CLOSING_LATER = new RegExp(
  `^(?:\\s\\p{Lu}[\\p{L}-]+){0,4}\\s(?:${[...CLOSING.keys()].join("|")})\\b`,
  "u",
);

/** Nouns that say a kind after certain words only: `Test Area`, `Spallation Neutron Source`. */
const CLOSING_PAIRS: ReadonlyMap<string, { readonly before: RegExp; readonly kind: EntityKind }> = new Map(
  Object.entries({
    Area: { before: /^Test$/u, kind: "experiment" },
    Source: { before: /^(?:Light|Neutron|Photon|Radiation|Spallation)$/u, kind: "experiment" },
  } as const),
);

/** Nouns that close names even in titles, which capitalise all words, where "the" stands before. */
const CLOSING_TITLES =
  /^(?:Explorer|Facility|Mission|Observatory|Orbiter|Satellite|Survey|Synchrotron|Telescope)$/u;

/** A name with the kind that its last word says. */
interface Titled {
  readonly clause: Clause;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly closing: string;
  /** what stands in brackets behind it */
  readonly acronym: string | undefined;
  /** a survey, named for its data */
  readonly ofData: boolean;
}

type Within = ReturnType<typeof startingWithin<Candidate>>;

/**
 * Proper names of at least two capitalised words that close with a noun of their kind: the acronym behind one is its
 * name. A survey that the paper names for its data is a dataset.
 */
export const titledNames: Step = {
  id: "titled-names",
  run(_paper, texts, { vocabulary, found }) {
    const within = startingWithin(found);
    const places = texts.flatMap(({ plain, clauses, pairs }) =>
      clauses
        .flatMap(inClause)
        .filter(
          ({ start, end }) =>
            !pairs.some((pair) => isOpening(plain.text, pair, end) || isEnd(pair, start, end)),
        ),
    );
    const acronyms = new Map(
      places.flatMap(({ name, acronym }) => (acronym === undefined ? [] : [[name, acronym] as const])),
    );
    const data = new Set(places.flatMap(({ name, ofData }) => (ofData ? [name] : [])));
    return {
      candidates: places.map((place) => {
        const other = besideBracket(place, within);
        const one = candidate(place, vocabulary, acronyms, data);
        return other === undefined ? one : { ...one, entity: other.entity };
      }),
    };
  },
};

/** "Materials and Life Science Experimental Facility (MLF)": the acronym stands for more than what begins later. */
function isEnd({ longStart, longEnd }: Definition, start: number, end: number): boolean {
  return start > longStart && end === longEnd;
}

/** What a bracket says the name to be: "NSTX (National Spherical Torus Experiment)", "Cancer Genome Atlas (TCGA)". */
function besideBracket({ clause, start, end, kind }: Titled, within: Within): Candidate | undefined {
  const text = clause.text.slice(0, start - clause.start);
  const rest = clause.text.slice(end - clause.start);
  const opened = text.endsWith(" (") && /^(?:\s[IVX\d]{1,4})?\)/u.test(rest);
  const before = opened
    ? within(clause.field, clause.start, start).filter((one) => one.end === start - 2)
    : [];
  const after = rest.startsWith(" (")
    ? within(clause.field, end + 2, end + 3).filter((one) => rest.charAt(one.end - end) === ")")
    : [];
  return [...before, ...after].find(({ entity }) => entity.kind === kind);
}

/** "the CO Mapping Array Project (COMAP)": the acronym stands for more than what ends here. */
function isOpening(text: string, { longStart, longEnd }: Definition, end: number): boolean {
  return end > longStart && end < longEnd && /^\s(?:\p{Ll}+\s)*\p{Lu}\p{Ll}/u.test(text.slice(end, longEnd));
}

function candidate(
  { clause, name: whole, start, end, kind: said, closing }: Titled,
  vocabulary: Vocabulary,
  acronyms: ReadonlyMap<string, string>,
  data: ReadonlySet<string>,
): Candidate {
  const kind = data.has(whole) ? "dataset" : said;
  const name = acronyms.get(whole) ?? whole;
  const id: EntityId = `${kind}:${slug(name)}`;
  const known = vocabulary.entities.get(`${kind}:${slug(whole)}`) ?? vocabulary.entities.get(id);
  return {
    entity: known ?? { id, kind, name, aliases: name === whole ? [] : [whole] },
    field: clause.field,
    start,
    end,
    confidence: 0.75,
    rule: titledNames.id,
    because: `closes with "${closing}"`,
  };
}

/** Whether a word may stand before others in a name: capitalised, or the number of an amount. */
function mayOpen(words: Clause["words"], at: number): boolean {
  return /^\p{Lu}[\p{L}\p{N}/-]*$/u.test(words[at]?.text ?? "") || isAmount(words, at);
}

/** The "1.3" of "the MeerKAT 1.3 GHz Galactic Plane Survey". */
function isAmount(words: Clause["words"], at: number): boolean {
  return /^\d[\d.]*$/u.test(words[at]?.text ?? "") && isUnit(words[at + 1]?.text ?? "");
}

function inClause(clause: Clause): Titled[] {
  const { field, text, start, words } = clause;
  const found: Titled[] = [];
  words.forEach((word, at) => {
    if (word.text.charCodeAt(0) > 90) return; // no capital: a look-up for every word would take most of the time
    const pair = CLOSING_PAIRS.get(word.text);
    const kind =
      CLOSING.get(word.text) ?? (pair?.before.test(words[at - 1]?.text ?? "") ? pair.kind : undefined);
    if (kind === undefined) return;
    let first = at;
    while (first > 0 && words[first]?.joined === true && mayOpen(words, first - 1) && at - first < 7)
      first -= 1;
    // the first word of a sentence is capital by its place: "Large Telescope …" may be no name
    if (first === 0)
      first =
        /^(?:The|A|An|Our|This|These|Using|With|In|For|From|At|On|We|Future|New|Modern|Any|Each|Every|Several)$/u.test(
          words[0]?.text ?? "",
        )
          ? 1
          : 0;
    while (/^(?:The|A|An)$/u.test(words[first]?.text ?? "")) first += 1;
    // "a 1.4 GHz Sky Survey": the amount is part of a name only where the name began before it
    if (isAmount(words, first)) first += 2;
    const [from, to] = [words[first], words[at]];
    if (from === undefined || to === undefined || at - first < 1) return;
    // "Rapid ASKAP (Australian …) Continuum Survey": the name began before the bracket
    if (/\)\s*$/u.test(text.slice(0, from.start - start))) return;
    // "the Apache Point Observatory Galactic Evolution Experiment": the name goes on
    const next = words[at + 1];
    if (next?.joined === true && CLOSING_LATER.test(text.slice(to.end - start, to.end - start + 80))) return;
    // "a Silicon Drift Detector" is one of many
    if (/\b(?:[Aa]n?|[Aa]ny|[Ee]ach|[Ee]very|[Ss]everal|future)\s$/u.test(text.slice(0, from.start - start)))
      return;
    const [begin, end] = [from.start - start, to.end - start];
    if (field === "title" && !(CLOSING_TITLES.test(to.text) && /\bthe\s$/u.test(text.slice(0, begin))))
      return;
    const name = text.slice(begin, end).replace(/\s+/gu, " ");
    // "Galaxy Activity, Torus, and Outflow Survey (GATOS)": the name began before the commas
    if (
      /\p{L},\sand\s$/u.test(text.slice(Math.max(0, begin - 8), begin)) &&
      /^\s\(\p{Lu}/u.test(text.slice(end, end + 3))
    )
      return;
    // every second experiment has a near and a far one
    if (/^(?:Near|Far|Inner|Outer|Central|Forward|Vertex|Silicon|Surface|Underground)\sDetector$/u.test(name))
      return;
    if (/\bDecadal Survey$/u.test(name)) return; // of opinions, as the white papers of astronomers say
    // "the Line Segment Detector (LSD) algorithm" is no apparatus
    if (/^(?:\s\([^()]{1,20}\))?\s(?:algorithm|method|model|network)\b/u.test(text.slice(end, end + 40)))
      return;
    const acronym = /^\s\((\p{Lu}[\p{L}\p{N}-]{2,11})\)/u.exec(text.slice(end, end + 20))?.[1];
    const isOwn = acronym !== undefined && isCoined(acronym) && acronym.startsWith(name.charAt(0));
    found.push({
      clause,
      name,
      start: from.start,
      end: to.end,
      kind,
      closing: word.text,
      acronym: isOwn ? acronym : undefined,
      ofData: word.text === "Survey" && readsAs(text, begin, end) === "data",
    });
  });
  return found;
}
