import { kindOfExamples } from "./exemplified.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { headOf, kindSaidAfter } from "./kind-said.ts";
import { isCapitalName, isCoined, isMethodical, isObject, isUnit, mayFollow } from "./name-shape.ts";
import { isPresented } from "./presented.ts";
import type { Clause, Word } from "./words.ts";

/** The words of a clause from `first` to `last` that look like one name. */
export interface Run {
  readonly clause: Clause;
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** offsets into the plain text of the field */
  readonly start: number;
  readonly end: number;
}

/** What is no part of a name at its end: `CARLA-based`, `SDSS's`. */
const SUFFIX =
  /(?:['’]s?|[-‐‑–](?:[Bb]ased|[Ll]ike|[Ss]tyle|[Dd]riven|type|selected|detected|trained|derived|[Pp]owered|[Ee]nhanced|[Ss]pecific|compatible|[Ii]nspired|only|[Ff]ree|[Aa]ware|[Gg]uided|[Aa]ided|[Aa]ssisted|[Aa]ugmented|[Ee]nabled|class))$/u;

/** No word without one of these signs begins a name; nine words in ten are told apart here. */
const SHAPED = /[\p{Lu}\p{N}_]/u;

/**
 * Runs of words that look like one name: a coined word, and capitalised words or versions after it; also a plain
 * capitalised, quoted or snake-case word where the words beside it leave no doubt.
 */
export function runsOf(clause: Clause): Run[] {
  const { words } = clause;
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { text } = words[at] ?? { text: "" };
    if (!SHAPED.test(text)) continue;
    const next = words[at + 1];
    if (next?.joined === true && isObject(text, next.text)) {
      at += 1;
      continue;
    }
    const coined = isCoined(withoutSuffix(text));
    const last = coined ? lastOf(words, at) : markedTo(clause, at);
    if (last === undefined) continue;
    runs.push(runAt(clause, at, last));
    at = last;
  }
  return runs;
}

/** The run of given words. */
export function runAt(clause: Clause, first: number, last: number): Run {
  const start = words(clause, first).start;
  const whole = clause.text.slice(start - clause.start, words(clause, last).end - clause.start);
  const surface = withoutSuffix(whole);
  const name = surface.replace(/\s+/gu, " ");
  return { clause, first, last, name, start, end: start + surface.length };
}

function words({ words, start }: Clause, at: number): Pick<Word, "start" | "end"> {
  return words[at] ?? { start, end: start };
}

function withoutSuffix(word: string): string {
  return word.replace(SUFFIX, "");
}

function lastOf(words: readonly Word[], first: number): number {
  let last = first;
  if (SUFFIX.test(words[first]?.text ?? "")) return last;
  for (let at = first + 1; at < words.length && at - first < 4; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || !word.joined) break;
    // "TUT Sound Events 2017 dataset": a year before a noun of data is part of the name
    const dated = /^(?:19|20)\d\d$/u.test(word.text) && next?.joined === true && isOfData(next.text);
    if (SUFFIX.test(word.text)) break; // "EIGEN2 CHAMP-only models": the second word describes
    if (!dated && !mayFollow(word.text) && !isCoined(word.text)) break;
    if (/^\d+$/u.test(word.text) && next?.joined === true && isUnit(next.text)) break; // "XMASS-I 832 kg"
    if (/^v?\d+\.\d/u.test(word.text)) break; // a version is no part of a name
    if (kindOfNoun(word.text) !== undefined) break;
    // "exoALMA Large Program": the words of the kind are no part of the name
    if (next?.joined === true && kindOfNoun(`${word.text} ${next.text}`) !== undefined) break;
    last = at;
  }
  return last;
}

function isOfData(noun: string): boolean {
  return kindOfNoun(noun) === "dataset" && noun !== "sample";
}

/** Nouns beside which a plain capitalised word is a name: "the Herschel satellite", "the Enron corpus". */
const SURE_NOUN =
  /^(?:satellite|spacecraft|mission|telescope|observatory|experiment|collaboration|rover|code|package|library|toolkit|simulator|dataset|benchmark|corpus|database|catalog(?:ue)?|survey)$/u;

