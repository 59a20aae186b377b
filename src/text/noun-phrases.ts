import { folded, type Token } from "./tokens.ts";
import type { WordClasses } from "./word-classes.ts";

/** A phrase of two to four words that ends in a noun, at UTF-16 offsets. */
export interface NounPhrase {
  /** lower case, last word in the singular: what phrases are compared by */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 4;
const DETERMINERS = words(
  "the a an this that these those its their our his her my your each every any some no all both",
);
/** Words that stand before a phrase and add nothing to what it names. */
const OPENING = words(
  "new novel different several many such other various certain particular specific general main major important key first second third last next recent current present previous existing possible available large small high low higher lower good better best strong weak full total single multiple different same own more most less few little significant additional further simple complex common standard typical usual modern great recently so-called corresponding respective relevant appropriate overall entire whole similar due like well two three four five one non",
);
/** Nouns that say nothing by themselves as the head of a phrase. */
const HEADS = words(
  "result results approach approaches method methods study studies paper work works number numbers set sets case cases order orders value values range ranges way ways part parts type types kind kinds use uses role roles example examples performance data problem problems question questions framework frameworks technique techniques analysis analyses property properties effect effects system systems model models level levels rate rates process processes feature features parameter parameters condition conditions region regions term terms point points form forms information difference differences change changes state states time times year years agreement comparison basis fact addition contrast limit limits aspect aspects challenge challenges scenario scenarios strategy strategies task tasks setting settings application applications behavior behaviour structure structures function functions size sizes scale scales amount amounts degree degrees group groups step steps source sources sample samples measurement measurements calculation calculations simulation simulations experiment experiments observation observations algorithm algorithms solution solutions evidence impact importance interest literature procedure procedures quantity quantities scheme schemes tool tools prediction predictions uncertainty uncertainties error errors accuracy precision improvement improvements contribution contributions direction directions design designs development developments tev gev mev kev cl figure figures page pages table tables appendix version",
);
const NEVER = words(
  "et al eg ie etc via vs using use based respect well able however moreover furthermore finally thus here show find order",
);

/**
 * The noun phrases of a text, longest first at each place, none overlapping another.
 *
 * @param isWanted  whether a word, in the singular, may stand in a phrase
 */
export function nounPhrases(
  text: string,
  tokens: readonly Token[],
  classes: WordClasses,
  isWanted: (word: string) => boolean,
): NounPhrase[] {
  const wanted = tokens.map((token) => isWanted(singular(token.key)) && isWord(token));
  classes.learn(tokens.filter((_, at) => wanted[at]).map(({ key }) => key));
  const found: NounPhrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const last = phraseEnd(text, tokens, wanted, at, classes);
    if (last !== undefined) found.push(phrase(tokens, at, last));
    at = last === undefined ? at + 1 : last + 1;
  }
  return found;
}

function phraseEnd(
  text: string,
  tokens: readonly Token[],
  wanted: readonly boolean[],
  first: number,
  classes: WordClasses,
): number | undefined {
  if (OPENING.has(tokens[first]?.key ?? "")) return undefined;
  let last: number | undefined;
  for (let at = first; at < tokens.length && at - first < LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || wanted[at] !== true) break;
    if (at > first && !/^(?: |-|\n)$/u.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) break;
    const kind = nounOrAdjective(tokens, at, classes, at > first);
    if (kind === undefined) break;
    if (kind === "noun" && at > first) last = at;
  }
  if (last === undefined || HEADS.has(tokens[last]?.key ?? "")) return undefined;
  return last;
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
  if (/(?:s|ed)$/u.test(key) || DETERMINERS.has(after)) return undefined;
  return "noun";
}

function isWord({ key }: Token): boolean {
  return key.length > 2 && /^\p{L}+$/u.test(key) && !DETERMINERS.has(key) && !NEVER.has(key);
}

function phrase(tokens: readonly Token[], first: number, last: number): NounPhrase {
  const keys = tokens.slice(first, last + 1).map(({ key }) => key);
  const key = [...keys.slice(0, -1), singular(keys.at(-1) ?? "")].join(" ");
  return { key, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** The singular of a regular English plural. */
export function singular(word: string): string {
  if (!word.endsWith("s") || word.length < 4 || /(?:ss|us|is|ics|series|species)$/u.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").map(folded));
}
