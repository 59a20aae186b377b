/** Marks of HTML, JATS and MathML in abstracts; other angle brackets, as in `a < b`, stay. */
const MARKUP =
  /<\/?(?:jats:|mml:)?(?:p|i|b|em|strong|sub|sup|sc|u|tt|br|span|div|title|sec|italic|bold|inline-formula|tex-math|math|m[a-z]{1,12}|h\d)(?:\s[^<>]{0,400})?\/?>/giu;
const BLOCK = /^<\/?(?:jats:)?(?:p|br|div|title|sec|h\d)\b/iu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** A text without marks of HTML, JATS and MathML, its entities as signs. */
export function withoutMarkup(text: string | undefined): string | undefined {
  if (text === undefined || !/[<&]/u.test(text)) return text;
  return text
    .replace(MARKUP, (mark) => (BLOCK.test(mark) ? " " : ""))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
}
