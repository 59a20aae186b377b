import type { Mention } from "../model/mention.ts";
import { RELATIONS, type Relation } from "../model/relations.ts";

/** Evidence behind an edge: strength of the role, times surest mention, times 1 + ln(mentions). */
export function edgeWeight(relation: Relation, mentions: readonly Mention[]): number {
  const surest = mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  const weight = RELATIONS[relation].strength * surest * (1 + Math.log(mentions.length));
  return Math.round(weight * 10_000) / 10_000;
}
