import type { EntityKind } from "../model/kinds.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { isUnit } from "./name-shape.ts";
import type { Clause, Word } from "./words.ts";

/** The nouns that name models of nature and parts of machines as often as methods and tools. */
export const WEAK_NOUN =
  /^(?:models?|systems?|layers?|blocks?|modules?|mechanisms?|potentials?|networks?|programs?|samples?|engines?|platforms?|interfaces?|scores?|challenges?|protocols?)$/i;
/** Words that are no noun and no adjective, and verbs that often follow a name. */
export const SMALL =
  /^(?:and|or|for|of|in|with|on|to|is|are|by|as|the|a|an|at|from|we|our|its|can|has|have|was|were|that|which|using|via|based|over|under|when|while|but|not|also|does|do|be|it|only|into|than|after|outperforms|achieves)$/u;
/** What a name is said to be: ", a …", "is the …", "as a …". */
const APPOSITION =
  /^\s*(?:\([^)]{0,80}\)\s*)?(?:(?:,|\bis\b|\bas\b)\s*(?:which is\s)?(?=(?:[Aa]n?|[Tt]he|our)\s)|(?:—|–|--|:)\s*|,\s(?=(?:\p{Ll}[\p{L}-]*\s){0,3}software\b))([^.;:,]{3,90})/u;

/** ", an end-to-end, generic framework": adjectives between commas come before the noun. */
const LONG_APPOSITION =
  /^\s*(?:\([^)]{0,80}\)\s*)?(?:,|—|–|--|:|\bis\b)\s*an?\s+(?:(?!(?:and|or)\b)[\p{Ll}\p{N}-]{2,20}(?:\s[\p{Ll}-]{2,20})?,\s){1,3}([^.;:,]{3,90})/u;

/** The 2.0 of "Lyra 2.0, a framework" */
const VERSION = /^\s\d\.\d(?=,\s)/u;

/** The kind that an apposition after a name says of it: ", a simulator of …", "is the catalogue of …". */
export function kindSaidAfter(after: string): EntityKind | undefined {
  const text = after.replace(VERSION, "");
  return (
    kindIn(headOf(APPOSITION.exec(text)?.[1] ?? "")) ?? kindIn(headOf(LONG_APPOSITION.exec(text)?.[1] ?? ""))
  );
}

/** A phrase up to its first preposition or clause: where its head stands. */
export function headOf(phrase: string): string {
  // "a large model and evaluation benchmark" is a model before all, "a model and pipeline" a pipeline
  const [first = "", ...more] = phrase.split(/\s(?:and|&)\s/u);
  if (more.length > 0 && /^[\s:]{0,4}(?:an?|the)\s/i.test(phrase)) {
    const kinds = [kindIn(first), kindIn(headOf(more.join(" and ")))];
    if (kinds[0] !== undefined && kinds.includes("dataset")) return headOf(first);
  }
  // "a novel set of protocols"
  const many =
    /^[\s:]{0,4}(?:an?\s)?(?:(?!which|that)[\w-]+\s){0,2}(?:set|family|suite|series|collection|class|range)\sof\s/iu.exec(
      phrase,
    );
  if (many !== null) return headOf(phrase.slice(many[0].length));
  return (
    phrase.split(
      /(?<![\w-])(?:for|of|that|which|to|in|with|based|using|via|on|from|by|designed)(?![\w-])/i,
    )[0] ?? ""
  );
}

/** The kind that a noun right beside the name says: "TrackML data set", "ARGOS metric", "the package REDVID". */
export function kindBeside(
  clause: Clause,
  first: number,
  last: number,
  trusted: boolean,
): EntityKind | undefined {
  const { words } = clause;
  const bracketed = bracketedNoun(clause, first, last);
  if (bracketed !== undefined) return kindOfSingle(bracketed, trusted);
  if (isActor(clause, first, last)) return undefined;
  // one word may stand between: "the CARLA driving simulator", "GAPS balloon experiment"
  const behind = last + (isAmount(words, last + 1) ? 2 : 0);
  for (let skipped = 0; skipped <= 1; skipped += 1) {
    const at = behind + 1 + skipped;
    const next = words[at];
    if (next === undefined || !isBeside(clause, at)) break;
    const second = isBeside(clause, at + 1) ? words[at + 1]?.text : undefined;
    const pair = second === undefined ? undefined : kindOfNoun(`${next.text} ${second}`);
    if (pair !== undefined) return pair;
    const kind = kindOfSingle(next.text, trusted);
    // "a CUDA code generator": the later noun is the head
    if (kind !== undefined) return (second === undefined ? undefined : kindOfSingle(second, trusted)) ?? kind;
    if (!/^\p{Ll}/u.test(next.text) || SMALL.test(next.text)) break;
  }
  const previous = words[first - 1];
  if (previous === undefined || !isBeside(clause, first) || !/^\p{Ll}/u.test(previous.text)) return undefined;
  // "we benchmark Pareto-NRPA on", "to model HD 163296"; "applied to dataset X" has a noun
  if (VERB.test(previous.text) && /^(?:we|to|then|they)$/iu.test(words[first - 2]?.text ?? ""))
    return undefined;
  return kindOfSingle(previous.text, trusted);
}

