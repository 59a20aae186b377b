import { kindOfNoun } from "./kind-nouns.ts";
import { isMarked, isMarkedPair } from "./marked-words.ts";
import { isCoined, isObject, isUnit, mayFollow } from "./name-shape.ts";
import { presentedTo } from "./presented-names.ts";
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
    if (next?.joined === true && isObject(text, ` ${next.text}`)) {
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

/** Where a name of plain words ends that those beside it mark. */
function markedTo(clause: Clause, at: number): number | undefined {
  const presented = presentedTo(clause, at);
  if (presented !== undefined) return presented;
  if (isMarked(clause, at)) return at;
  return isMarkedPair(clause, at) ? at + 1 : undefined;
}
