import { singular } from "./singular.ts";
import { folded, type Token } from "./tokens.ts";
import type { WordClasses } from "./word-classes.ts";

/** A phrase of two to four words that ends in a noun, at UTF-16 offsets. */
export interface NounPhrase {
  /** lower case, last word in the singular: what phrases are compared by */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** the word right behind it, by its key, of which the phrase may be only a part: `fields` after `earth gravity` */
  readonly before?: string;
}

/** In words. */
const LONGEST = 4;
/** Of longer rows of nouns the last words are the phrase. */
const LONGEST_RUN = 8;
const DETERMINERS = words(
  "the a an this that these those its their our his her my your each every any some no all both",
);
/** Words that stand before a phrase and add nothing to what it names. */
const OPENING = words(
  "new novel precise coming considered resulting different several many such other various certain particular specific general main major important key first second third last next recent current present previous existing possible available large small high low higher lower good better best strong weak full total single multiple different same own more most less few little significant additional further simple complex common standard typical usual modern great recently so-called corresponding respective relevant appropriate overall entire whole similar due like well two three four five one non efficient accurate comprehensive diverse valid invalid probable improbable unknown unknowable known likely unlikely plausible possible impossible individual separate adequate sufficient insufficient necessary essential crucial vital considerable substantial dramatic remarkable unprecedented unique useful useless interesting promising popular powerful reliable successful obvious clear unclear unexpected surprising extensive thorough careful rapid quick improved observed proposed arbitrary respective feasible suitable noticeable notable prominent apparent evident actual numerous multiple advanced novel flexible preliminary ongoing upcoming recent future alternative original traditional conventional well-known famous reasonable meaningful severe slight moderate outstanding excellent superior inferior competitive average exact initial lightweight instantaneous assessing bridging changing decreasing disentangling enhancing evaluating improving increasing probing revealing understanding",
);
/** Nouns that say nothing by themselves as the head of a phrase. */
const HEADS = words(
  "result results approach approaches method methods study studies paper work works number numbers set sets case cases order orders value values range ranges way ways part parts type types kind kinds use uses role roles example examples performance data problem problems question questions framework frameworks technique techniques analysis analyses property properties effect effects system systems model models level levels rate rates process processes feature features parameter parameters condition conditions region regions term terms point points form forms information difference differences change changes state states time times year years decade decades agreement comparison basis fact addition contrast limit limits aspect aspects challenge challenges scenario scenarios strategy strategies task tasks setting settings application applications behavior behaviour structure structures function functions size sizes scale scales amount amounts degree degrees group groups step steps source sources sample samples measurement measurements calculation calculations simulation simulations experiment experiments observation observations algorithm algorithms solution solutions evidence impact importance interest literature procedure procedures quantity quantities scheme schemes tool tools prediction predictions uncertainty uncertainties error errors accuracy precision improvement improvements contribution contributions direction directions design designs development developments tev gev mev kev cl figure figures page pages table tables appendix version",
);
const NEVER = words(
  "you they there allow allows appear appears arise arises become becomes belong belongs come comes depend depends describe describes differ differs dominate dominates emerge emerges exist exists fail fails favor grow grows interact interacts know knows make makes outperform outperforms produce produces provide provides remain remains take takes think thinks vary varies et al eg ie etc via vs using use based respect well able however moreover furthermore finally thus here show find order will would can could may might must shall should cannot don doesn didn isn aren wasn including involving containing following according regarding against under over between within without through across during toward towards among above below after before near beyond upon built made given known shown found taken driven are is was were be been has have had does did not demystifying exploring investigating leveraging paying revisiting rethinking uncovering unleashing unlocking unraveling unveiling mhz ghz khz thz kpc mpc gpc arcsec arcmin",
);

/**
 * The noun phrases of a text, longest first at each place, none overlapping another.
 *
 * @param isWanted  whether a word, by its key, may stand in a phrase
 */
export function nounPhrases(
  text: string,
  tokens: readonly Token[],
  classes: WordClasses,
  isWanted: (word: string) => boolean,
): NounPhrase[] {
  const wanted = tokens.map((token) => isWanted(token.key) && isWord(token));
  classes.learn(tokens.filter((_, at) => wanted[at] === true).map(({ key }) => key));
  const found: NounPhrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const stretch = phraseAt(text, tokens, wanted, at, classes);
    if (stretch !== undefined)
      found.push(phrase(tokens, stretch, wordBehind(text, tokens, stretch.last + 1)));
    at = stretch === undefined ? at + 1 : stretch.last + 1;
  }
  return found;
}

