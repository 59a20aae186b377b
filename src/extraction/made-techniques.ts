import { isCoined } from "./name-shape.ts";
import type { Seen } from "./pair-place.ts";

/** Whether a spelled-out name in small letters is a technique that the paper makes: "uncertainty-aware optimization (UAOP)". */
export function isMadeTechnique(seen: Seen): boolean {
  const { pair } = seen;
  return (
    pair.short.length > 3 && isCoined(pair.short) && (MADE_OF_STEPS.test(pair.long) || isSaidToBeMade(seen))
  );
}

/** "we design a shuffle-grouped residual adapter (SGRA) that performs": made by the paper, and said what for. */
function isSaidToBeMade({ text, from, pair, rest }: Seen): boolean {
  return (
    MAKES.test(text.slice(Math.max(0, from - 40), from)) &&
    /^(?::\san?|,\s(?:an?|which)|\sthat|\sto)\s/u.test(rest) &&
    !pair.short.endsWith("s") &&
    !FOUND.test(pair.long)
  );
}

const MAKES =
  /\b[Ww]e\s(?:\p{Ll}+\s)?(?:design|develop|devise|introduce|present|propose)\s(?:an?\s|the\s|our\s)?(?:(?:new|novel|simple)\s)?$/u;
/** What nobody makes. */
const FOUND =
  /(?:concept|distance|effect|equation|function|galaxy|hypothesis|index|matter|paradigm|phase|principle|problem|ratio|sample|scenario|signal|star|state|task|theory)$/iu;

/** What learning machines do: with words of its own before it, and presented, it is one way to do it. */
const MADE_OF_STEPS =
  /^\S+\s\S.*\s(?:adaptation|alignment|calibration|decoding|distillation|fine-tuning|fusion|learning|matching|optimi[sz]ation|pruning|quanti[sz]ation|regulari[sz]ation|reweighting|sampling|search|training|tuning)$/iu;
