/** A long form and the acronym that a text gives it, at UTF-16 offsets. */
export interface Definition {
  readonly long: string;
  readonly longStart: number;
  readonly longEnd: number;
  readonly short: string;
  readonly shortStart: number;
  readonly shortEnd: number;
}

const BRACKET = /\(([^()]{1,120})\)/gu;

/**
 * Pairs as in `Deep Robust One-Class Classification (DROCC)` and `SECRET (Stochasticity Emulator for Cosmic Ray
 * Electrons)`. Each letter of the acronym must stand in the long form, in order, the first one at the start of
 * a word, and where the words allow it every letter at the start of one.
 *
 * @see Schwartz, Hearst (2003), Pac. Symp. Biocomput. 8:451–462, whose conditions these tighten
 */
export function definitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (const bracket of text.matchAll(BRACKET)) {
    const inside = (bracket[1] ?? "").split(/[;,]\s|\s(?:or|hereafter|e\.g\.|i\.e\.)\s/u)[0]?.trim() ?? "";
    const insideStart = bracket.index + 1 + (bracket[1] ?? "").indexOf(inside);
    const pair = isShort(inside)
      ? longBefore(text, bracket.index, inside, insideStart)
      : shortBefore(text, bracket.index, inside, insideStart);
    if (pair !== undefined) found.push(pair);
  }
  return found;
}

function isShort(text: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}\-–_./+*α-ω ]{1,11}$/u.test(text) &&
    /\p{Lu}/u.test(text) &&
    text.split(" ").length <= 2
  );
}

/** `Long Form (SHORT)`: the long form is sought among the words before the bracket. */
function longBefore(
  text: string,
  bracket: number,
  short: string,
  shortStart: number,
): Definition | undefined {
  const before = text.slice(Math.max(0, bracket - 160), bracket).trimEnd();
  const clause = before.slice(lastOf(before, ".;:()[]") + 1);
  const letters = lettersOf(spoken(short, clause));
  const end = Math.max(0, bracket - 160) + before.length;
  const words = [...clause.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)];
  const most = Math.min(letters.length + 5, letters.length * 2 + 1);
  const base = end - clause.length;
  // fewest words first: a longer long form needs better proof, which is a word for every letter
  const starts = Array.from(
    { length: Math.min(most, words.length) },
    (_, count) => words.at(-1 - count)?.index ?? 0,
  );
  const start =
    starts.find((one) => isLong(clause, one, letters, true)) ??
    starts.find((one) => isLong(clause, one, letters, false));
  if (start === undefined) return undefined;
  return {
    long: clause.slice(start),
    longStart: base + start,
    longEnd: end,
    short,
    shortStart,
    shortEnd: shortStart + short.length,
  };
}

/** The place of the last of some signs in a text, or -1. */
function lastOf(text: string, signs: string): number {
  let at = text.length - 1;
  while (at >= 0 && !signs.includes(text.charAt(at))) at -= 1;
  return at;
}

function isLong(clause: string, start: number, letters: readonly string[], strictly: boolean): boolean {
  const long = clause.slice(start);
  return (
    !OPENS_NOTHING.test(long) &&
    !/\sof\san?\s/u.test(long) &&
    matches(long, letters, strictly) &&
    !isCut(clause, start, letters)
  );
}

/** Words with which no long form begins. */
const OPENS_NOTHING = /^(?:and|are|as|by|for|from|is|of|or|our|that|their|to|via|we|which|with)\s/iu;

/**
 * Whether a long form begins inside a compound that the acronym has a letter for: "text-to-image (TI)" is no
 * "to-image", "block-structured adaptive mesh refinement (SAMR)" begins with "structured".
 */
function isCut(clause: string, start: number, letters: readonly string[]): boolean {
  const compound = /(?:[\p{L}\p{N}]{1,20}[-‐‑]){1,4}$/u.exec(
    clause.slice(Math.max(0, start - 80), start),
  )?.[0];
  if (compound === undefined) return false;
  if (compound.toLowerCase().startsWith(letters[0] ?? "")) return true;
  const long = clause.slice(start).toLowerCase();
  return !byStarts(long, wordStarts(long), letters);
}

/** `SHORT (Long Form)`. */
function shortBefore(text: string, bracket: number, long: string, longStart: number): Definition | undefined {
  const match = /([\p{L}\p{N}][\p{L}\p{N}\-–_/+]{1,14})\s*$/u.exec(
    text.slice(Math.max(0, bracket - 20), bracket),
  );
  const short = match?.[1];
  if (match === null || short === undefined || !/\p{Lu}.*\p{Lu}/u.test(short) || !long.includes(" "))
    return undefined;
  if (!matches(long, lettersOf(spoken(short, long)), false)) return undefined;
  const shortStart = Math.max(0, bracket - 20) + match.index;
  return {
    long,
    longStart,
    longEnd: longStart + long.length,
    short,
    shortStart,
    shortEnd: shortStart + short.length,
  };
}

/** An acronym as it is spoken: the 2 of `R2T` stands for the "to" of "Rule-to-Tag", a 4 for "for". */
function spoken(short: string, long: string): string {
  return short.replace(/(?<=\p{L})[24](?=\p{L})/gu, (digit) => {
    const [word, letter] = digit === "2" ? [TO, "t"] : [FOR, "f"];
    return word.test(long) ? letter : digit;
  });
}

const TO = /[-\s]to[-\s]/iu;
const FOR = /[-\s]for[-\s]/iu;

/** The letters of an acronym in lower case; a plural s is none of them. */
function lettersOf(short: string): string[] {
  const single = /^[\p{Lu}\p{N}\-–]{2,}s$/u.test(short) ? short.slice(0, -1) : short;
  return Array.from(single.toLowerCase()).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}

function matches(long: string, letters: readonly string[], strictly: boolean): boolean {
  if (letters.length < 2 || long.length <= letters.length) return false;
  const text = long.toLowerCase();
  const first = letters[0] ?? "";
  if (!text.startsWith(first)) return false;
  const starts = wordStarts(text);
  return (
    byStarts(text, starts, letters) || (!strictly && letters.length >= 3 && inOrder(text, starts, letters))
  );
}

function wordStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
}

/** Every letter opens a word, small words may be skipped. */
function byStarts(text: string, starts: readonly number[], letters: readonly string[]): boolean {
  let letter = 0;
  let skipped = 0;
  for (const start of starts) {
    if (text.charAt(start) === letters[letter]) letter += 1;
    else if (/^(?:of|the|for|and|in|to|a|an|with|on|by|at|de|from|per|via|into)\b/u.test(text.slice(start)))
      continue;
    else skipped += 1;
  }
  return letter === letters.length && skipped === 0;
}

/** Letters in order anywhere, the first one where the long form opens, and as many as can where a word opens. */
function inOrder(text: string, starts: readonly number[], letters: readonly string[]): boolean {
  const opens = new Set(starts);
  /** the most letters that open a word, by how many letters are placed; -1 where they cannot be */
  const most: number[] = [0, 1, ...letters.slice(1).map(() => -1)];
  for (let at = 1; at < text.length; at += 1)
    for (let placed = letters.length; placed >= 2; placed -= 1) {
      const before = most[placed - 1] ?? -1;
      if (before < 0 || text.charAt(at) !== letters[placed - 1]) continue;
      most[placed] = Math.max(most[placed] ?? -1, before + (opens.has(at) ? 1 : 0));
    }
  const opening = most[letters.length] ?? -1;
  return opening >= 2 || (opening >= 1 && starts.length === 1);
}
