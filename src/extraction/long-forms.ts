import type { Definition } from "../text/definitions.ts";
import { isCoined } from "./name-shape.ts";

/** The nouns that close the names of parts of a learning machine; in capitals with an acronym they are coined. */
const PART_NOUN =
  /\s(?:Module|Block|Layer|Loss|Attention|Encoder|Decoder|Adapter|Projector|Fusion|Aggregation|Distillation|Alignment|Regularization|Sampling|Pruning|Prompting|Optimization|Acceleration)$/u;

/** "Feature Fusion Module (FFM)": a name of its own, though nothing says that the paper presents it. */
export function isCoinedPart({ long, short }: Definition): boolean {
  return (
    PART_NOUN.test(long) &&
    isCoined(short) &&
    long.split(/\s/u).every((word) => /^(?:\p{Lu}|\p{Ll}{2,3}$)/u.test(word))
  );
}

/** Whether most words that matter begin with a capital. */
export function isProper(long: string): boolean {
  const words = long.split(/[\s-]+/u).filter((word) => word.length > 3);
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}
