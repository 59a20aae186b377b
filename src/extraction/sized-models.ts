import type { EntityId } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import type { Candidate, Step } from "./step.ts";

/** A name with a number of billions of parameters: `Vicuna-13B`, `Gemma-2 9B`, `HINT-14B`. */
const SIZED =
  /(?<![\p{L}\p{N}/_.-])((?:(?!(?:The|We|Our|Using|With|On|For|And|In|Both|While|Models?|Unlike|From)\s)\p{Lu}[\p{Ll}]{2,12}\s(?:\d(?:\.\d)?\s)?)?\p{Lu}[\p{L}\p{N}]{2,20}(?:[-.]?\d{1,2}(?:\.\d)?(?!B\b|\.\d*B\b)|-[\p{L}\p{N}]{1,12}){0,3}?)[- ]\d{1,3}(?:\.\d{1,2})?B(?:-(?:Base|Chat|Instruct|it))?(?![\p{L}\p{N}])/gu;
/** No name stands in a text without this; most texts are told apart here. */
const SPEAKS_OF_SIZE = /\dB(?![\p{L}\p{N}])/u;
/** What papers on such models speak of; elsewhere `Phase-2B` is no model. */
const OF_MODELS =
  /\b(?:language models?|LLMs?|VLMs?|MLLMs?|LVLMs?|transformers?|parameters|fine-?tun\w*|pretrain\w*|pre-train\w*|multimodal models?)\b/i;
/** Words that stand before a size without being a name. */
const NO_NAME =
  /^(?:Agent|Base|Billion|Class|Dataset|Dense|Large|Model|Only|Our|Phase|Scale|Size|Small|Stage|Student|Task|Teacher|The|Type|With)$/u;

/** Trained models that bear their size: named for what they are, the size left out. */
export const sizedModels: Step = {
  id: "sized-models",
  run(_paper, texts) {
    const fields = texts.filter(({ field }) => field === "title" || field === "abstract");
    if (!fields.some(({ plain }) => SPEAKS_OF_SIZE.test(plain.text))) return { candidates: [] };
    if (!fields.some(({ plain }) => OF_MODELS.test(plain.text))) return { candidates: [] };
    const candidates = fields.flatMap(({ field, plain }) =>
      [...plain.text.matchAll(SIZED)].flatMap((match): Candidate[] => {
        const name = match[1] ?? "";
        if (NO_NAME.test(name)) return [];
        const id: EntityId = `tool:${slug(name)}`;
        return [
          {
            entity: { id, kind: "tool", name, aliases: [] },
            field,
            start: match.index,
            end: match.index + match[0].length,
            confidence: 0.7,
            rule: sizedModels.id,
            because: "a model with its number of parameters",
          },
        ];
      }),
    );
    return { candidates };
  },
};
