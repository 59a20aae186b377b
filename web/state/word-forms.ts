import { folded } from "../../src/text/tokens.ts";

/** Letters that people without them write as two. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  å: "aa",
  ø: "oe",
  æ: "ae",
};

/** The ways a word may be typed, all in lower case without accents: `Krämer` is `kramer` and `kraemer`. */
export function wordForms(word: string): string[] {
  const spelt = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßåøæ]/gu, (letter) => SPELT_OUT[letter] ?? letter);
  return [...new Set([folded(word), folded(spelt)])];
}
