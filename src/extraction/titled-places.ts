import type { EntityKind } from "../model/kinds.ts";
import { readsAs } from "./data-nouns.ts";
import { isLearnedDetector } from "./kind-said.ts";
import { isCoined, isCommonAcronym, isUnit } from "./name-shape.ts";
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
export interface TitledPlace {
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

/** Words that are capital because a sentence begins with them, and no part of the name behind. */
const OPENERS =
  /^(?:The|A|An|Our|This|These|Using|With|In|For|From|At|On|We|Future|New|Modern|Any|Each|Every|Several)$/u;

/** "a Silicon Drift Detector" is one of many. */
const ONE_OF_MANY = /\b(?:[Aa]n?|[Aa]ny|[Ee]ach|[Ee]very|[Ss]everal|future)\s$/u;

/** Every second experiment has a near and a far detector; a decadal survey is one of opinions, a dwarf no spacecraft. */
const COMMON =
  /^(?:Near|Far|Inner|Outer|Central|Forward|Vertex|Silicon|Surface|Underground)\sDetector$|^(?:All-[Ss]ky|Galaxy|Redshift|Sky|Spectroscopic)\sSurvey$|^Fourier Transform(?:\s\w+)? Spectrometer$|\b(?:Decadal Survey|(?:Dwarf|Galactic|Galaxy|Milky Way) Satellite)$/u;

/** Most words of a name before the one that closes it. */
const MOST_BEFORE = 7;

/** The names of a clause that close with a noun of their kind. */
export function titledPlaces(clause: Clause): TitledPlace[] {
  return clause.words.flatMap((word, at) => {
    if (word.text.charCodeAt(0) > 90) return []; // no capital: a look-up for every word would take most of the time
    const kind = closedKind(clause.words, at);
    const first = kind === undefined ? undefined : firstWord(clause.words, at);
    const place =
      kind === undefined || first === undefined ? undefined : placeOf(clause, { first, last: at, kind });
    return place === undefined ? [] : [place];
  });
}

/** The kind that a word says of the capitalised words before it. */
function closedKind(words: Clause["words"], at: number): EntityKind | undefined {
  const text = words[at]?.text ?? "";
  const pair = CLOSING_PAIRS.get(text);
  return CLOSING.get(text) ?? (pair?.before.test(words[at - 1]?.text ?? "") === true ? pair.kind : undefined);
}

/** Where the name begins that a word closes; undefined where that word stands alone. */
function firstWord(words: Clause["words"], last: number): number | undefined {
  let first = last;
  while (
    first > 0 &&
    words[first]?.joined === true &&
    mayOpen(words, first - 1) &&
    last - first < MOST_BEFORE
  )
    first -= 1;
  if (first === 0 && OPENERS.test(words[0]?.text ?? "")) first = 1;
  while (/^(?:The|A|An)$/u.test(words[first]?.text ?? "")) first += 1;
  // "a 1.4 GHz Sky Survey": the amount is part of a name only where the name began before it
  if (isAmount(words, first)) first += 2;
  return first < last ? first : undefined;
}

/** Whether a word may stand before others in a name: capitalised, or the number of an amount. */
function mayOpen(words: Clause["words"], at: number): boolean {
  return /^\p{Lu}[\p{L}\p{N}/-]*$/u.test(words[at]?.text ?? "") || isAmount(words, at);
}

/** The "1.3" of "the MeerKAT 1.3 GHz Galactic Plane Survey". */
function isAmount(words: Clause["words"], at: number): boolean {
  return /^\d[\d.]*$/u.test(words[at]?.text ?? "") && isUnit(words[at + 1]?.text ?? "");
}

/** The name of words of a clause, unless what stands around them says that it is none. */
function placeOf(
  clause: Clause,
  { first, last, kind }: { readonly first: number; readonly last: number; readonly kind: EntityKind },
): TitledPlace | undefined {
  const { field, text, start, words } = clause;
  const [from, to] = [words[first], words[last]];
  if (from === undefined || to === undefined) return undefined;
  const [begin, end] = [from.start - start, to.end - start];
  const [before, behind] = [text.slice(0, begin), text.slice(end, end + 80)];
  const name = text.slice(begin, end).replace(/\s+/gu, " ");
  if (to.text === "Detector" && isLearnedDetector(name)) return undefined;
  if (beganBefore(before, behind) || ONE_OF_MANY.test(before) || COMMON.test(name)) return undefined;
  // "the Apache Point Observatory Galactic Evolution Experiment": the name goes on
  if (words[last + 1]?.joined === true && CLOSING_LATER.test(behind)) return undefined;
  if (field === "title" && !(CLOSING_TITLES.test(to.text) && /\bthe\s$/u.test(before))) return undefined;
  // "the Line Segment Detector (LSD) algorithm" is no apparatus
  if (/^(?:\s\([^()]{1,20}\))?\s(?:algorithm|method|model|network)\b/u.test(behind)) return undefined;
  const acronym = /^\s\((\p{Lu}[\p{L}\p{N}-]{2,11})\)/u.exec(behind)?.[1];
  // "Micro Pattern Gaseous Detectors (MPGD)" are a sort of detectors
  if (acronym !== undefined && isCommonAcronym(acronym)) return undefined;
  const isOwn = acronym !== undefined && isCoined(acronym) && acronym.startsWith(name.charAt(0));
  return {
    clause,
    name,
    start: from.start,
    end: to.end,
    kind,
    closing: to.text,
    acronym: isOwn ? acronym : undefined,
    ofData: to.text === "Survey" && readsAs(text, begin, end) === "data",
  };
}

/** "Rapid ASKAP (Australian …) Continuum Survey", "Galaxy Activity, Torus, and Outflow Survey (GATOS)". */
function beganBefore(before: string, behind: string): boolean {
  return /\)\s*$/u.test(before) || (/\p{L},\sand\s$/u.test(before.slice(-8)) && /^\s\(\p{Lu}/u.test(behind));
}
