/** A piece of a text: words, or a formula in TeX without its marks. */
export type Piece = { readonly words: string } | { readonly formula: string; readonly source: string };

/** Between dollars or in `\( \)` and `\[ \]`; longer ones are no formula that stands in an abstract. */
const FORMULA =
  /(?<!\\)\$\$([^$]{1,400})\$\$|(?<!\\)\$((?:[^$\\]|\\.){1,400}?)\$(?!\d)|\\\(([^$]{1,400}?)\\\)|\\\[([^$]{1,400}?)\\\]/gsu;

/**
 * A text in pieces, formulas apart, as titles and abstracts of arXiv have them. Sums of money are none: a dollar with a
 * blank behind it opens a formula only where what follows has a sign of TeX.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(FORMULA)) {
    const formula = found.slice(1).find((inner) => inner !== undefined) ?? "";
    if (/^\s|\s$/u.test(formula) && !/[\\^_=]/u.test(formula)) continue;
    if (found.index > from) pieces.push({ words: text.slice(from, found.index) });
    pieces.push({ formula: formula.trim(), source: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ words: text.slice(from) });
  return pieces;
}
