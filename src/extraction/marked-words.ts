import { kindOfExamples } from "./exemplified.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { headOf, kindSaidAfter } from "./kind-said.ts";
import { isAdjectivalName, isBench, isCapitalName, isCommonAcronym, isFormula } from "./name-shape.ts";
import { kindCalled } from "./noun-called-by.ts";
import { isPresented } from "./presented.ts";
import type { Clause } from "./words.ts";

/** A word in its clause, at offsets into the text of the clause. */
interface Place {
  readonly clause: Clause;
  readonly at: number;
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** at most 60 and 40 characters */
  readonly before: string;
  readonly after: string;
  /** the noun behind it, empty where none stands there */
  readonly noun: string;
}

/** One way in which the words around a word mark it as a name. */
type Mark = (place: Place) => boolean;

/** Marks of one capitalised word, as `Herschel`. Titles write any word so; there only what opens them counts. */
const OF_PLAIN_WORDS: readonly Mark[] = [
  opensTitle,
  introduced,
  ...inText([quoted, besideNoun, behindNoun, used, called, apposed, ours, example, bench]),
];
/** Marks of capitals with digits or hyphens among them, as `M3HG` and `TH-Score`. */
const OF_MIXED_WORDS: readonly Mark[] = [
  besideMadeThing,
  beforeColon,
  introduced,
  ...inText([called, alone, bench]),
];

/** Marks of experiments by their number, as `T1015`, and of what has a number for its version, as `ARM2`. */
const OF_NUMBERS: readonly Mark[] = [besideCollaboration, introducedAs];
/** Marks of what may be an adjective, as `Orchestral`. */
const OF_ADJECTIVES: readonly Mark[] = [introducedAs];
/** Marks of what may be a formula, as `NaI`. */
const OF_FORMULAS: readonly Mark[] = inText([behindNoun]);
/** Marks of small letters with `_` among them. */
const OF_SNAKES: readonly Mark[] = [({ noun }) => kindOfNoun(noun) === "tool"];

/** Whether the words around a plain word mark it as a name. */
export function isMarked(clause: Clause, at: number): boolean {
  const word = clause.words[at];
  const marks = marksOf(word?.text ?? "");
  if (word === undefined || marks.length === 0) return false;
  const [from, to] = [word.start - clause.start, word.end - clause.start];
  const after = clause.text.slice(to, to + 40);
  const place: Place = {
    clause,
    at,
    word: word.text,
    from,
    to,
    before: clause.text.slice(Math.max(0, from - 60), from),
    after,
    noun: /^["'’”]?\s+(\p{Ll}+)/u.exec(after)?.[1] ?? "",
  };
  return marks.some((mark) => mark(place));
}

/** What may mark a word of this shape. */
function marksOf(word: string): readonly Mark[] {
  if (isCommonAcronym(word)) return [];
  const isCapital = isCapitalName(word);
  if (MIXED.test(word) || (!isCapital && HYPHENED.test(word))) return OF_MIXED_WORDS;
  if (isCapital) return OF_PLAIN_WORDS;
  if (isAdjectivalName(word)) return OF_ADJECTIVES;
  if (NUMBERED.test(word)) return OF_NUMBERS;
  if (isFormula(word)) return OF_FORMULAS;
  return SNAKE.test(word) ? OF_SNAKES : [];
}

/** Whether two plain capitalised words are a name by the words around them: "the Action Genome dataset". */
export function isMarkedPair({ words, text, start, field }: Clause, at: number): boolean {
  const [one, two, noun] = [words[at], words[at + 1], words[at + 2]];
  if (one === undefined || two?.joined !== true || noun?.joined !== true || field === "title") return false;
  return (
    isCapitalName(one.text) &&
    isCapitalName(two.text) &&
    (SURE_NOUN.test(noun.text) || noun.text === "framework") &&
    WITH_ARTICLE.test(text.slice(Math.max(0, one.start - start - 18), one.start - start))
  );
}

function inText(marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => (place) => place.clause.field !== "title" && mark(place));
}

