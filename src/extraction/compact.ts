import type { Because, Entity, HeldBack, Mention, ReadPaper } from "../model/mention.ts";
import { FIELDS, type Paper } from "../model/paper.ts";
import type { Relation } from "../model/relations.ts";

/** What was found in one paper, without the texts that stand in the paper: small enough to keep and to send. */
export interface CompactFindings {
  readonly findings: readonly CompactFinding[];
  readonly heldBack: readonly HeldBack[];
}

/** A finding whose mentions are places alone. */
export interface CompactFinding {
  readonly entity: Entity;
  readonly relation: Relation;
  readonly confidence: number;
  readonly because: Because;
  readonly mentions: readonly CompactMention[];
}

/**
 * A mention as numbers, and its rule: place of its field in `FIELDS`, start and end in the field, start and end of its
 * sentence there, confidence from 0 to 1.
 */
export type CompactMention = readonly [
  field: number,
  start: number,
  end: number,
  sentenceStart: number,
  sentenceEnd: number,
  rule: string,
  confidence: number,
];

/** The findings of a paper without its texts. */
export function compacted({ paper, findings, heldBack }: ReadPaper): CompactFindings {
  return {
    findings: findings.map(({ entity, relation, confidence, because, mentions }) => ({
      entity,
      relation,
      confidence,
      because,
      mentions: mentions.map((mention) => compactMention(paper, mention)),
    })),
    heldBack,
  };
}

/** The same findings with their texts, taken from the paper that they were found in. */
export function expanded(paper: Paper, { findings, heldBack }: CompactFindings): ReadPaper {
  return {
    paper,
    findings: findings.map(({ mentions, ...finding }) => ({
      ...finding,
      mentions: mentions.map((mention) => wholeMention(paper, finding.entity, mention)),
    })),
    heldBack,
  };
}

function compactMention(
  paper: Paper,
  { field, start, end, sentence, rule, confidence }: Mention,
): CompactMention {
  // a text may stand in the field twice: the place that has the mention in it
  const from = (paper[field] ?? "").indexOf(sentence, Math.max(0, end - sentence.length));
  if (from < 0 || from > start) throw new Error(`${paper.id}: a sentence does not stand in its ${field}`);
  return [FIELDS.indexOf(field), start, end, from, from + sentence.length, rule, confidence];
}

function wholeMention(
  paper: Paper,
  entity: Entity,
  [at, start, end, from, to, rule, confidence]: CompactMention,
): Mention {
  const field = FIELDS[at];
  const text = field === undefined ? undefined : paper[field];
  if (field === undefined || text === undefined) throw new Error(`${paper.id}: no text for a mention`);
  return {
    paper: paper.id,
    entity: entity.id,
    field,
    start,
    end,
    surface: text.slice(start, end),
    sentence: text.slice(from, to),
    rule,
    confidence,
  };
}
