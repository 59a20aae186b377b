import { tokens, type Token } from "./tokens.ts";

/**
 * Where each of some names stands in a text by itself: no letter or digit at either end. Takes time in proportion to
 * text and names, not to their product.
 *
 * @param words  those of the text
 * @returns UTF-16 offsets in order, by name in the order of the names; a name never overlaps itself
 */
export function namePlaces(
  text: string,
  words: readonly Token[],
  names: Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const byFirst = new Map<string, { readonly name: string; readonly lead: number }[]>();
  for (const name of names) {
    const [first] = tokens(name);
    if (first === undefined || places.has(name)) continue;
    places.set(name, []);
    const one = { name, lead: first.start };
    const known = byFirst.get(first.key);
    if (known === undefined) byFirst.set(first.key, [one]);
    else known.push(one);
  }
  for (const word of words) {
    for (const { name, lead } of byFirst.get(word.key) ?? []) {
      const start = word.start - lead;
      const known = places.get(name);
      const before = known?.at(-1) ?? -Infinity;
      if (text.startsWith(name, start) && start >= before + name.length && standsAlone(text, start, name))
        known?.push(start);
    }
  }
  return places;
}

function standsAlone(text: string, start: number, name: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(start + name.length))
  );
}
