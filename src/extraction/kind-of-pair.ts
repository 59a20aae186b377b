import type { EntityKind } from "../model/kinds.ts";
import { isCommonApparatus, isOneApparatus } from "./apparatus.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { headOf, isLearnedDetector, kindIn, kindSaidAfter, WEAK_NOUN } from "./kind-said.ts";
import { isCoined } from "./name-shape.ts";
import { isAfterAPerson, isCoinedPart, isCommonTechnique, isContrived, isProper } from "./long-forms.ts";
import { isMadeTechnique } from "./made-techniques.ts";
import type { PairPlace, Seen } from "./pair-place.ts";
import { kindSaidOfPair } from "./pair-said.ts";
import { isOfMachines, kindOfSubject } from "./subject.ts";

/** One way in which a text tells what a spelled-out name stands for. */
type Sign = (seen: Seen) => EntityKind | undefined;

/** In the order in which they are believed. */
const SIGNS: readonly Sign[] = [
  ofMeetings,
  ofStates,
  oneOfMany,
  calledBefore,
  toldBefore,
  coinedPart,
  presentedAs,
  properName,
  presentedNoun,
  openedTitle,
  inList,
  kindSaidOfPair,
  besideElsewhere,
  ({ pair }) => (isCoined(pair.short) && isAfterAPerson(pair.long) ? "method" : undefined),
];

/** What a spelled-out name stands for: a thing of a kind, or else a concept. */
export function kindOfPair(place: PairPlace): EntityKind {
  const { text, pair } = place;
  const proper = isProper(pair.long) || isContrived(pair);
  const mixed = /^\P{Ll}*\p{Ll}.*\p{Lu}/u.test(pair.short) && !/^\p{Lu}+s$/u.test(pair.short);
  const rest = text.slice(Math.max(pair.shortEnd, pair.longEnd)).replace(/^\)/u, "");
  const from = Math.min(pair.longStart, pair.shortStart);
  const seen = { ...place, from, rest, proper, mixed, beside: nounAfter(rest, place, proper, mixed) };
  for (const sign of SIGNS) {
    const kind = sign(seen);
    if (kind === undefined) continue;
    // "a Maximum A Posteriori (MAP) approach": everyone has that
    return isCommonTechnique(pair.long) && (kind === "method" || kind === "tool") ? "concept" : kind;
  }
  return "concept";
}

function nounAfter(
  rest: string,
  { presented }: PairPlace,
  proper: boolean,
  mixed: boolean,
): EntityKind | undefined {
  const after = /^\s*([\p{L}]+(?:\s[\p{L}]+)?)/u.exec(rest)?.[1] ?? "";
  const far = proper ? FAR_NOUN.exec(rest)?.[1] : undefined;
  const named = proper && /^(?:module|block|layer|network|loss|mechanism)\b/u.test(after);
  // "the GLEAM 4-Jy (G4Jy) Sample": the noun is part of the name
  const titled = proper && /^\p{Lu}\p{Ll}/u.test(after);
  // "Post-Training Quantization (PTQ) methods" are of a sort
  if (
    !presented &&
    /^(?:algorithms|approaches|datasets|frameworks|methods|models|networks|systems?|techniques)\b/u.test(
      after,
    )
  )
    return undefined;
  return (
    (after.includes(" ") ? kindOfNoun(after) : undefined) ??
    kindOf(after.split(" ")[0] ?? "", presented || mixed || named || titled) ??
    kindOf(far ?? "", false)
  );
}

/** "(QACITS) control loop algorithm" */
const FAR_NOUN =
  /^\s(?:(?!(?:and|or|for|of|in|with|on|to|is|are|was|as|that|which|we)\b)\p{Ll}+\s){1,3}(algorithm|code|method|package|pipeline|software|survey|catalog(?:ue)?|dataset|instrument|metric)\b/u;

