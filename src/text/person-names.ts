/** A person as a text names them. */
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
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.\u2010-\u2015-]*|d['’]\p{Lu}\p{L}+)$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/iu;
const GROUP = /\b(?:Collaborations?|Consortium|Group|Team|Project)$/u;

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
    const name = person(text, start, end);
    if (name !== undefined) names.push(name);
    start = cut === undefined ? end : end + cut[0].length;
  }
  return names;
}

/** Whether a name is that of a collaboration or another group, not of a person. */
export function isGroup(name: string): boolean {
  return GROUP.test(name);
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
    words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word.toLowerCase()))
  );
}

function separatorOf(text: string): RegExp {
  // no run of blanks stands in these patterns: on many blanks they would take time in the square
  if (text.includes(";")) return /;/gu;
  if (isInvertedList(text.split(/(?<=\s)and(?=\s)/u).map((part) => part.trim()))) return /(?<=\s)and(?=\s)/gu;
  return /,|(?<=\s)and(?=\s)/gu;
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
  if (given !== undefined) return SUFFIX.test(middle);
  const words = family.split(" ").filter((word) => !PARTICLES.has(word.toLowerCase()));
  return words.length === 1 || !middle.includes(" ") || /^(?:\p{L}{1,2}\.[\s-]*)+$/u.test(middle);
}

function person(text: string, from: number, to: number): PersonName | undefined {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = from + raw.trimEnd().length;
  if (end <= start) return undefined;
  const name = raw.trim().replace(/\s+/gu, " ");
  if (!/\p{L}/u.test(name) || /^(?:others|et al\.?)$/iu.test(name)) return undefined;
  const [family, given] = inParts(name);
  return { name, display: given === "" ? family : `${given} ${family}`, family, given, start, end };
}

/** `Dan Four, Jr.` */
function inSuffixed(name: string, suffix: string): [family: string, given: string] {
  const [family, given] = inParts(name);
  return [`${family} ${suffix}`, given];
}

/** Family and given names; `Jr.` goes with the family, a collaboration is all family, a particle in lower case opens the family name (`Yara do Amaral Coutinho`). */
function inParts(name: string): [family: string, given: string] {
  const [first = "", ...others] = name.split(",").map((piece) => piece.trim());
  const [suffix, ...given] = others;
  if (suffix !== undefined && given.length > 0) return [`${first} ${suffix}`, given.join(" ")];
  if (suffix !== undefined) return SUFFIX.test(suffix) ? inSuffixed(first, suffix) : [first, suffix];
  if (GROUP.test(name)) return [name, ""];
  const words = name.split(" ");
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word));
  const cut = particle > 0 ? particle : words.length - 1;
  return [words.slice(cut).join(" "), words.slice(0, cut).join(" ")];
}
