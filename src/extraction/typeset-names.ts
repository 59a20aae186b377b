import type { EntityId, EntityKind } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import { namePlaces } from "../text/name-places.ts";
import { isWhole } from "../text/whole-words.ts";
import { isCoined } from "./name-shape.ts";
import type { Candidate, FieldText, Step } from "./step.ts";

/** What LaTeX sets in the letters of code or in small capitals: `\texttt{halox}`, `{\sc Hestia}`. */
const TYPESET =
  /\\(?:textsc|texttt|textsf)\s*\{\s*([A-Za-z][\w.+@-]{2,30})\s*\}|\{\s*\\(?:tt|sc|sf)\b\s*([A-Za-z][\w.+@-]{2,30})\s*\}/g;
/** Ions, tokens and channels are set so too. */
const NO_NAME =
  /^(?:[ivxIVX]+|CLS|SEP|SNR|ftp|True|False|Low|Mid|High|None|BibTeX|C\+\+|Python|Fortran|Java|GitHub|Zenodo|GitLab|arXiv|HuggingFace|PyPI|pip|conda|main|master)$/u;
const SPEAKS_BEFORE =
  /\b(?:using|uses?|used|utili[sz]\w+|with|via|through|by|in|called|named|dubbed|presents?|introduces?|introducing|releases?|running|codes?|programs?|models?|classifier|likelihood|engine|package|software|library|pipeline|tool|simulator|emulator|solver|framework|algorithm|implementation)(?:,?\s(?:the|our)|,)?\s*$/i;
const SPEAKS_AFTER =
  /^\s+(?:(?:radiative|hydrodynamic|hydrodynamical|N-body|stellar|evolution|transfer)\s+){0,3}(?:code|package|software|library|simulations?|pipeline|tool|framework|suite|models?|algorithm|emulator|solver|program|module|engine|likelihood|catalog(?:ue)?|data ?set|survey|is an?)\b/i;

/**
 * Names that a paper sets apart as code is: `computed with \textsc{genec}`. Coined words need no more; other words
 * need a word beside them that speaks of software. The same word elsewhere in the paper is the same thing.
 */
export const typesetNames: Step = {
  id: "typeset-names",
  run(_paper, texts) {
    const fields = texts.filter(({ field }) => field !== "authors");
    const kinds = new Map<string, EntityKind>();
    for (const { plain } of fields)
      for (const match of plain.source.matchAll(TYPESET)) {
        const name = (match[1] ?? match[2] ?? "").replace(/\.{1,3}$/u, "");
        const before = plain.source
          .slice(Math.max(0, match.index - 40), match.index)
          .replace(/[{$]{1,4}$/u, "");
        const after = plain.source
          .slice(match.index + match[0].length, match.index + match[0].length + 60)
          .replace(/^[}$]+/u, "");
        const spoken = SPEAKS_BEFORE.test(before) || SPEAKS_AFTER.test(after);
        if (NO_NAME.test(name) || !(spoken || isCoined(name))) continue;
        if (!kinds.has(name)) kinds.set(name, kindOf(before, after));
      }
    return { candidates: kinds.size === 0 ? [] : fields.flatMap((text) => placesOf(text, kinds)) };
  },
};

/** "the Hestia simulations" are data, "Athena++ simulations" are made with a code. */
function kindOf(before: string, after: string): EntityKind {
  if (/\bthe\s*$/i.test(before) && /^\s+simulations?\b/i.test(after)) return "dataset";
  return /^\s+(?:catalog(?:ue)?|data ?set|sample|survey)\b/i.test(after) ? "dataset" : "tool";
}

function placesOf(
  { field, plain: { text }, tokens }: FieldText,
  kinds: ReadonlyMap<string, EntityKind>,
): Candidate[] {
  return [...namePlaces(text, tokens, kinds.keys())].flatMap(([name, starts]) => {
    const kind = kinds.get(name) ?? "tool";
    const id: EntityId = `${kind}:${slug(name)}`;
    const whole = starts.filter((start) => isWhole(text, start, start + name.length));
    return whole.map((start) => ({
      entity: { id, kind, name, aliases: [] },
      field,
      start,
      end: start + name.length,
      confidence: 0.65,
      rule: typesetNames.id,
      because: "set apart in the letters of code",
    }));
  });
}