/** Journals and meetings are no things of these kinds. */
function ofMeetings({ text, pair, from }: Seen): EntityKind | undefined {
  return /^(?:Journal|Proceedings|Transactions)\b/u.test(pair.long) ||
    /\b(?:Conference|Workshop|Symposium|Congress|Proceedings)\b[^.;]{0,40}$/u.test(
      text.slice(Math.max(0, from - 60), from),
    )
    ? "concept"
    : undefined;
}

/** "the National Institutional Ranking Framework (NIRF)" and what else states set up is no software. */
function ofStates({ pair, presented }: Seen): EntityKind | undefined {
  return !presented &&
    /^(?:National|Federal|European|Global|International)\s.*\s(?:Framework|Program(?:me)?|Platform|System|Strategy)$/u.test(
      pair.long,
    )
    ? "concept"
    : undefined;
}

/** "a Silicon Drift Detector (SDD) array", "a Mach-Zehnder interferometer (MZI)" */
function oneOfMany({ text, pair, from, presented }: Seen): EntityKind | undefined {
  return !presented &&
    (isCommonApparatus(pair.long) || /\s\p{Ll}+$/u.test(pair.long)) &&
    kindOfNoun(/(?<!\p{L})\p{L}+$/u.exec(pair.long)?.[0] ?? "detector") === "experiment" &&
    /\b(?:an?|each|every|several|two|three|\d+)\s$/i.test(text.slice(Math.max(0, from - 10), from))
    ? "concept"
    : undefined;
}

/** "our library CRAFT (Checkpoint-Restart and …)" */
function calledBefore({ text, pair, from }: Seen): EntityKind | undefined {
  if (pair.longStart < pair.shortStart || !isCoined(pair.short)) return undefined;
  const noun = /(?<![\p{L}-])(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, from - 24), from))?.[1] ?? "";
  return kindOf(noun, false);
}

function coinedPart({ pair, proper, beside }: Seen): EntityKind | undefined {
  return proper && isCoinedPart(pair) ? (beside ?? "method") : undefined;
}

function properName(seen: Seen): EntityKind | undefined {
  const { pair, presented, part, proper, mixed, beside } = seen;
  if (!proper && !mixed) return undefined;
  if (beside !== undefined) return beside;
  // "the Hyper Millennium (HM) simulation"
  if (proper && /^\s(?:cosmological\s)?simulations?\b/u.test(seen.rest) && isTheOne(seen)) return "dataset";
  // "the Quasar Feedback (QSOFEED) sample"
  if (proper && isCoined(pair.short) && pair.short.length > 4 && /^\ssample\b/u.test(seen.rest))
    return "dataset";
  if (proper && isCoined(pair.short) && isOneApparatus(pair.long)) return "experiment";
  const head = headNoun(seen);
  if (head !== undefined && (presented || head !== "method")) return head;
  return presented || part ? (head ?? "method") : undefined;
}

/** Simulations with an article have a name; "Monte Carlo (MC) simulations" are of a sort. */
function isTheOne({ text, from, pair }: Seen): boolean {
  return /\b[Tt]he\s$/u.test(text.slice(Math.max(0, from - 4), from)) && !/Monte Carlo/u.test(pair.long);
}

function presentedNoun(seen: Seen): EntityKind | undefined {
  const { presented, pair, texts } = seen;
  if (!presented || pair.short.length < 3) return undefined;
  const kind = headNoun(seen) ?? seen.beside;
  if (kind !== undefined) return kind;
  return texts.some(isOfMachines) && isMadeTechnique(seen) ? "method" : undefined;
}

/** "CRAFT: A library for …" */
function openedTitle({ texts: [title = ""], pair, proper, rest }: Seen): EntityKind | undefined {
  if (!title.startsWith(pair.short) || !isCoined(pair.short)) return undefined;
  const after = /^\s?[:—–]\s?(.*)$/u.exec(title.slice(pair.short.length))?.[1];
  if (after === undefined) return undefined;
  const spelled = pair.shortStart < pair.longStart;
  return (
    kindIn(headOf(after)) ??
    (spelled ? kindSaidAfter(rest.slice(0, 140)) : undefined) ??
    (proper || spelled ? kindOfSubject(`${after} ${pair.long}`) : undefined)
  );
}

