import type { EntityKind } from "../model/kinds.ts";
import type { Entity } from "../model/mention.ts";
import type { Definition } from "../text/definitions.ts";
import { kindOfNoun } from "./kind-nouns.ts";

/** What a paper spells out, by acronym. */
export type SpelledOut = ReadonlyMap<string, readonly Definition[]>;

/** Pairs by acronym; what is spelled out in one way again counts once. */
export function spelledOut(pairs: readonly Definition[]): SpelledOut {
  const distinct = new Map(pairs.map((pair) => [`${pair.short} ${pair.long}`, pair]));
  const known = new Map<string, Definition[]>();
  for (const pair of distinct.values()) {
    const same = known.get(pair.short);
    if (same === undefined) known.set(pair.short, [pair]);
    else same.push(pair);
  }
  return known;
}

/** Whether a paper spells an acronym, in singular or plural or with its noun ("MOD dataset"), out as another thing. */
export function isSpelledOtherwise(surface: string, entity: Entity, pairs: SpelledOut): boolean {
  if (pairs.size === 0) return false;
  const [acronym = "", ...noun] = surface.split(" ");
  const forms = [surface, `${surface}s`, surface.endsWith("s") ? surface.slice(0, -1) : ""];
  if (kindOfNoun(noun.join(" ")) !== undefined) forms.push(acronym);
  const said = forms.flatMap((form) => pairs.get(form) ?? []);
  return said.length > 0 && said.every((pair) => isOtherMeaning(pair, entity));
}

/** Words that carry meaning, cut to what their forms share: `detection` and `detector`. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 5));
}

/**
 * Whether a paper spells an acronym out as something else than an entity that bears it: with `photon detection
 * efficiency (PDE)` in the text no PDE is a partial differential equation. Terms share half of their words with what
 * they are, names at least one; where the entity has no long form nothing can be told.
 */
function isOtherMeaning({ short, long }: Definition, { name, aliases, kind }: Entity): boolean {
  const known = [name, ...aliases].filter(
    (form) => form.length > short.length + 3 && /\p{Ll}{3}/u.test(form),
  );
  const said = stems(long);
  if (known.length === 0 || said.length === 0) return false;
  const most = Math.max(...known.map((form) => shared(said, stems(form))));
  return kind === "concept" ? most * 2 < said.length : most === 0;
}

/** A survey or facility inside what an acronym stands for: the WISE of `Massive and Distant Clusters of WISE Survey`. */
export function isInside(
  text: string,
  pairs: readonly Definition[],
  { start, end }: { readonly start: number; readonly end: number },
  kind: EntityKind | undefined,
): boolean {
  return (
    (kind === "dataset" || kind === "experiment") &&
    pairs.some(
      ({ short, longStart, longEnd }) =>
        longStart <= start &&
        end <= longEnd &&
        end - start < (longEnd - longStart) * 0.6 &&
        // the LHC of the high-luminosity LHC (HL-LHC), and each of LIGO-Virgo-KAGRA (LVK)
        !short.includes(text.slice(start, end)) &&
        !/[-/–]/u.test(text.charAt(start - 1) + text.charAt(end)),
    )
  );
}

function shared(said: readonly string[], known: readonly string[]): number {
  const one = known[0];
  // magnetohydrodynamics is one word for what others write as several
  if (known.length === 1 && one !== undefined && said.some((stem) => stem.slice(0, 4) === one.slice(0, 4)))
    return said.length;
  return said.filter((stem) => known.includes(stem)).length;
}
