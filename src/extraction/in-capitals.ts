/** Words that no name consists of: in capitals only where all is. */
const SMALL_WORD = /\b(?:AND|BY|FOR|FROM|IN|OF|ON|THE|TO|WITH)\b/u;

/** Letters that are too few to tell. */
const FEWEST = 12;

/**
 * Whether a sentence is written in capitals throughout, as the titles of old records are; units and symbols, as the TeV
 * of `pp` collisions, may keep one small letter to five capitals.
 */
export function isInCapitals(text: string): boolean {
  if (!SMALL_WORD.test(text)) return false;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return large >= FEWEST && small * 5 <= large;
}
