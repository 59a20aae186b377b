import { folded } from "./tokens.ts";

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

/** In lower case, with two letters for each that has such a spelling: `kraemer` from `Krämer`. */
export function speltOut(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßåøæ]/gu, (letter) => SPELT_OUT[letter] ?? letter);
}

/** The ways a word may be typed, all in lower case without accents: `Krämer` is `kramer` and `kraemer`. */
export function wordForms(word: string): string[] {
  return [...new Set([folded(word), folded(speltOut(word))])];
}