const CODE_BEFORE =
  /\b(?:[Tt]he|with|using|our)\s(?:(?!of\b|in\b|for\b)[\w-]{2,14}\s){0,3}(?:code|package|software|library|toolkit|simulator)\s["'‘“`]?$/u;
const USED_BEFORE =
  /\b(?:using|with|via|by|of|called|named|dubbed|apply|applying|use|employ|developed|built)\s(?:the\s)?$/u;
/** What software and data are said to be; "a model", "a system" may be of nature. */
const TOLD_AFTER =
  /^,\s(?:an?|the|our)\s(?:[\p{L}\p{N}-]{1,20},?\s){0,4}(?:benchmark|catalog(?:ue)?|code|corpus|data ?set|framework|library|package|pipeline|simulator|software|tool|toolkit|web service)\b/u;

/** Capitals with a digit among them, as in `M3HG` and `L2D2-GS`, or before a word, as in `TH-Score`: no names by themselves. */
const MIXED =
  /^\p{Lu}(?:[\p{Lu}\p{N}]*\p{N}\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)?|\p{Lu}?-\p{Lu}\p{Ll}+|\p{Lu}{1,4}(?:-\p{Lu}[\p{L}\p{N}]*)+)$/u;

/** Where a name of plain words ends that those beside it mark. */
function markedTo(clause: Clause, at: number): number | undefined {
  const presented = presentedTo(clause, at);
  if (presented !== undefined) return presented;
  if (isMarked(clause, at)) return at;
  return isMarkedPair(clause, at) ? at + 1 : undefined;
}

/** Where a name of two to four capitalised words ends that the paper presents: "we introduce Neural Gate, a novel method". */
function presentedTo({ words, text, start, field }: Clause, at: number): number | undefined {
  const first = words[at];
  if (field === "title" || first === undefined || !/^\p{Lu}\p{Ll}/u.test(first.text)) return undefined;
  const from = first.start - start;
  const before = text.slice(Math.max(0, from - 24), from);
  const isOwn = PRESENTS.test(before) && isPresented(text, from);
  if (!isOwn && !COUNTED_OFF.test(before)) return undefined;
  let last = at;
  while (
    last - at < 6 &&
    words[last + 1]?.joined === true &&
    /^\p{Lu}[\p{L}\p{N}-]+$/u.test(words[last + 1]?.text ?? "")
  )
    last += 1;
  const after = text.slice((words[last]?.end ?? start) - start).slice(0, 160);
  if (last === at) return undefined;
  const isTold = /^(?:\s\([^()]{2,30}\))?\s?(?:,|—|–|--)\s?(?:an?|the\sfirst)\s/u.test(after);
  if (isTold && (isOwn || /^,\sa\s(?:novel|new)\s/u.test(after)) && kindSaidAfter(after) !== undefined)
    return last;
  // "we propose Spatial Packer, an efficient projector that …"
  if (isOwn && /^,\san?\s(?:\p{Ll}[\p{L}-]+,?\s){1,5}(?:that|which|for|to)\s/u.test(after)) return last;
  // "we propose On-policy Generator Optimization, which converts …"
  return isOwn && last > at + 1 && isMethodical(words[last]?.text ?? "") && /^,\swhich\s/u.test(after)
    ? last
    : undefined;
}

/** "(1) Flexible Parallelized Modeling, a novel architecture" */
const COUNTED_OFF = /(?:^|[:;,]\s(?:and\s)?|\.\s)\((?:\d|i{1,3}|iv|[a-d])\)\s$/u;
/** The verb right before a name. */
const PRESENTS = /\b(?:introduc|present|propos|releas|develop)(?:e|es|s|ing)?\s$/i;

/** Whether two plain capitalised words are a name by the words around them: "the Action Genome dataset". */
function isMarkedPair({ words, text, start, field }: Clause, at: number): boolean {
  const [one, two, noun] = [words[at], words[at + 1], words[at + 2]];
  if (one === undefined || two?.joined !== true || noun?.joined !== true || field === "title") return false;
  return (
    isCapitalName(one.text) &&
    isCapitalName(two.text) &&
    SURE_NOUN.test(noun.text) &&
    /\b[Tt]he\s(?:\p{Ll}{4,12}\s)?$/u.test(text.slice(Math.max(0, one.start - start - 18), one.start - start))
  );
}

