import type { ReadPaper } from "../model/mention.ts";
import { RELATIONS } from "../model/relations.ts";
import { byText } from "../text/order.ts";

/** How much `paperloom extract` says. */
export interface LineOptions {
  /** what decided kind and role of each finding, and the names that were held back */
  readonly explain?: boolean;
}

/** Names, kinds and roles as `paperloom extract` prints them, one object a paper. */
export function extractLine({ paper, findings, heldBack }: ReadPaper, options: LineOptions = {}): string {
  const explain = options.explain === true;
  return JSON.stringify({
    id: paper.ownId ?? paper.id,
    paper: paper.id,
    title: paper.title,
    entities: findings
      .toSorted(
        (one, two) =>
          RELATIONS[two.relation].strength - RELATIONS[one.relation].strength ||
          byText(one.entity.id, two.entity.id),
      )
      .map(({ entity, relation, confidence, mentions, because }) => ({
        ...entity,
        relation,
        confidence,
        ...(explain ? { because } : {}),
        mentions: mentions.map(({ field, start, end, surface, sentence, rule }) => ({
          field,
          start,
          end,
          surface,
          sentence,
          rule,
        })),
      })),
    ...(explain ? { heldBack } : {}),
  });
}