/** Nouns of kinds that are verbs as well. */
const VERB = /^(?:benchmark|challenge|map|model|program|sample|survey)s?$/u;

/** "At each step, SpecGuard samples multiple candidates": the word behind says what the name does. */
function isActor({ words, text, start }: Clause, first: number, last: number): boolean {
  const [from, verb, object] = [words[first], words[last + 1], words[last + 2]];
  return (
    from !== undefined &&
    verb !== undefined &&
    object?.joined === true &&
    VERB.test(verb.text) &&
    /^(?:an?|all|both|candidate|diverse|each|every|its|many|multiple|new|only|several|the|their)$/u.test(
      object.text,
    ) &&
    /(?:^|[,;:]\s)$/u.test(text.slice(0, from.start - start))
  );
}

/** "the XMASS-I 832 kg detector" */
function isAmount(words: readonly Word[], at: number): boolean {
  return /^\d+$/u.test(words[at]?.text ?? "") && isUnit(words[at + 1]?.text ?? "");
}

/** "the Quasar Feedback (QSOFEED) sample" */
function bracketedNoun({ text, start, words }: Clause, first: number, last: number): string | undefined {
  const [from, to] = [words[first], words[last]];
  if (from === undefined || to === undefined || text.charAt(from.start - start - 1) !== "(") return undefined;
  return /^\)\s(\p{Ll}+(?<!s))\b/u.exec(text.slice(to.end - start, to.end - start + 30))?.[1];
}

/** Many experiments collaborate, one experiment is a collaboration; so with projects. */
function kindOfSingle(noun: string, trusted: boolean): EntityKind | undefined {
  if (/^(?:collaborations|projects)$/u.test(noun) || (!trusted && WEAK_NOUN.test(noun))) return undefined;
  return kindOfNoun(noun);
}

/** Whether nothing but blanks and quotation marks stand before a word. */
function isBeside({ text, start, words }: Clause, at: number): boolean {
  const [one, two]: (Word | undefined)[] = [words[at - 1], words[at]];
  if (one === undefined || two === undefined) return false;
  return two.joined || /^["'’”`]{0,2}\s+["'‘“`]{0,2}$/u.test(text.slice(one.end - start, two.start - start));
}

/** Detectors that are no apparatus: "a learning-based line segment detector". */
const LEARNED_DETECTOR =
  /\b(?:anomaly|attack|bias|change|deepfake|defect|edge|error|face|fake|fraud|hallucination|intrusion|keypoint|lane|language|learn\w*|line|malware|neural|object|one-stage|open-vocabulary|outlier|plagiarism|real-time|segment|semantic|spam|text|toxicity|vandalism)\b[\w\s-]{0,80}\bdetectors?\b/i;

/** Whether a phrase speaks of a detector that is no apparatus. */
export function isLearnedDetector(phrase: string): boolean {
  return LEARNED_DETECTOR.test(phrase);
}

/** What measures without an apparatus: "an evidence-based instrument". */
const INSTRUMENT_OF_THOUGHT =
  /\b(?:per-\w+|evidence-based|assessment|audit\w*|benchmark\w*|conceptual|diagnostic|evaluation|financial|governance|legal|policy|psychometric|questionnaire|statistical|theoretical)\s[\w\s-]{0,40}\binstruments?\b/i;

/** The last noun of a phrase that says a kind: its head. */
export function kindIn(phrase: string): EntityKind | undefined {
  const words = phrase.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const kind = kindOfNoun(`${words[at - 1] ?? ""} ${words[at] ?? ""}`) ?? kindOfNoun(words[at] ?? "");
    if (kind === "experiment" && isLearnedDetector(phrase)) return "method";
    if (kind === "experiment" && INSTRUMENT_OF_THOUGHT.test(phrase)) return "method";
    if (kind !== undefined) return kind;
  }
  return undefined;
}
