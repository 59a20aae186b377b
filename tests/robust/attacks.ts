/** Signs and words that expressions for English and for files of papers look for, one after another or with a blank. */
const UNITS: readonly string[] = [
  " ", "\n", " \t", "a", "A", "AA", "-AA", "1", "-", ".", ",", "’", "(", "\\", "{", "@", "<", "a ", "a-", "A. ", "a, ", "\0",
]; // prettier-ignore

/** Up to this length all its words are tried as beginnings, each with more ends. */
const SHORT = 240;

/**
 * Texts of a length that make a slow expression slow: one unit or one of its own words over and over, after a
 * beginning that it may want and before an end that it will not.
 */
export function* attacksOn(expression: RegExp, length: number): Generator<string> {
  const plain = expression.source.replace(/\\[a-zA-Z]/gu, " ");
  const words = [...new Set(plain.match(/[A-Za-z]{2,}/gu) ?? [])];
  const few = words.slice(0, 3);
  const units = [...UNITS, ...few.flatMap((word) => [word, `${word} `]), few.join(" ")];
  const isShort = length <= SHORT;
  const starts = [
    "",
    ...(isShort ? ["Aaa", ...words.slice(0, 60)] : [words[0] ?? "Aaa"]).map((word) => `${word} `),
  ];
  for (const unit of units.filter((one) => one !== "")) {
    const run = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    for (const start of starts)
      for (const end of isShort ? ["\0!", "\0!a"] : ["\0!"]) yield `${start}${run}${end}`;
  }
}

/** What an expression does with a text: a search from every place, or all that it finds. */
export function asked(expression: RegExp, text: string): unknown {
  expression.lastIndex = 0;
  return expression.global ? text.replace(expression, "") : expression.test(text);
}

/** Milliseconds on the clock, which is soon read; others that use the machine make them longer. */
export function clockTime(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** Milliseconds of the processor, which others that use the machine do not make longer. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
