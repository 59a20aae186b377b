import { withArticle } from "../text/with-article.ts";
import { kindOfExamples } from "./exemplified.ts";
import type { EntityKind } from "../model/kinds.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { headOf, kindBeside, kindIn, kindSaidAfter, SMALL } from "./kind-said.ts";
import type { Run } from "./name-runs.ts";
import { kindByUse } from "./kind-by-use.ts";
import { isBench, isMethodical } from "./name-shape.ts";
import { nounCalledBy } from "./noun-called-by.ts";
import { isCalled, isPresented, isPresentedAfter } from "./presented.ts";

/** What the words around a name say about it. */
export interface Reading {
  readonly kind: EntityKind;
  readonly confidence: number;
  /** what told, in a few words */
  readonly because: string;
  readonly relation?: "introduces";
  /** nothing told the kind */
  readonly isGuess?: true;
}

/** A name in its sentence. */
interface Place {
  readonly run: Run;
  /** offset of the name in its clause */
  readonly from: number;
  /** at most 220 and 160 characters */
  readonly before: string;
  readonly after: string;
  /** the paper presents what stands here as its own */
  readonly presented: boolean;
  /** the kind that an apposition says */
  readonly said: EntityKind | undefined;
}

/** One way in which a sentence tells what a name stands for; `nothing` where it tells that it is no such thing. */
type Sign = (place: Place) => Reading | "nothing" | undefined;

const SORT =
  /^\s(?:\p{Ll}[\p{L}-]*\s)?(?:experiments|detectors|telescopes|instruments|accelerators|interferometers|arrays)\b/u;
const MODEL = /^(?:model|network)$/u;
const EXISTING = /\b(?:[Ee]xisting|[Cc]urrent|[Pp]revious|[Pp]rior)\s$/u;
const VERSION = /^\s?,?\s?\(?(?:v\.?\s?|version )\d+\.\d/i;
/** `using ISAJET 7.07`: a number after a name is its version where no unit and no other number follows. */
const BARE_VERSION =
  /^\s[1-9]\d?\.\d{1,3}(?:\.\d+)?(?=[,;:)]|\.(?:\s|$)|\s(?:and|or|with|to|in|on|for|as|by|is|was|code|package|program|software)\b)/u;
