import { kindSaidAfter } from "./kind-said.ts";
import { isMethodical } from "./name-shape.ts";
import { kindCalled } from "./noun-called-by.ts";
import { isPresented } from "./presented.ts";
import type { Clause } from "./words.ts";

/** Where a name of two to four capitalised words ends that the paper presents: "we introduce Neural Gate, a novel method". */
export function presentedTo({ words, text, start, field }: Clause, at: number): number | undefined {
  const first = words[at];
  if (field === "title" || first === undefined || !/^\p{Lu}\p{Ll}/u.test(first.text)) return undefined;
  const from = first.start - start;
  const before = text.slice(Math.max(0, from - 24), from);
  const isOwn = PRESENTS.test(before) && isPresented(text, from);
  const isCalled = kindCalled(before) !== undefined;
  if (!isOwn && !isCalled && !COUNTED_OFF.test(before)) return undefined;
  let last = at;
  while (
    last - at < 6 &&
    words[last + 1]?.joined === true &&
    /^\p{Lu}[\p{L}\p{N}-]+$/u.test(words[last + 1]?.text ?? "")
  )
    last += 1;
  const after = text.slice((words[last]?.end ?? start) - start).slice(0, 160);
  if (last === at) return undefined;
  // where a known name goes on, as in "called Quiet Shape Transformer", one cannot tell where it ends
  if (isCalled) return /^\s\p{Lu}/u.test(after) ? undefined : last;
  const isTold = /^(?:\s\([^()]{2,30}\))?\s?(?:,|—|–|--)\s?(?:an?|our|the\sfirst)\s/u.test(after);
  if (isTold && (isOwn || /^,\sa\s(?:novel|new)\s/u.test(after)) && kindSaidAfter(after) !== undefined)
    return last;
  // "we propose Spatial Packer, an efficient projector that …"
  if (
    isOwn &&
    !IS_NOTION.test(after) &&
    /^,\san?\s(?:\p{Ll}[\p{L}-]+,?\s){1,5}(?:that|which|for|to)\s/u.test(after)
  )
    return last;
  // "we propose On-policy Generator Optimization, which converts …"
  return isOwn && last > at + 1 && isMethodical(words[last]?.text ?? "") && /^,\swhich\s/u.test(after)
    ? last
    : undefined;
}

/** "we introduce Video Connecting, an innovative task that …": what one can do is nothing that one can have. */
const IS_NOTION =
  /^,\san?\s(?:\p{Ll}[\p{L}-]+,?\s){0,5}(?:assumption|concept|concern|hypothesis|idea|notion|paradigm|perspective|phenomenon|principle|problem|question|setting|task|view)\s(?:that|which|for|to)\s/u;

/** "(1) Flexible Parallelized Modeling, a novel architecture" */
const COUNTED_OFF = /(?:^|[:;,]\s(?:and\s)?|\.\s)\((?:\d|i{1,3}|iv|[a-d])\)\s$/u;
/** The verb right before a name. */
const PRESENTS = /\b(?:introduc|present|propos|releas|develop)(?:e|es|s|ing)?\s(?:the\s)?$/i;
