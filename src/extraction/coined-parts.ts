import type { EntityId } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import { isPart, isPresented } from "./presented.ts";
import type { Candidate, Step } from "./step.ts";
import type { Clause } from "./words.ts";

/** The nouns that close the name of a part of a learning machine. */
const PART =
  /^(?:Loss|Attention|Module|Block|Mechanism|Regularization|Regularizer|Fusion|Aggregation|Adapter)$/u;
/** Parts that every such machine may have. */
const COMMON =
  /^(?:Adversarial|Attention|Contrastive|Convolution|Convolutional|Cross|Cross-Entropy|Deep|Entropy|Feed|Flash|Forward|Multi-Head|Multihead|Neural|Recurrent|Residual|Self|Self-Attention|Softmax|The|Transformer)$/u;
const MADE_AFTER =
  /^,?\s(?:[\w-]+\s){0,4}(?:is|are|was|were)\s(?:then\s|further\s)?(?:designed|introduced|proposed|developed|devised|constructed)\b/u;

/**
 * Parts that a paper makes and names in capitals without an acronym: "a Region Alignment Loss". Two words of its
 * own at least, and the sentence says that the paper makes it.
 */
export const coinedParts: Step = {
  id: "coined-parts",
  run(_paper, texts) {
    const clauses = texts.filter(({ field }) => field === "abstract").flatMap((text) => text.clauses);
    return { candidates: clauses.flatMap(inClause) };
  },
};

function inClause({ field, text, start, words }: Clause): Candidate[] {
  return words.flatMap((word, at): Candidate[] => {
    if (word.text.charCodeAt(0) > 90 || !PART.test(word.text)) return [];
    let first = at;
    while (
      first > 0 &&
      at - first < 5 &&
      words[first]?.joined === true &&
      /^\p{Lu}[\p{L}-]+$/u.test(words[first - 1]?.text ?? "")
    )
      first -= 1;
    while (first < at && COMMON.test(words[first]?.text ?? "")) first += 1;
    const from = words[first];
    if (from === undefined || at - first < 2) return [];
    const [begin, end] = [from.start - start, word.end - start];
    const after = text.slice(end, end + 80);
    // spelled out with an acronym, or the name goes on
    if (/^(?:\s?\(|\s(?:(?:and|of)\s)?\p{Lu})/u.test(after)) return [];
    if (!isPart(text, begin) && !isPresented(text, begin) && !MADE_AFTER.test(after)) return [];
    const name = text.slice(begin, end).replace(/\s+/gu, " ");
    const id: EntityId = `method:${slug(name)}`;
    return [
      {
        entity: { id, kind: "method", name, aliases: [] },
        field,
        start: from.start,
        end: word.end,
        confidence: 0.6,
        rule: coinedParts.id,
        because: `a part that the paper makes: closes with "${word.text}"`,
        relation: "introduces",
      },
    ];
  });
}