/** "the SABAT project" at another place. Of tasks, "NLI datasets" are many; so only what is one of its kind. */
function besideElsewhere({ texts, pair, proper }: Seen): EntityKind | undefined {
  if (!proper || !isCoined(pair.short)) return undefined;
  for (const text of texts)
    for (let at = text.indexOf(pair.short); at >= 0; at = text.indexOf(pair.short, at + 1)) {
      const after = text.slice(at + pair.short.length, at + pair.short.length + 20);
      if (ONE_OF_ITS_KIND.test(after) || (isContrived(pair) && /^\s[Ee]xperiment\b/u.test(after)))
        return "experiment";
      if (SOFTWARE.test(after) && /\b[Tt]he\s$/u.test(text.slice(Math.max(0, at - 4), at))) return "tool";
    }
  return undefined;
}

/** "The HAMRR tool can be used" */
const SOFTWARE = /^\s(?:library|package|software|tool|toolbox|toolkit)\b(?!s)/u;

const ONE_OF_ITS_KIND = /^\s(?:collaboration|mission|observatory|project|satellite|survey|telescope)\b/u;

/** "a novel metric, Temporal Drift Ratio (TDR)" */
function toldBefore({ text, pair, from, proper }: Seen): EntityKind | undefined {
  if (!proper || !isCoined(pair.short)) return undefined;
  const noun =
    /\b(?:[Aa]n?|[Oo]ur|new|novel)\s(?:[\w-]+,?\s){0,5}(\p{Ll}+),\s(?:called\s|named\s)?(?:the\s)?$/u.exec(
      text.slice(Math.max(0, from - 80), from),
    )?.[1];
  return noun === undefined ? undefined : kindOfNoun(noun);
}

/** "methods such as Generalised Morphological Component Analysis (GMCA)" */
function inList({ listed, pair, proper }: Seen): EntityKind | undefined {
  return proper && isCoined(pair.short) && pair.short.length > 3 ? listed : undefined;
}

/** "We present the Ripple Foam Set (RIFSET), a dataset of …": what stands behind says more than that it is new. */
function presentedAs({ pair, rest, presented }: Seen): EntityKind | undefined {
  const isTold = presented && isCoined(pair.short) && /^\s?(?:,|—|–|--)\s?an?\s/u.test(rest);
  return isTold ? kindSaidAfter(rest.slice(0, 140)) : undefined;
}

/** The kind that the last word of the long form says. "Silicon Detectors (SD)" are many things, no name. */
function headNoun({ text, pair, proper, presented, texts }: Seen): EntityKind | undefined {
  const last = /(?<!\p{L})\p{L}+$/u.exec(pair.long)?.[0] ?? "";
  // "Foam Mapping Array for Ripples"
  const first = proper ? /(?<!\p{L})\p{Lu}\p{Ll}+(?=\s(?:for|in|of)\s)/u.exec(pair.long)?.[0] : undefined;
  const noun = first === undefined || kindOfNoun(last) !== undefined ? last : first;
  // "a minimal multi-Majoron model (MMMM)" is of nature, where nothing is learned
  if (noun === "model" && !texts.some(isOfMachines)) return undefined;
  // "a learning-based Sem-LS detector (Sem-LSD)"
  const described = text
    .slice(Math.max(0, pair.longStart - 40), pair.longEnd)
    .split(/\b(?:an?|for|in|of|our|the|to|with)\s/u);
  if (isLearnedDetector(described.at(-1) ?? "")) return "method";
  return presented || !noun.endsWith("s") ? kindOf(noun, presented) : undefined;
}

function kindOf(noun: string, trusted: boolean): EntityKind | undefined {
  const kind = !trusted && WEAK_NOUN.test(noun) ? undefined : kindOfNoun(noun);
  // "EPRV spectrographs" are of a sort
  return kind === "experiment" && noun.endsWith("s") ? undefined : kind;
}
