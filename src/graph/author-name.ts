import { personNames } from "../text/person-names.ts";
import { slug } from "../text/slug.ts";
import { speltOut } from "../text/word-forms.ts";

/** A name in small letters, `ä` spelt out: `kraemer` and `["michael", "j"]`. */
export interface AuthorName {
  readonly family: string;
  readonly given: readonly string[];
  /** which places of the given name a hyphen ties to the word before, as the second of `Hong-Yu` */
  readonly tied: readonly boolean[];
}

/** The name that a text is. */
export function nameOf(text: string): AuthorName {
  const person = personNames(text)[0];
  const given = (person?.given ?? "")
    .split(" ")
    .map((word) => slug(speltOut(word)).split("-").filter(Boolean));
  return {
    family: slug(speltOut(person?.family ?? text)).replaceAll(/^the-|-collaborations?$/gu, ""),
    given: given.flat(),
    tied: given.flatMap((words) => words.map((_, at) => at > 0)),
  };
}

/** Family and given name in one text. */
export function lettersOf({ family, given }: AuthorName): string {
  return `${family} ${given.join(" ")}`;
}

/** The same for `Hong-Yu` and `Hongyu`, and for `Kraemer` and `Kramer`. */
export function unbroken({ family, given, tied }: AuthorName): string {
  return loose(family) + given.map((word, at) => (tied[at] === true ? "" : " ") + loose(word)).join("");
}

/**
 * Whether a name has another as its abbreviation: `Michael J. Krämer` has `M. Krämer` and `Michael Kramer`,
 * but `M. Johann Krämer` has not `Michael Krämer`, and `Hong-Yu Chen` not `Hong Chen`.
 */
export function saysMore(long: AuthorName, short: AuthorName): boolean {
  const [all, some] = [long.given, short.given];
  const isHalf = long.tied[some.length] === true && (some.at(-1) ?? "").length > 1;
  return (
    some.length > 0 &&
    some.length <= all.length &&
    lettersOf(long).length > lettersOf(short).length &&
    !isHalf &&
    some.every((word, at) => abbreviates(word, all[at] ?? ""))
  );
}

/** Whether a name may be that of the same person as a fuller one, which says all that it does. */
export function mayBeOne(fuller: AuthorName, name: AuthorName): boolean {
  return saysMore(fuller, name) || unbroken(fuller) === unbroken(name);
}

function abbreviates(short: string, long: string): boolean {
  return short.length === 1 ? long.startsWith(short) : loose(short) === loose(long);
}

/** The same for `kraemer` and `kramer`, so that a lost accent hides nobody; no proof that two are one. */
export function loose(word: string): string {
  return word.replaceAll(/([aou])e/gu, "$1");
}
