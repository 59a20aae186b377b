/** A word or phrase that proves a guarded name, in a text in lower case. */
export interface GuardWord {
  /** in lower case, at least one; blanks or hyphens stand between them */
  readonly words: readonly [string, ...string[]];
  /** any ending may follow; else only that of the plural */
  readonly open: boolean;
}

/** A word or phrase as a guard has it: a final star stands for any ending. None where it has no word. */
export function guardWords(phrase: string): GuardWord[] {
  const open = phrase.endsWith("*");
  const parts = (open ? phrase.slice(0, -1) : phrase).toLowerCase().split(/[\s-]+/u);
  const [first, ...more] = parts.filter((part) => part !== "");
  return first === undefined ? [] : [{ words: [first, ...more], open }];
}

/**
 * Where a guard word stands next in a text in lower case, or -1. The thousands of them are compared sign by sign: to
 * compile a pattern of each would take longer than all looks.
 *
 * @param from  UTF-16 offset of the first place that counts
 */
export function nextPlace(lower: string, { words: [first, ...more], open }: GuardWord, from: number): number {
  for (let at = lower.indexOf(first, from); at >= 0; at = lower.indexOf(first, at + 1))
    if (!isPart(lower, at - 1) && ends(lower, at + first.length, more, open)) return at;
  return -1;
}

/** Whether the other words follow at an offset, and what may end them. */
function ends(lower: string, from: number, words: readonly string[], open: boolean): boolean {
  let end = from;
  for (const word of words) {
    const before = end;
    while (/[\s-]/u.test(lower.charAt(end))) end += 1;
    if (end === before || !lower.startsWith(word, end)) return false;
    end += word.length;
  }
  return open || !isPart(lower, end) || (lower.charAt(end) === "s" && !isPart(lower, end + 1));
}

function isPart(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