/** Where a phrase stands, in tokens. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The phrase that begins at a token: the last words of what stands there, since the head comes last. */
function phraseAt(
  text: string,
  tokens: readonly Token[],
  wanted: readonly boolean[],
  first: number,
  classes: WordClasses,
): Stretch | undefined {
  const key = tokens[first]?.key ?? "";
  // "low-mass stars" begins with "low", and never with "mass"
  if (isJoined(text, tokens, first) || (isOpening(key, classes) && !isJoined(text, tokens, first + 1)))
    return undefined;
  if (isOfAmount(text, tokens[first])) return undefined;
  let last: number | undefined;
  for (let at = first; at < tokens.length && at - first < LONGEST_RUN; at += 1) {
    const token = tokens[at];
    if (token === undefined || wanted[at] !== true) break;
    if (at > first && !/^(?: |-|\n)$/u.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) break;
    const kind = nounOrAdjective(tokens, at, classes, at > first);
    if (kind === undefined) break;
    // "edge-brightened jets" does not end at "edge"
    if (kind === "noun" && at > first && !isJoined(text, tokens, at + 1)) last = at;
  }
  if (last === undefined || HEADS.has(tokens[last]?.key ?? "")) return undefined;
  let from = Math.max(first, last - LONGEST + 1);
  // "World Wide Lightning Location Network" is one name
  if (from > first && isCapital(text, tokens[from]) && !isTitled(text, tokens))
    while (from > first && isCapital(text, tokens[from - 1])) from -= 1;
  while (
    from < last &&
    (isJoined(text, tokens, from) ||
      (from > first && SECOND_HALVES.has(tokens[from]?.key ?? "")) ||
      (from > first && isOpening(tokens[from]?.key ?? "", classes)))
  )
    from += 1;
  if (from === last) return undefined;
  // "front-end" and "low-rank" by themselves describe something
  let joined = from + 1;
  while (joined <= last && isJoined(text, tokens, joined)) joined += 1;
  return joined > last ? undefined : { first: from, last };
}

/** "Carlo Net Information Gain": what is cut begins with no half of a name. */
const SECOND_HALVES = words("alamos carlo sitter waals");

const HYPHENS = new Set("-‐–");

/** Whether a hyphen joins a token to the one before it, or to a formula: "$(n+1)$-dimensional". */
function isJoined(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    HYPHENS.has(text.charAt(token.start - 1)) &&
    /^[^\s\-‐–—]/u.test(text.charAt(token.start - 2))
  );
}

/** "200 keV electrons" are electrons. */
function isOfAmount(text: string, token?: Token): boolean {
  return (
    token !== undefined &&
    /^[kmgt]ev$/u.test(token.key) &&
    /[\d$]\s$/u.test(text.slice(Math.max(0, token.start - 2), token.start))
  );
}

/** The word right behind a phrase, where it may be what the phrase only describes. */
function wordBehind(text: string, tokens: readonly Token[], at: number): string | undefined {
  const [before, next] = [tokens[at - 1], tokens[at]];
  if (before === undefined || next === undefined || !isWord(next)) return undefined;
  if (!/^[ \n-]$/u.test(text.slice(before.end, next.start))) return undefined;
  return HEADS.has(next.key) ? undefined : next.key;
}

/** Whether the word behind a phrase, which the classes know, is a noun: then the phrase only describes it. */
export function goesOn(behind: string | undefined, classes: WordClasses): boolean {
  if (behind === undefined) return false;
  const kind = classes.of(behind);
  // "field" is a verb when alone
  return kind === "noun" || (kind === "verb" && !/(?:s|ed|ing)$/u.test(behind));
}

function isCapital(text: string, token?: Token): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 2));
}

/** Whether most long words of a text have a capital, as in many titles. */
function isTitled(text: string, tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ start, end }) => end - start > 3);
  return long.filter((token) => isCapital(text, token)).length * 2 > long.length;
}

/** Comparatives add as little as "new". */
function isOpening(key: string, classes: WordClasses): boolean {
  return (
    OPENING.has(key) ||
    (((key.endsWith("er") && key.length > 3) || (key.endsWith("est") && key.length > 4)) &&
      !/^(?:inner|outer)$/u.test(key) &&
      classes.of(key) === "adjective")
  );
}

/** The class of a word among its neighbours: a word that is a verb when alone is a noun after a noun, an adjective or a determiner. */
function nounOrAdjective(
  tokens: readonly Token[],
  at: number,
  classes: WordClasses,
  inside: boolean,
): "noun" | "adjective" | undefined {
  const key = tokens[at]?.key ?? "";
  const kind = classes.of(key);
  if (kind === "noun" || kind === "adjective") return kind;
  if (kind !== "verb") return undefined;
  const before = tokens[at - 1]?.key ?? "";
  const after = tokens[at + 1]?.key ?? "";
  if (!inside && !DETERMINERS.has(before)) return undefined;
  if ((/(?:s|ed)$/u.test(key) && key !== "bias") || DETERMINERS.has(after)) return undefined;
  return "noun";
}

/** The number of a part, as in "FAUST XXIX". */
const ROMAN = /^(?:x{1,3}(?:i[xv]|v?i{1,3}|v)|viii)$/;

function isWord({ key }: Token): boolean {
  return (
    key.length > 2 && !ROMAN.test(key) && /^\p{L}+$/u.test(key) && !DETERMINERS.has(key) && !NEVER.has(key)
  );
}

function phrase(tokens: readonly Token[], { first, last }: Stretch, before: string | undefined): NounPhrase {
  const keys = tokens.slice(first, last + 1).map(({ key }) => key);
  const key = [...keys.slice(0, -1), singular(keys.at(-1) ?? "")].join(" ");
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return { key, start, end, ...(before === undefined ? {} : { before }) };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").map(folded));
}
