import type { EntityKind } from "../model/kinds.ts";
import type { Definition } from "../text/definitions.ts";
import { kindOfExamples } from "./exemplified.ts";

/** Examples of one kind, up to the last one that was read. */
export interface List {
  readonly kind: EntityKind;
  readonly end: number;
  /** the paper made them: "two modules, A (…) and B (…)" */
  readonly own: boolean;
}

/** The list in which a pair stands: "methods such as A (…) and B (…)", "three metrics: A (…), which …, and B (…)". */
export function listAt(
  text: string,
  { longStart, shortStart, longEnd, shortEnd }: Definition,
  list?: List,
): List | undefined {
  const from = Math.min(longStart, shortStart);
  const end = Math.max(longEnd, shortEnd);
  if (list !== undefined && goesOnTo(text.slice(list.end, from), list)) return { ...list, end };
  const before = text.slice(Math.max(0, from - 220), from);
  if (COUNTED.test(before)) return { kind: "method", own: true, end };
  const kind = kindOfExamples(before, text.slice(end + 1, end + 160));
  return kind === undefined ? undefined : { kind, own: false, end };
}

/** Parts that are counted or called new have names of their own. */
const COUNTED =
  /\b(?:two|three|four|five|six|key|core|main|novel|new|innovative|complementary)\s(?:[\w-]+,?\s){0,3}(?:modules|blocks|components|layers|losses|functions|mechanisms|metrics|measures|strategies|stages|phases|steps|techniques|parts|branches|innovations|designs|units|encoders|paradigms|algorithms|variants|objectives)(?:,\snamely|,\sincluding|\sincluding|,|:|\s?[-–—]{1,2}|\sare\s(?:proposed|introduced|designed):?)\s(?:namely\s)?(?:\(?[1ia]\)\s)?(?:the\s|an?\s)?$/iu;

function goesOnTo(between: string, { own }: List): boolean {
  if (/^\)?,?\s?(?:(?:and|or)\s)?(?:\(?[\dibc]{1,2}\)\s)?(?:the\s|an?\s)?$/u.test(between)) return true;
  return (
    own &&
    between.length < 160 &&
    /^\)?[^.:()]{0,150}[,;]?\s(?:and|\(?(?:[2-4]|ii|b)\))\s(?:the\s|an?\s)?$/u.test(between)
  );
}

/** Whether a pair goes on a list that the paper presents: "we propose A (…), B (…), and C (…)". */
export function followsPresented(
  text: string,
  { longStart, shortStart }: Definition,
  before?: number,
): boolean {
  if (before === undefined) return false;
  const between = text.slice(before, Math.min(longStart, shortStart));
  return (
    between.length < 140 &&
    /^\)?(?:(?:,[^.;:()]*)?(?:,|\b(?:and|with|as well as))|\s(?:and|as well as))\s+(?:the\s|an?\s)?$/u.test(
      between,
    )
  );
}
