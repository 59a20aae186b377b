import type { EntityKind } from "../model/kinds.ts";
import { kindOfNoun } from "./kind-nouns.ts";

/** "the PROSPECTOR spectral energy distribution fitting code" */
const FAR_NOUN =
  /^(?:\s(?!(?:of|and|or|for|in|with|on|to|is|are|by|as|from|at|that|which|we)\b)\p{Ll}[\p{L}-]*){2,5}\s(code|package|software|library|toolkit|simulator|dataset|catalog(?:ue)?|database|benchmark|telescope|spectrograph|satellite|survey|collaboration|experiment|detector|observatory|mission|tokamak|interferometer|collider)s?\b/u;
/** "the VisIVO scientific visualization framework" */
const FAR_WEAK_NOUN =
  /^(?:\s(?!(?:of|and|or|for|in|with|on|to|is|are|by|as|from|at|that|which|we)\b)\p{Ll}[\p{L}-]*){2,4}\s(framework|pipeline|platform|algorithm)\b/u;
/** "a pixel-based model, CtiPixel, has been developed" */
const TOLD_BEFORE = /\b(?:[Aa]n?|[Oo]ur|best|leading|new|novel|strongest)\s(?:[\w-]+,?\s){0,6}(\p{Ll}+),\s$/u;

/** "a shared lightweight encoder (VisMamba) enables" */
const TOLD_BEFORE_BRACKET = /\b(?:[Aa]n?|[Oo]ur|new|novel)\s(?:[\w-]+,?\s){0,5}(\p{Ll}+)\s\($/u;

/** "a foundation model for Earth Observation (EO), EarthSynth, can" */
const TOLD_WITH_MORE =
  /\ban?\s(?:[\w-]+\s){0,5}(model|framework|method|algorithm|architecture|approach|network|dataset|benchmark|corpus|code|library|package|pipeline|simulator|tool|toolkit)\s(?:for|of|to|that)\s[^.;:,]{3,80},\s$/u;

/**
 * The noun that a sentence calls a name by at some distance: "a fast code for waves, QuaWave, can", "the CARLA open
 * driving simulator"; undefined where no such noun says a kind.
 *
 * @param coined  whether the name has a capital inside, so that weaker nouns tell as well
 */
export function nounCalledBy(before: string, after: string, coined: boolean): string | undefined {
  const far = /\b[Tt]he\s$/u.test(before)
    ? (FAR_NOUN.exec(after)?.[1] ?? (coined ? FAR_WEAK_NOUN.exec(after)?.[1] : undefined))
    : undefined;
  const told = coined && /^,\s/u.test(after) ? TOLD_WITH_MORE.exec(before.slice(-150))?.[1] : undefined;
  const bracketed =
    coined && after.startsWith(")") ? TOLD_BEFORE_BRACKET.exec(before.slice(-80))?.[1] : undefined;
  return [far, TOLD_BEFORE.exec(before.slice(-80))?.[1], bracketed, told].find(
    (noun) => noun !== undefined && kindOfNoun(noun) !== undefined,
  );
}

/** "software called Quiet Shape", "a module, named EF-Net": the noun before the word that announces a name. */
const CALLED = /(?<![\p{L}-])(\p{Ll}+),?\s(?:called|dubbed|named|namely|termed)\s(?:the\s)?["'‘“`]?$/u;

/** "a framework for text generation, dubbed Emuru": the noun stands before what it is for. */
const CALLED_AFTER_MORE =
  /\b(?:[Aa]n?|[Oo]ur|[Nn]ew|[Nn]ovel)\s(?:[\w-]+\s){0,6}?(\p{Ll}+)\s(?:for|of|to|that)\s[^.;:()]{3,80},\s(?:called|dubbed|named|termed)\s(?:the\s)?["'‘“`]?$/u;
/** "This tool is named Chani." */
const IS_CALLED =
  /\b(?:[Tt]his|[Oo]ur)\s(?:[\w-]+\s){0,3}?(\p{Ll}+)\sis\s(?:called|dubbed|named|termed)\s["'‘“`]?$/u;

/** The kind of the noun that is called what comes next; undefined where none stands there, or one of no kind. */
export function kindCalled(before: string): EntityKind | undefined {
  const nouns = [CALLED, CALLED_AFTER_MORE, IS_CALLED].flatMap((pattern) => pattern.exec(before)?.[1] ?? []);
  for (const noun of nouns) {
    // beside a name these nouns say little: "the GPT-4 agent"
    const kind = /^(?:agent|assistant)$/u.test(noun) ? "tool" : kindOfNoun(noun);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
