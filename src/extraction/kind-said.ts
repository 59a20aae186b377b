import type { EntityKind } from "../model/kinds.ts";
import { kindOfExamples } from "./exemplified.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import type { Run } from "./name-runs.ts";
import { isCalled, isPresented } from "./presented.ts";
import type { Clause, Word } from "./words.ts";

/** What the words around a name say about it. */
export interface Reading {
  readonly kind: EntityKind;
  readonly confidence: number;
  /** what told, in a few words */
  readonly because: string;
  readonly relation?: "introduces";
}

/** The nouns that name models of nature and parts of machines as often as methods and tools. */
export const WEAK_NOUN =
  /^(?:models?|systems?|layers?|blocks?|modules?|mechanisms?|potentials?|networks?|programs?|samples?|engines?|platforms?|interfaces?|scores?|challenges?)$/i;
const SMALL =
  /^(?:and|or|for|of|in|with|on|to|is|are|by|as|the|a|an|at|from|we|our|its|can|has|have|was|were|that|which|using|via|based|over|under|when|while|but|not|also|does|do|be|it|only|into|than|after|outperforms|achieves)$/u;
/** What a name is said to be: ", a …", "is the …", "as a …". */
export const APPOSITION =
  /^\s*(?:\([^)]{0,80}\)\s*)?(?:,|—|–|--|:|\bis\b|\bas\b)\s*(?:an?|the|our|which is an?)?\s+([^.;:,]{3,90})/u;

const SORT =
  /^\s(?:\p{Ll}[\p{L}-]*\s)?(?:experiments|detectors|telescopes|instruments|accelerators|interferometers|arrays)\b/u;
const VERSION = /^\s?,?\s?\(?(?:v\.?\s?|version )\d+\.\d/i;
/** `using ISAJET 7.07`: a number after a name is its version where no unit and no other number follows. */
const BARE_VERSION =
  /^\s[1-9]\d?\.\d{1,3}(?:\.\d+)?(?=[,;:)]|\.(?:\s|$)|\s(?:and|or|with|to|in|on|for|as|by|is|was|code|package|program|software)\b)/u;
const USING = /\b(?:using|with|by|from|through|via|in|of|and)\s(?:the\s)?$/i;
/** "the PROSPECTOR spectral energy distribution fitting code" */
const FAR_NOUN =
  /^(?:\s(?!(?:of|and|or|for|in|with|on|to|is|are|by|as|from|at|that|which|we)\b)\p{Ll}[\p{L}-]*){2,5}\s(code|package|software|library|toolkit|simulator|dataset|catalogu?e|database|benchmark|telescope|spectrograph|satellite|survey|collaboration)s?\b/u;
/** "a pixel-based model, CtiPixel, has been developed" */
const TOLD_BEFORE = /\b(?:[Aa]n?|our|new|novel)\s(?:[\w-]+,?\s){0,6}(\p{Ll}+),\s$/u;

/** "halos are populated using HaloSim, …": nothing is said of it but that the work is done with it */
const APPLIED =
  /\b(?:using|via|(?:fit|implemented|processed|simulated|computed|trained|built) (?:with|in|by))\s$/u;
const ALONE = /^(?:[.,;]|\s(?:to|for|and|we)\b|$)/u;
const COINED_WORD =
  /^(?!Gen(?:erative)?AI|.*(?:LLM|VLM|GPT))(?=\S{5,}$)\S*(?:\p{Ll}\p{Lu}(?!s?$)|\p{Lu}{2}\p{Ll}{2})/u;