const USING = /\b(?:using|with|by|from|through|via|in|of|and)\s(?:the\s)?$/i;
/** "we introduce a dataset that is larger: FlickrVid-150k.", "we propose new approaches (MLSP-VQA)" */
const ANNOUNCED =
  /\b[Ww]e (?:\w+ )?(?:introduce|present|propose|release|develop) (?:[\w-]+ ){0,6}?(approach|method|model|algorithm|benchmark|dataset|corpus|framework|code|package|library|toolkit)(?:e?s)?(?:(?: [^.;:()]{0,60})?(?:: | [-–—]{1,2} )|(?: [^.;:(),]{0,60}, )| \()$/u;

/** In the order of what they are worth: the first that tells is believed. */
const SIGNS: readonly Sign[] = [
  nounBeside,
  openedTitle,
  announced,
  presentation,
  version,
  nounInSentence,
  simulations,
  listOfExamples,
  ({ run, before, after, said }) => (said === undefined ? kindByUse(run.name, before, after) : undefined),
  apposition,
  bench,
];

/** What a sentence says about a name in it; undefined where it does not tell what the name stands for. */
export function readingOf(run: Run): Reading | undefined {
  const { text, start } = run.clause;
  const [from, to] = [run.start - start, run.end - start];
  // "N(CCS)" is a quantity
  if (/[\p{L}\p{N}]\($/u.test(text.slice(Math.max(0, from - 2), from))) return undefined;
  // "a CRB-guided framework" is built on a notion, a "QuarkNet-based architecture" on a network
  if (endsBefore(run) && !/\p{Ll}\p{Lu}/u.test(run.name)) return undefined;
  const after = text.slice(to, to + 160);
  // "On ScanNet, our framework …", "On A and B, the C method …": what follows is no apposition
  const opened = /^(?:Across|At|By|For|From|In|On|Unlike|Using|With)\s[^,;:]{0,80}$/u.test(
    text.slice(0, from),
  );
  const place: Place = {
    run,
    from,
    before: text.slice(Math.max(0, from - 220), from),
    after,
    // what is presented is based on it
    presented: !endsBefore(run) && isPresented(text, from),
    said: opened && /^\s?,\s(?:our|the)\s/u.test(after) ? undefined : kindSaidAfter(after),
  };
  for (const sign of SIGNS) {
    const told = sign(place);
    if (told !== undefined) return told === "nothing" ? undefined : told;
  }
  return undefined;
}

function relationIn({ presented }: Place): Pick<Reading, "relation"> {
  return presented ? { relation: "introduces" } : {};
}

function nounBeside(place: Place): Reading | undefined {
  const { run, before, after, presented } = place;
  const kind =
    kindBeside(run.clause, run.first, run.last, presented || /\p{Ll}\p{N}?\p{Lu}/u.test(run.name)) ??
    sampleOf(run, after);
  // "HPGe detectors" are of a sort; of two names "the KLOE and CLAS experiments" are each one
  const sort =
    SORT.test(after) && !/(?:,|\b(?:and|or))\s(?:the\s)?$/u.test(before) && !run.name.includes("/");
  if (kind === undefined || (kind === "experiment" && sort)) return undefined;
  // "existing VideoQA benchmarks" are of a sort
  if (EXISTING.test(before) && kindOfNoun(/^\s(\p{Ll}+s)\b/u.exec(after)?.[1] ?? "") !== undefined)
    return undefined;
  // "the GHOSDT suite of simulations"
  if (/^\s(?:suite|set|series|ensemble)\sof\s(?:[\p{L}-]+\s){0,3}simulations\b/u.test(after))
    return { kind: "dataset", confidence: 0.7, because: "simulations that have a name" };
  // "simulations from the PNG-UNITsim suite"
  if (/^\ssuite\b/u.test(after) && /\bsimulations?\s(?:from|in|of)\s(?:the\s)?$/u.test(before))
    return { kind: "dataset", confidence: 0.7, because: "simulations that have a name" };
  return { kind, confidence: 0.8, because: `beside a noun for ${withArticle(kind)}`, ...relationIn(place) };
}

/** Whether the last word of a name goes on after it: `CRB-guided`. */
function endsBefore({ clause, last, end }: Run): boolean {
  return (clause.words[last]?.end ?? end) > end + 2;
}

function openedTitle({ run, from, after }: Place): Reading | undefined {
  if (run.clause.field !== "title" || from > 0 || !/^\s*(?::|(?:—|–|--)\s)/u.test(after)) return undefined;
  const kind = kindIn(headOf(after));
  return kind === undefined
    ? {
        kind: isBench(run.name) ? "dataset" : "tool",
        confidence: 0.65,
        because: "opens the title",
        relation: "introduces",
        ...(isBench(run.name) ? {} : { isGuess: true }),
      }
    : { kind, confidence: 0.75, because: `opens the title, which says ${kind}`, relation: "introduces" };
}

function announced({ before, after }: Place): Reading | undefined {
  const kind = /^(?:[.,)]|$)/u.test(after) ? kindOfNoun(ANNOUNCED.exec(before)?.[1] ?? "") : undefined;
  return kind === undefined
    ? undefined
    : { kind, confidence: 0.75, because: `announced as ${withArticle(kind)}`, relation: "introduces" };
}

function presentation(place: Place): Reading | "nothing" | undefined {
  const { run, from, before, after, presented, said } = place;
  const behind =
    !presented &&
    /\p{Ll}\p{Lu}/u.test(run.name) &&
    isPresentedAfter(run.clause.text, from, run.end - run.clause.start);
  if (!presented && !behind && !isCalled(run.clause.text, from)) return undefined;
  // "we present BPS indices": what is presented is another thing
  if (said === undefined && isModifier(after)) return "nothing";
  const kind =
    said ??
    kindIn(
      before
        .slice(-60)
        .split(/\bwe\s/u)
        .at(-1) ?? "",
    ) ??
    kindIn(after.slice(0, 60)) ??
    kindInName(run.name) ??
    "tool";
  const because = `${presented ? "presented" : "called so"} as ${withArticle(kind)}`;
  const relation = behind ? ({ relation: "introduces" } as const) : relationIn(place);
  return { kind, confidence: said === undefined ? 0.7 : 0.78, because, ...relation };
}

function version({ before, after, said }: Place): Reading | undefined {
  const isVersion = VERSION.test(after) || (USING.test(before) && BARE_VERSION.test(after));
  return said === undefined && isVersion
    ? { kind: "tool", confidence: 0.6, because: "a version follows" }
    : undefined;
}

function nounInSentence({ run, before, after }: Place): Reading | undefined {
  const noun = nounCalledBy(before, after, /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(run.name)) ?? "";
  // "we train a model, ManufactuBERT": a model with a name can be run
  const kind = MODEL.test(noun) ? "tool" : kindOfNoun(noun);
  return kind === undefined
    ? undefined
    : { kind, confidence: 0.7, because: `the sentence calls it ${withArticle(noun)}` };
}

/** "the HESTIA simulations" are data; what is simulated with a code has no article. */
function simulations({ run, before, after }: Place): Reading | undefined {
  const isOne =
    /\b[Tt]he\s(?:\p{Ll}[\p{L}-]{2,20}\s){0,3}$/u.test(before) &&
    /^\s(?:(?:cosmological|hydrodynamic|hydrodynamical|magnetohydrodynamic|N-body|zoom-in|dark matter|galaxy|suite of)\s){0,3}simulations?\b/u.test(
      after,
    );
  return isOne && /^[\p{Lu}\p{N}][\p{L}\p{N}-]{3,}$/u.test(run.name)
    ? { kind: "dataset", confidence: 0.6, because: "simulations that have a name" }
    : undefined;
}

function listOfExamples({ before, after }: Place): Reading | undefined {
  const kind = kindOfExamples(before, after);
  return kind === undefined
    ? undefined
    : { kind, confidence: 0.65, because: "an example of what the list is of" };
}

function apposition({ said }: Place): Reading | undefined {
  return said === undefined
    ? undefined
    : { kind: said, confidence: 0.68, because: `the sentence says it is ${withArticle(said)}` };
}

/** The kind that a name says by its own end. */
function kindInName(name: string): EntityKind | undefined {
  if (isBench(name)) return "dataset";
  return isMethodical(name) ? "method" : undefined;
}

/** What is called a bench is a benchmark: "gains of ten points on LVBench over its base model". */
function bench({ run }: Place): Reading | undefined {
  return isBench(run.name)
    ? { kind: "dataset", confidence: 0.6, because: "its name ends in bench" }
    : undefined;
}

/** A catalogue by its letters: "the CMASS sample". Of a shorter acronym it may be any sample of such objects. */
function sampleOf({ clause, first, name }: Run, after: string): EntityKind | undefined {
  const definite = clause.words[first - 1]?.text.toLowerCase() === "the";
  // "the Quasar Feedback (QSOFEED) sample"
  const isSample = definite
    ? /^\s+[Ss]ample\b/u.test(after)
    : name.length > 4 && /^\)\s[Ss]ample\b/u.test(after);
  return isSample && /^[\p{Lu}\p{N}]{4,}$/u.test(name) ? "dataset" : undefined;
}

/** Whether a plain noun follows, so that the name only describes it. */
function isModifier(after: string): boolean {
  const next = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  return next !== undefined && !SMALL.test(next);
}
