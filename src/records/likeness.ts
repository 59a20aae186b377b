import { lazy } from "../model/lazy.ts";
import type { Facts } from "../model/paper.ts";
import { normalised } from "../text/fingerprint.ts";
import { personNames } from "../text/person-names.ts";
import { plainText } from "../text/plain.ts";
import { wordForms } from "../text/word-forms.ts";

/** What is compared of a record, each made ready when it is first asked for: most pairs differ in their authors. */
export interface Likeness {
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly abstractWords: ReadonlySet<string>;
  /** the ways in which the surname of the first author may be written; none where no author is known */
  readonly firstAuthor: readonly string[];
  readonly year: number | undefined;
}

/** A preprint and its journal version may be this many years apart. */
const YEARS_APART = 2;

/** Shorter titles name many papers: "Introduction", "Comment on dark matter". */
export const SHORTEST_TITLE = 25;

/** Abstracts that share fewer of their words are of two works; those that share more of one. */
const UNLIKE_ABSTRACTS = 0.5;
const LIKE_ABSTRACTS = 0.8;

/** Titles of one work, where one of them was changed before it was printed, share this many of their words. */
const LIKE_TITLES = 0.6;
/** Titles that share fewer can hardly be one work, whatever its identifiers say. */
const UNLIKE_TITLES = 0.2;

export function likeness({ title = "", abstract = "", authors = "", date = "" }: Facts): Likeness {
  const year = Number(date.slice(0, 4));
  const plainTitle = lazy(() => plainText(title).text);
  const letters = lazy(() => normalised(plainTitle()));
  const titleWords = lazy(() => words(plainTitle()));
  const abstractWords = lazy(() => words(plainText(abstract).text));
  const firstAuthor = lazy(() =>
    wordForms(personNames(authors)[0]?.family ?? "")
      .map(normalised)
      .filter(Boolean),
  );
  return {
    get title() {
      return letters();
    },
    get titleWords() {
      return titleWords();
    },
    get abstractWords() {
      return abstractWords();
    },
    get firstAuthor() {
      return firstAuthor();
    },
    year: year > 0 ? year : undefined,
  };
}

/**
 * Whether two records without a common identifier are one work: the same title, or nearly the same abstract
 * under a similar title with the same numbers, by the same first author at about the same time. What a record
 * does not say contradicts nothing, but a title alone must be long enough to be no accident.
 */
export function areAlike(one: Likeness, two: Likeness): boolean {
  if (!sameAuthor(one, two) || !sameTime(one, two)) return false;
  const isSameTitle = one.title === two.title && one.title.length >= SHORTEST_TITLE;
  const knowsAuthor = one.firstAuthor.length > 0 && two.firstAuthor.length > 0;
  if (!isSameTitle && !(knowsAuthor && likeTitles(one, two))) return false;
  const abstracts = shared(one.abstractWords, two.abstractWords);
  if (isSameTitle) return abstracts === undefined || abstracts >= UNLIKE_ABSTRACTS;
  return abstracts !== undefined && abstracts >= LIKE_ABSTRACTS;
}

function likeTitles(one: Likeness, two: Likeness): boolean {
  return (shared(one.titleWords, two.titleWords) ?? 1) >= LIKE_TITLES && sameNumbers(one, two);
}

/** Whether a common identifier must be a mistake: the titles and the first authors have nothing in common. */
export function contradict(one: Likeness, two: Likeness): boolean {
  const titles = shared(one.titleWords, two.titleWords);
  return titles !== undefined && titles < UNLIKE_TITLES && !sameAuthor(one, two);
}

function sameAuthor({ firstAuthor: one }: Likeness, { firstAuthor: two }: Likeness): boolean {
  return one.length === 0 || two.length === 0 || one.some((form) => two.includes(form));
}

function sameTime({ year: one }: Likeness, { year: two }: Likeness): boolean {
  return one === undefined || two === undefined || Math.abs(one - two) <= YEARS_APART;
}

/** Share of the words of both that are in both; undefined where one of them has none. */
function shared(one: ReadonlySet<string>, two: ReadonlySet<string>): number | undefined {
  if (one.size === 0 || two.size === 0) return undefined;
  const common = [...one].filter((word) => two.has(word)).length;
  return common / (one.size + two.size - common);
}

/** Parts I and II, and measurements at 7 and at 8 TeV, are different works. */
function sameNumbers(one: Likeness, two: Likeness): boolean {
  return numbers(one).join(" ") === numbers(two).join(" ");
}

function numbers({ titleWords }: Likeness): string[] {
  return [...titleWords].filter((word) => /\d/u.test(word) || /^[ivx]+$/u.test(word)).toSorted();
}

function words(text: string): Set<string> {
  return new Set(
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