/** What a sentence says about a name in it; undefined where it does not tell what the name stands for. */
export function readingOf(run: Run): Reading | undefined {
  const { clause, first, last } = run;
  const from = run.start - clause.start;
  const before = clause.text.slice(Math.max(0, from - 80), from);
  const after = clause.text.slice(run.end - clause.start, run.end - clause.start + 160);
  const presented = isPresented(clause.text, from);
  const relation = presented ? ({ relation: "introduces" } as const) : {};
  const beside =
    kindBeside(clause, first, last, presented || /\p{Ll}\p{Lu}/u.test(run.name)) ?? sampleOf(run, after);
  // "HPGe detectors" are of a sort; of two names "the KLOE and CLAS experiments" are each one
  const sort =
    SORT.test(after) && !/(?:,|\b(?:and|or))\s(?:the\s)?$/u.test(before) && !run.name.includes("/");
  if (beside !== undefined && !(beside === "experiment" && sort))
    return { kind: beside, confidence: 0.8, because: `beside a noun for a ${beside}`, ...relation };
  const titled = clause.field === "title" && from === 0 && /^\s*(?::|(?:—|–|--)\s)/u.test(after);
  if (titled) {
    const said = kindIn(headOf(after));
    const because = said === undefined ? "opens the title" : `opens the title, which says ${said}`;
    return {
      kind: said ?? "tool",
      confidence: said === undefined ? 0.65 : 0.75,
      because,
      relation: "introduces",
    };
  }
  const said = kindIn(headOf(APPOSITION.exec(after)?.[1] ?? ""));
  if (presented || isCalled(clause.text, from)) {
    // "we present BPS indices": what is presented is another thing
    if (said === undefined && isModifier(after)) return undefined;
    const kind = said ?? kindIn(before.slice(-60)) ?? kindIn(after.slice(0, 60)) ?? "tool";
    const because = `${presented ? "presented" : "called so"} as a ${kind}`;
    return { kind, confidence: said === undefined ? 0.7 : 0.78, because, ...relation };
  }
  if (said === undefined && (VERSION.test(after) || (USING.test(before) && BARE_VERSION.test(after))))
    return { kind: "tool", confidence: 0.6, because: "a version follows" };
  const far = /\b[Tt]he\s$/u.test(before) ? FAR_NOUN.exec(after)?.[1] : undefined;
  const told = far ?? TOLD_BEFORE.exec(before)?.[1];
  const kind = told === undefined ? undefined : kindOfNoun(told);
  if (kind !== undefined) return { kind, confidence: 0.65, because: `the sentence calls it a ${told}` };
  const exampled = kindOfExamples(clause.text.slice(Math.max(0, from - 220), from), after);
  if (exampled !== undefined)
    return { kind: exampled, confidence: 0.65, because: "an example of what the list is of" };
  if (said === undefined && APPLIED.test(before) && ALONE.test(after) && COINED_WORD.test(run.name))
    return { kind: "tool", confidence: 0.55, because: "a coined word that the paper works with" };
  return said === undefined
    ? undefined
    : { kind: said, confidence: 0.6, because: `the sentence says it is a ${said}` };
}

/** A catalogue by its letters: "the CMASS sample". Of a shorter acronym it may be any sample of such objects. */
function sampleOf({ clause, first, name }: Run, after: string): EntityKind | undefined {
  const definite = clause.words[first - 1]?.text.toLowerCase() === "the";
  return definite && /^[\p{Lu}\p{N}]{4,}$/u.test(name) && /^\s+[Ss]ample\b/u.test(after)
    ? "dataset"
    : undefined;
}

/** A phrase up to its first preposition or clause: where its head stands. */
export function headOf(phrase: string): string {
  return (
    phrase.split(/\b(?:for|of|that|which|to|in|with|(?<!-)based|using|via|on|from|by|designed)\b/i)[0] ?? ""
  );
}

/** Whether a plain noun follows, so that the name only describes it. */
function isModifier(after: string): boolean {
  const next = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  return next !== undefined && !SMALL.test(next);
}

/** The kind that a noun right beside the name says: "TrackML data set", "ARGOS metric", "the package REDVID". */
function kindBeside(clause: Clause, first: number, last: number, trusted: boolean): EntityKind | undefined {
  const { words } = clause;
  // one word may stand between: "the CARLA driving simulator", "GAPS balloon experiment"
  for (let skipped = 0; skipped <= 1; skipped += 1) {
    const at = last + 1 + skipped;
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
  return kindOfSingle(previous.text, trusted);
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
  /\b(?:anomaly|attack|bias|change|deepfake|edge|error|face|fake|fraud|hallucination|intrusion|keypoint|lane|language|learn\w*|line|malware|neural|object|outlier|segment|semantic|text)\b[\w\s-]{0,80}\bdetectors?\b/i;

/** The last noun of a phrase that says a kind: its head. */
export function kindIn(phrase: string): EntityKind | undefined {
  const words = phrase.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const kind = kindOfNoun(`${words[at - 1] ?? ""} ${words[at] ?? ""}`) ?? kindOfNoun(words[at] ?? "");
    if (kind === "experiment" && LEARNED_DETECTOR.test(phrase)) return "method";
    if (kind !== undefined) return kind;
  }
  return undefined;
}
