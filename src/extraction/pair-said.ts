import type { EntityKind } from "../model/kinds.ts";
import { kindIn, kindSaidAfter } from "./kind-said.ts";
import { isCoined } from "./name-shape.ts";
import type { Seen } from "./pair-place.ts";
import { isCalled } from "./presented.ts";

/** What the sentence calls the pair: "an approach called SHORT (…)", "(SHORT) as a quality metric". */
export function kindSaidOfPair({
  text,
  pair,
  from,
  rest,
  presented,
  proper,
  mixed,
}: Seen): EntityKind | undefined {
  if (!isCoined(pair.short)) return undefined;
  const kind = kindSaidAfter(rest.slice(0, 140));
  if (isCalled(text, from)) {
    const told = kind ?? calledOf(text.slice(Math.max(0, from - 40), from));
    // "three tasks, namely …" lists what has names, "Optical Modules (DOMs)" are many
    const isName =
      proper && !/\bnamely\s$/u.test(text.slice(Math.max(0, from - 8), from)) && !pair.short.endsWith("s");
    // "we call this flux the …": a flux has no kind
    if (isName)
      return told ?? (CALLED_THIS.test(text.slice(Math.max(0, from - 60), from)) ? undefined : "method");
    return pair.short.length > 3 || MADE_AND_CALLED.test(text.slice(Math.max(0, from - 140), from))
      ? told
      : undefined;
  }
  if (presented && pair.short.length > 3) return kind;
  // a method may be anyone's, a mission is one
  const isOne = /^(?:,\s|\s(?:is|was|will be)\s)(?:an?|the (?:first|largest|only|most))\s/u.test(rest);
  const isCapital = rest.startsWith(",") && /^(?:\p{Lu}[\p{L}-]+(?:\s|$)){2,}$/u.test(pair.long);
  return isOne && (mixed || isCapital || (proper && (kind === "experiment" || kind === "dataset")))
    ? kind
    : undefined;
}

const CALLED_THIS = /\bwe\s(?:call|name|term|dub|denote)\s(?:this|these|our|the)\s\p{Ll}+\s(?:the\s)?$/iu;

/** "we propose a new algorithm for … called reweighted expectation maximization (REM)" */
const MADE_AND_CALLED =
  /\b(?:propose|introduce|present|develop)s?\s(?:an?|the)\s[^.;:()]{5,110}\b(?:called|named|dubbed|termed)\s["“‘]?$/u;

/** "multi-task collaboration, namely …" calls no experiment. */
function calledOf(before: string): EntityKind | undefined {
  const kind = kindIn(before);
  return kind === "experiment" ? undefined : kind;
}
