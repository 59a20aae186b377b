import type { EntityId } from "../model/kinds.ts";
import { folded, type Token } from "../text/tokens.ts";
import type { Branch, Form, Vocabulary } from "./compile.ts";

/** A form of the vocabulary that stands in a text, at UTF-16 offsets. */
export interface Found {
  readonly entity: EntityId;
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

/** What may stand between the words of one name: a blank, a hyphen, `_`, `@`, `/`, `.`, `'`, `&`, `+` and little more. */
const BETWEEN = /^(?:\s*|[-‐‑–_@/.:'’&+]{0,2})$/u;

/**
 * The names that stand in a text, from left to right, the longest at each place; none overlaps another. Where several
 * things have one name, each is found at the same offsets, one after the other.
 */
export function findNames(
  { root }: Pick<Vocabulary, "root">,
  text: string,
  words: readonly Token[],
): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length;) {
    const longest = longestAt(root, text, words, at);
    if (longest !== undefined) found.push(...longest.found);
    at = longest?.after ?? at + 1;
  }
  return found;
}

function longestAt(root: Branch, text: string, words: readonly Token[], first: number) {
  let branch = root;
  let longest: { found: readonly Found[]; after: number } | undefined;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined) break;
    const next: Branch | undefined = branch.next.get(word.key);
    const single = ofSingular(branch, word);
    // nearly every look-up ends here
    if (next === undefined && single === undefined) break;
    if (at > first && before !== undefined && !BETWEEN.test(text.slice(before.end, word.start))) break;
    const start = words[first]?.start ?? 0;
    const plural = single && fits(single.forms, text, start, word.end, 1);
    if (plural !== undefined) longest = { found: plural, after: at + 1 };
    if (next === undefined) break;
    const here = fits(next.forms, text, start, word.end);
    if (here !== undefined) longest = { found: here, after: at + 1 };
    branch = next;
  }
  return longest;
}

/** Where forms end whose last word stands here in the plural. */
function ofSingular({ next }: Branch, { key }: Token): Branch | undefined {
  return key.length > 3 && key.endsWith("s") ? next.get(key.slice(0, -1)) : undefined;
}

function fits(
  forms: readonly Form[],
  text: string,
  start: number,
  end: number,
  plural = 0,
): Found[] | undefined {
  if (forms.length === 0) return undefined;
  const surface = text.slice(start, end - plural);
  const found = forms
    .filter(
      ({ exact, capital, text: form }) =>
        (!exact || sameCase(form, surface)) && (!capital || /\p{Lu}/u.test(surface)),
    )
    .map((form) => ({ entity: form.entity, form, start, end }));
  return found.length === 0 ? undefined : found;
}

/** Written as in the vocabulary or all in capitals, accents and the signs between words aside. */
function sameCase(form: string, surface: string): boolean {
  if (form === surface) return true;
  const [one, two] = [form, surface].map((text) => text.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, ""));
  return one === two || (form.length > 3 && two === folded(one ?? "").toUpperCase());
}
