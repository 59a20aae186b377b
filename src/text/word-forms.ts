import { folded } from "./tokens.ts";

/** Letters that people without them write as others, most as two. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  å: "aa",
  ø: "oe",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  đ: "d",
  ł: "l",
  ı: "i",
};

/** In lower case, with the letters that others write for each special one: `kraemer` from `Krämer`, `maselek` from `Masełek`. */
export function speltOut(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßåøæœþðđłı]/gu, (letter) => SPELT_OUT[letter] ?? letter);
}

/** The ways a word may be typed, all in lower case without accents: `Krämer` is `kramer` and `kraemer`. */
export function wordForms(word: string): string[] {
  return [...new Set([folded(word), folded(speltOut(word))])];
}
