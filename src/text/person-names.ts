import { isGroup, isPlural, singularGroup } from "./group-names.ts";

/** A person, or a group, as a text names them. */
export interface PersonName {
  /** as written, one blank between the words */
  readonly name: string;
  /** family name last, as in `Michael Krämer` or `Martin King Jr.`, whatever order the text uses */
  readonly display: string;
  readonly family: string;
  readonly given: string;
  /** UTF-16 offsets of the name in the text, end excluded */
  readonly start: number;
  readonly end: number;
}

const PARTICLES = new Set("von van der den de di da du del della do dos la le ter ten zu zur y".split(" "));
/** Those that are names of their own where they have capitals: `Ashok Das`, `Ethan Lo`. */
const SMALL_PARTICLES = new Set(
  [...PARTICLES].concat("das dei degli delle lo zum vom af av al el bin ibn op 't ’t".split(" ")),
);
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.\u2010-\u2015-]*|d['’]\p{Lu}\p{L}+)$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/iu;
/** A suffix where no comma parts it from the name: other words may look like one in small letters. */
const OPEN_SUFFIX = /^(?:(?:Jr|Sr)\.?|II|III|IV)$/u;

/** What parts a speaker, or a collaboration, from those behind: `A. One for the CMS Collaboration`. */
const OTHER_CUTS = String.raw`(?<=^|\s)(?:for|[Oo]n behalf of)(?: the)?(?=\s)|(?<=[Cc]ollaboration|[Cc]onsortium|[Tt]eam):`;
const CUTS = {
  semicolon: new RegExp(`;|${OTHER_CUTS}`, "gu"),
  and: new RegExp(String.raw`(?<=\s)and(?=\s)|${OTHER_CUTS}`, "gu"),
  comma: new RegExp(String.raw`,|(?<=\s)and(?=\s)|${OTHER_CUTS}`, "gu"),
} as const;

/**
 * The persons of an author list in order: `A. One, B. Two and C. Three`, or `One, A. and Two, B.` as in BibTeX,
 * or `One, A.; Two, B.`.
 */
export function personNames(text: string): PersonName[] {
  const separator = separatorOf(text);
  const names: PersonName[] = [];
  let start = 0;
  for (const cut of [...text.matchAll(separator), undefined]) {
    const end = cut?.index ?? text.length;
    const last = OPEN_SUFFIX.test(text.slice(start, end).trim()) ? names.pop() : undefined;
    const name = person(text, last?.start ?? start, end);
    if (name !== undefined) names.push(name);
    start = cut === undefined ? end : end + cut[0].length;
  }
  return names.some(({ name }) => isPlural(name)) ? withoutPlurals(names) : names;
}

/** Each of several collaborations by its own name: `ICARUS and SBND Collaborations`. */
function withoutPlurals(names: readonly PersonName[]): PersonName[] {
  const apart: PersonName[] = [];
  let isOfGroups = false;
  for (const one of names.toReversed()) {
    isOfGroups = isPlural(one.name) || (isOfGroups && one.given === "" && !isGroup(one.name));
    const group = isOfGroups ? singularGroup(one.name) : one.display;
    apart.push(isOfGroups ? { ...one, display: group, family: group } : one);
  }
  return apart.toReversed();
}

/** Whether a line is nothing but names: at least two, and no sentence. */
export function isAuthorList(text: string): boolean {
  const parts = text
    .split(/[,;]|(?<=\s)and(?=\s)/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return false;
  const named = parts.filter((part) => isName(part)).length;
  return named === parts.length || (parts.length >= 5 && named / parts.length > 0.9);
}

function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  const capital = words.filter((word) => NAME_WORD.test(word)).length;
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    capital >= 2 &&
    words.every((word) => NAME_WORD.test(word) || isParticle(word))
  );
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) || SMALL_PARTICLES.has(word);
}

function separatorOf(text: string): RegExp {
  // no run of blanks stands in these patterns: on many blanks they would take time in the square
  if (text.includes(";")) return CUTS.semicolon;
  return isInvertedList(text.split(/(?<=\s)and(?=\s)/u).map((part) => part.trim())) ? CUTS.and : CUTS.comma;
}

