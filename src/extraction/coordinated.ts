import type { EntityKind } from "../model/kinds.ts";
import { kindOfNoun } from "./kind-nouns.ts";

/** A name in a sentence, and its kind where something tells it; offsets into the sentence. */
export interface Listed {
  readonly start: number;
  readonly end: number;
  readonly kind?: EntityKind;
}

/** Whether nothing but a comma or "and" stands between two names, so that they are in one list. */
export function isBetweenListed(between: string): boolean {
  return between.length <= LONGEST_BETWEEN && BETWEEN.test(between);
}

const BETWEEN =
  /^["'’”]{0,2}\s*(?:\([^()]{0,40}\)\s*)?(?:(?:,|\/|&)\s*|,?\s*(?:and|or|as well as)\s+(?:(?:the|an?)\s+)?)["'‘“`]{0,2}$/u;
/** In characters. */
const LONGEST_BETWEEN = 80;
const AFTER = /^\s+(?:[\p{Ll}-]+\s+)?(\p{Ll}+)/u;

/**
 * The kinds of names in one list: where all that is known of `X, Y and Z` is one kind, it is the kind of all. A
 * plural after the last name speaks for the whole list. Names in order; so the answers.
 */
export function kindsInLists(sentence: string, names: readonly Listed[]): (EntityKind | undefined)[] {
  const kinds: (EntityKind | undefined)[] = names.map(({ kind }) => kind);
  for (let first = 0; first < names.length;) {
    let last = first;
    while (last + 1 < names.length && isListed(sentence, names[last], names[last + 1])) {
      // "on A and B, our C": a comma behind the last of a list begins something else
      if (
        last > first &&
        closes(sentence, names[last - 1], names[last]) &&
        isComma(sentence, names[last], names[last + 1])
      )
        break;
      last += 1;
    }
    const said = kindOfList(sentence, names.slice(first, last + 1));
    if (said !== undefined) for (let at = first; at <= last; at += 1) kinds[at] ??= said;
    first = last + 1;
  }
  return kinds;
}

function isListed(sentence: string, one?: Listed, two?: Listed): boolean {
  return one !== undefined && two !== undefined && isBetweenListed(sentence.slice(one.end, two.start));
}

function closes(sentence: string, one?: Listed, two?: Listed): boolean {
  return one !== undefined && two !== undefined && /\s(?:and|or)\s/u.test(sentence.slice(one.end, two.start));
}

function isComma(sentence: string, one?: Listed, two?: Listed): boolean {
  return one !== undefined && two !== undefined && /^,\s$/u.test(sentence.slice(one.end, two.start));
}

function kindOfList(sentence: string, list: readonly Listed[]): EntityKind | undefined {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const known = new Set(list.flatMap(({ kind }) => kind ?? []));
  if (known.size > 0) return known.size === 1 ? [...known][0] : undefined;
  const after = list.length > 1 ? AFTER.exec(sentence.slice(last.end, last.end + 40))?.[1] : undefined;
  // "KPD/FPD scores" are numbers
  return after?.endsWith("s") === true && after !== "scores" ? kindOfNoun(after) : undefined;
}
