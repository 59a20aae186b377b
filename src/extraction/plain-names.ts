import { wholeWords } from "../text/whole-words.ts";
import { withArticle } from "../text/with-article.ts";
import { everyPlace } from "./every-place.ts";
import { kindOfNoun } from "./kind-nouns.ts";
import { headOf } from "./kind-said.ts";
import { isCapitalName } from "./name-shape.ts";
import type { FieldText, Step } from "./step.ts";

/** "Mauve is a small satellite", "Taurus (…) is a balloon instrument" */
const SUBJECT =
  /^(\p{Lu}\p{L}+(?:-[\p{L}\p{N}]+)?)(?:\s\([^()]{2,60}\))?,?\s(?:is|was|will\sbe)\s(?:an?|the)\s([^.;:]{3,110})/u;

/** Nouns of what is made and named; a system or a project may be anything. */
const MADE =
  /\b(benchmark|catalog(?:ue)?|code|corpus|data ?set|database|detector|experiment|instrument|interferometer|library|mission|observatory|package|satellite|simulator|software|spacecraft|spectrograph|spectrometer|survey|telescope|tool|toolbox|toolkit)(?:\ssystem)?(?:\s(?:\p{Ll}+ed|built|made)(?:\sand\s\p{Ll}+ed)?)?$/u;

/**
 * A plain capitalised word with which a sentence begins that says what it is: "Mauve is a small satellite". It must
 * stand within another sentence or in the title too, since any word is capital at the beginning of one.
 */
export const plainNames: Step = {
  id: "plain-names",
  run(_paper, texts) {
    const fields = texts.filter(({ field }) => field === "title" || field === "abstract");
    const abstract = fields.find(({ field }) => field === "abstract");
    const candidates = (abstract?.sentences ?? []).flatMap(({ start, end }) => {
      const [, name, told = ""] = SUBJECT.exec(abstract?.plain.text.slice(start, end) ?? "") ?? [];
      const kind = kindOfNoun(MADE.exec(headOf(told).trim())?.[1] ?? "");
      if (name === undefined || kind === undefined || !isCapitalName(name) || isOfNature(told)) return [];
      return fields.some((text) => stands(text, name)) && !fields.some((text) => isWord(text, name))
        ? everyPlace(
            fields,
            { name, kind, because: `the sentence says it is ${withArticle(kind)}`, own: false },
            plainNames.id,
          )
        : [];
    });
    return { candidates };
  },
};

/** "Hyperion is a satellite of Saturn" */
function isOfNature(told: string): boolean {
  return /\bsatellite\sof\b/u.test(told);
}

/** Whether a word stands in the title or within a sentence. */
function stands({ field, plain, sentences }: FieldText, name: string): boolean {
  return wholeWords(plain.text, name).some(
    (at) => field === "title" || !sentences.some(({ start }) => start === at),
  );
}

/** Whether a text has the word in small letters. */
function isWord({ plain }: FieldText, name: string): boolean {
  return wholeWords(plain.text, name.toLowerCase()).length > 0;
}