/** "on three datasets: Boreas, Waymo and KITTI", "benchmarks (Adult, COMPAS)" */
function isExample({ text }: Clause, from: number, to: number): boolean {
  return (
    /^(?:[,;.)]|\s(?:and|or|with|\(|\[)|$)/u.test(text.slice(to, to + 6)) &&
    LISTS_DATA.test(text.slice(Math.max(0, from - 160), from)) &&
    kindOfExamples(text.slice(Math.max(0, from - 220), from), text.slice(to, to + 160)) === "dataset"
  );
}

const LISTS_DATA = /\b(?:benchmarks|catalog(?:ue)?s|corpora|databases|data\s?sets)\b/iu;

/** "Targum -- A Multilingual Translation Corpus": a plain word that a title opens with and calls data or software. */
function opensTitle({ field, text }: Clause, at: number, to: number): boolean {
  if (field !== "title" || at > 0) return false;
  const told = /^\s?(?::|--|–|—)\s(?:an?|the)\s([^.:;,]{3,90})/iu.exec(text.slice(to, to + 110))?.[1];
  return told !== undefined && SOLD.test(headOf(told).trim());
}

const SOLD =
  /\b(?:benchmark|catalog(?:ue)?|code|corpus|database|dataset|framework|library|package|pipeline|simulator|software|suite|toolbox|toolkit)$/iu;

/** Whether the words around a plain word mark it as a name. */
function isMarked(clause: Clause, at: number): boolean {
  const word = clause.words[at];
  if (word === undefined) return false;
  const plain = isCapitalName(word.text);
  const mixed = MIXED.test(word.text);
  if (!plain && !mixed && !word.text.includes("_")) return false;
  const from = word.start - clause.start;
  const to = word.end - clause.start;
  const before = clause.text.slice(Math.max(0, from - 30), from);
  const after = clause.text.slice(to, to + 40);
  const next = /^(["'’”]?)\s+(\p{Ll}+)/u.exec(after);
  if (plain && opensTitle(clause, at, to)) return true;
  if (
    mixed &&
    next !== null &&
    /^(?:algorithm|benchmark|code|dataset|framework|package|pipeline)$/u.test(next[2] ?? "")
  )
    return !/^(?:RGB-|X-Ray$)/u.test(word.text);
  if (mixed) return (clause.field === "title" && at === 0 && /^\s?:/u.test(after)) || isIntroduced();
  if (!plain)
    return (
      /^\p{Ll}[\p{Ll}\p{N}]*(?:_[\p{Ll}\p{N}]+)+$/u.test(word.text) && kindOfNoun(next?.[2] ?? "") === "tool"
    );
  if (next !== null && /["'‘“`]$/u.test(before) && next[1] !== "")
    return kindOfNoun(next[2] ?? "") !== undefined;
  // "the legacy Hitomi telescope"
  if (
    next !== null &&
    at > 0 &&
    /\b[Tt]he\s(?:\p{Ll}{4,12}\s)?$/u.test(before) &&
    SURE_NOUN.test(next[2] ?? "")
  )
    return clause.field !== "title";
  // "the Multiverse simulations"
  const isSimulation = /^\s(?:cosmological\s|hydrodynamic(?:al)?\s)?simulations\b/u.test(after);
  if (isSimulation && /\b[Tt]he\s$/u.test(before) && at > 0) return clause.field !== "title";
  // "the simulation code Chimera", "(Gala package)"
  const behindCode =
    CODE_BEFORE.test(clause.text.slice(Math.max(0, from - 60), from)) && !/^\s\p{Lu}/u.test(after);
  if (behindCode || (before.endsWith("(") && /^\s(?:code|library|package|software)\)/u.test(after)))
    return clause.field !== "title";
  // "using Sleuth, a tool that …"
  if (USED_BEFORE.test(before) && TOLD_AFTER.test(clause.text.slice(to, to + 80)))
    return clause.field !== "title";
  if (isExample(clause, from, to)) return clause.field !== "title";
  return isIntroduced();

  function isIntroduced(): boolean {
    return (
      /\b(?:introduc|present|propos|releas)(?:e|es|s|ing)?\s$/i.test(before) &&
      /^\s?(?:,|\(|—|–|--)\s?(?:an?|the|[^)]{4,80}\))\s?/u.test(after) &&
      isPresented(clause.text, from)
    );
  }
}