/** `shower_fit` */
const SNAKE = /^\p{Ll}[\p{Ll}\p{N}]*(?:_[\p{Ll}\p{N}]+)+$/u;
/** Capitals with a digit among them, as in `M3HG` and `L2D2-GS`, or before a word, as in `TH-Score`: no names by themselves. */
const MIXED =
  /^\p{Lu}(?:[\p{Lu}\p{N}]*\p{N}\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)?|\p{Lu}?-\p{Lu}\p{Ll}+|\p{Lu}{1,4}(?:-\p{Lu}[\p{L}\p{N}]*)+)$/u;
/** Capitalised parts, of which some are acronyms or short, as in `LiDAR-Flow` and `Ro-Bench`. */
const HYPHENED =
  /^(?!In-|Non-|Pre-|Re-)(?=\p{Lu}\p{Ll}?-|[^-]*\p{L}\p{Lu}|.*-\p{Lu}{2})\p{Lu}[\p{L}\p{N}]*(?:-\p{Lu}[\p{L}\p{N}]*)+$/u;
/** Experiments by their number at a laboratory: `T1015`, `UA9`. */
const NUMBERED = /^\p{Lu}{1,3}-?\d{1,4}$/u;
/** Nouns beside which a plain capitalised word is a name: "the Herschel satellite", "the Enron corpus". */
const SURE_NOUN =
  /^(?:satellite|spacecraft|mission|telescope|observatory|experiment|collaboration|rover|code|package|library|toolkit|simulator|dataset|benchmark|corpus|database|catalog(?:ue)?|survey)$/u;
const WITH_ARTICLE = /\b[Tt]he\s(?:\p{Ll}{4,12}\s)?$/u;

/** "Targum -- A Multilingual Translation Corpus": a plain word that a title opens with and calls data or software. */
function opensTitle({ clause: { field, text }, at, to }: Place): boolean {
  if (field !== "title" || at > 0) return false;
  const told = /^\s?(?::|--|–|—)\s(?:an?|the)\s([^.:;,]{3,90})/iu.exec(text.slice(to, to + 110))?.[1];
  return told !== undefined && SOLD.test(headOf(told).trim());
}

const SOLD =
  /\b(?:benchmark|catalog(?:ue)?|code|corpus|database|dataset|framework|library|package|pipeline|simulator|software|suite|toolbox|toolkit)$/iu;

/** "We present Sleuth, a …" */
function introduced({ clause, from, before, after }: Place): boolean {
  return (
    /\b(?:describ|introduc|present|propos|releas)(?:e|es|s|ing)?\s$/i.test(before) &&
    /^(?:\s\d\.\d)?\s?(?:[,:(—–]|--)\s?(?:an?|the|[^)]{4,80}\))\s?/u.test(after) &&
    isPresented(clause.text, from)
  );
}

/** "we present ARM2, a unified model that …": the words behind it say what it is */
function introducedAs(place: Place): boolean {
  const { clause, to } = place;
  return introduced(place) && kindSaidAfter(clause.text.slice(to, to + 160)) !== undefined;
}

