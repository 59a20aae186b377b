/**
 * Names of authors in one text that `personNames` reads again: `A. One, B. Two`, or `One, A.; Two, B.` where a
 * family name stands first. A single `One, A.` becomes `A. One`, since its comma would part two persons.
 */
export function authorList(names: readonly string[]): string | undefined {
  const clean = names.map(cleanName).filter((name) => name !== "");
  const [only] = clean;
  if (only === undefined) return undefined;
  if (clean.length === 1) return givenFirst(only);
  return clean.join(clean.some((name) => name.includes(",")) ? "; " : ", ");
}

/** What a name has only where something is to be cleaned; most have none of it. */
const UNCLEAN = /;|[^\S ]| {2}|^[ ,]|[ ,]$/u;

function cleanName(text: string): string {
  const name = text.trim();
  if (!UNCLEAN.test(name)) return name;
  const plain = name.replace(/;/gu, " ").replace(/\s+/gu, " ").trim();
  return plain.replace(/^,\s*|(?<!\s)\s*,$/gu, "");
}

function givenFirst(name: string): string {
  const comma = name.indexOf(",");
  return comma < 0
    ? name
    : `${name
        .slice(comma + 1)
        .replace(/, ?/gu, " ")
        .trim()} ${name.slice(0, comma)}`;
}