/**
 * Whether commas stand inside names, as in `One, A. and Two, B.`: then `and` alone stands between them.
 * `A. One, B. Two and C. Three` has one `and`, and no comma behind it.
 */
function isInvertedList(parts: readonly string[]): boolean {
  const commas = parts.map((part) => part.split(",").length - 1);
  if (commas.every((number) => number === 0)) return false;
  // "One, A., Two, B., and Three, C." and "A. One, B. Two, C. Three and D. Four" are lists of commas
  if (parts.some((part, at) => (commas[at] ?? 0) > 2 || part.endsWith(","))) return false;
  if (parts.length > 2 || (parts.length === 2 && (commas[1] ?? 0) > 0)) return true;
  return parts[1] === "others" || isInverted(parts[0] ?? "");
}

/** `One, A.` or `Two Three, Anna` or `Four, Jr., Dan`: one side of the comma is too short for a whole name. */
function isInverted(text: string): boolean {
  const [family = "", middle = "", given] = text.split(",").map((piece) => piece.trim());
  // "L. One, Jr., A. Two" are two persons
  if (given !== undefined) return SUFFIX.test(middle) && !/^\p{L}\./u.test(family);
  // no particle stands last: "Chao Du" is a whole name
  const words = family.split(" ").filter((word, at, all) => at + 1 === all.length || !isParticle(word));
  return words.length === 1 || !middle.includes(" ") || /^(?:\p{L}{1,2}\.[\s-]*)+$/u.test(middle);
}

function person(text: string, from: number, to: number): PersonName | undefined {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = from + raw.trimEnd().replace(NO_NAME, "").length;
  if (end <= start) return undefined;
  const name = text.slice(start, end).replace(/\s+/gu, " ");
  if (!/\p{L}/u.test(name) || /^(?:others|et al\.?)$/iu.test(name)) return undefined;
  const [family, given] = inParts(name);
  return { name, display: given === "" ? family : `${given} ${family}`, family, given, start, end };
}

/** What stands behind a name and is not of it. */
const NO_NAME = / et al\.?$| ?,$/u;

/**
 * Family and given names; `Jr.` goes with the family, a collaboration is all family, a particle in lower case opens
 * the family name (`Yara do Amaral Coutinho`), also where it stands last (`Beekveld, Melissa van`).
 */
function inParts(name: string): [family: string, given: string] {
  const [first = "", ...others] = name.split(",").map((piece) => piece.trim());
  const [suffix, ...given] = others;
  if (suffix !== undefined && given.length > 0) return [`${first} ${suffix}`, given.join(" ")];
  if (suffix !== undefined)
    return SUFFIX.test(suffix) ? inSuffixed(first, suffix) : withParticles(first, suffix);
  if (isGroup(name)) return [name, ""];
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  if (words.length > 2 && OPEN_SUFFIX.test(last)) return inSuffixed(words.slice(0, -1).join(" "), last);
  const particle = words.findIndex(
    (word, at) => at > 0 && at < words.length - 1 && SMALL_PARTICLES.has(word),
  );
  const cut = particle > 0 ? particle : words.length - 1;
  return [words.slice(cut).join(" "), words.slice(0, cut).join(" ")];
}

/** `Dan Four, Jr.` */
function inSuffixed(name: string, suffix: string): [family: string, given: string] {
  const [family, given] = inParts(name);
  return [`${family} ${suffix}`, given];
}

/** Particles at the end of the given name go before the family name, unless all of them have capitals. */
function withParticles(family: string, given: string): [family: string, given: string] {
  const words = given.split(" ");
  const before = words.findLastIndex((word) => !isParticle(word));
  const particles = words.slice(before + 1);
  if (before < 0 || !particles.some((word) => SMALL_PARTICLES.has(word))) return [family, given];
  return [`${particles.join(" ")} ${family}`, words.slice(0, before + 1).join(" ")];
}