/** "a module, named EF-Net, which …": the noun before that word tells what it is */
function called({ clause, from, after }: Place): boolean {
  return (
    kindCalled(clause.text.slice(Math.max(0, from - 150), from)) !== undefined &&
    !/^\s?[\p{Lu}(]/u.test(after)
  );
}

/** "we introduce a new approach, Topeax, which": the noun before it is presented and goes on behind it */
function apposed({ clause, from, before, after }: Place): boolean {
  return (
    before.endsWith(", ") &&
    kindOfNoun(APPOSED.exec(clause.text.slice(Math.max(0, from - 110), from))?.[1] ?? "") !== undefined &&
    /^,\s(?:an?|based|built|capable|consisting|designed|for|that|to|where|which|whose|with|\p{Ll}{3,}ing)\b/u.test(
      after,
    )
  );
}

const APPOSED =
  /\b(?:introduc|present|propos|develop|releas)(?:e|es|ed|ing)?\s(?:an?|our|the)\s(?:[\w-]+\s){0,6}(\p{Ll}+),\s$/u;

/** "our newly curated dataset, Metropolis, is": the noun before it tells what it is */
function ours({ before, after }: Place): boolean {
  return OURS.test(before) && /^(?:,|\s\()/u.test(after);
}

const OURS =
  /\b[Oo]ur\s(?:[\w-]+\s){0,4}(?:benchmark|code|corpus|dataset|framework|library|package|simulator|toolkit),\s$/u;

/** "we introduce MMA-Bench comprising …" */
function alone({ clause, from, before, after }: Place): boolean {
  return (
    /\b(?:introduc|present|propos|releas)(?:e|es|s|ing)?\s$/i.test(before) &&
    /^(?:\.|\s(?:comprising|consisting|containing|that|to|which)\b)/u.test(after) &&
    isPresented(clause.text, from)
  );
}

/** "the `Sleuth' code" */
function quoted({ before, after, noun }: Place): boolean {
  return /["'‘“`]$/u.test(before) && /^["'’”]/u.test(after) && kindOfNoun(noun) !== undefined;
}

/** "the legacy Hitomi telescope", "the Multiverse simulations" */
function besideNoun({ at, before, after, noun }: Place): boolean {
  if (at === 0) return false;
  return (
    (SURE_NOUN.test(noun) && WITH_ARTICLE.test(before)) ||
    (/\b[Tt]he\s$/u.test(before) && /^\s(?:cosmological\s|hydrodynamic(?:al)?\s)?simulations\b/u.test(after))
  );
}

/** "the simulation code Chimera", "(Gala package)" */
function behindNoun({ before, after }: Place): boolean {
  return (
    (CODE_BEFORE.test(before) && !/^\s\p{Lu}/u.test(after)) ||
    (before.endsWith("(") && /^\s(?:code|library|package|software)\)/u.test(after))
  );
}

const CODE_BEFORE =
  /\b(?:[Tt]he|with|using|our|by|in|via)\s(?:(?!of\b|in\b|for\b)[\w-]{2,14}\s){0,3}(?:code|package|software|library|toolkit|simulator)\s["'‘“`]?$/u;

/** "using Sleuth, a tool that …" */
function used({ clause, to, before }: Place): boolean {
  return USED_BEFORE.test(before) && TOLD_AFTER.test(clause.text.slice(to, to + 80));
}

const USED_BEFORE =
  /\b(?:using|with|via|by|of|called|named|dubbed|apply|applying|use|employ|developed|built)\s(?:the\s)?$/iu;
/** What software and data are said to be; "a model", "a system" may be of nature. */
const TOLD_AFTER =
  /^,\s(?:an?|the|our)\s(?:[\p{L}\p{N}-]{1,20},?\s){0,4}(?:benchmark|catalog(?:ue)?|code|corpus|data ?set|framework|library|package|pipeline|program|sampler|simulator|software|solver|tool|toolkit|web service)\b/u;

/** "on three datasets: Boreas, Waymo and KITTI", "benchmarks (Adult, COMPAS)" */
function example({ clause: { text }, from, to }: Place): boolean {
  return (
    /^(?:[,;.)]|\s(?:and|or|with|\(|\[)|$)/u.test(text.slice(to, to + 6)) &&
    LISTS_DATA.test(text.slice(Math.max(0, from - 160), from)) &&
    kindOfExamples(text.slice(Math.max(0, from - 220), from), text.slice(to, to + 160)) === "dataset"
  );
}

const LISTS_DATA = /\b(?:benchmarks|catalog(?:ue)?s|corpora|databases|data\s?sets)\b/iu;

/** "the T1015 Collaboration" */
function besideCollaboration({ after }: Place): boolean {
  return /^\s(?:[Cc]ollaboration|experiment)\b/u.test(after);
}

/** "the N-Fit algorithm" */
function besideMadeThing({ noun }: Place): boolean {
  return /^(?:algorithm|benchmark|code|dataset|estimator|framework|package|pipeline)s?$/u.test(noun);
}

/** "on SNR-Bench" */
function bench({ word }: Place): boolean {
  return word.includes("-") && isBench(word);
}

/** "M3HG: …" */
function beforeColon({ clause: { field }, at, after }: Place): boolean {
  return field === "title" && at === 0 && /^\s?:/u.test(after);
}
