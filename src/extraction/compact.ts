import type { EntityId } from "../model/kinds.ts";
import type { Because, Entity, Finding, HeldBack, Mention, ReadPaper } from "../model/mention.ts";
import { FIELDS, type Paper } from "../model/paper.ts";
import type { Relation } from "../model/relations.ts";

/** What was found in one paper, without the texts that stand in the paper: small enough to keep and to send. */
export interface CompactFindings {
  readonly findings: readonly CompactFinding[];
  readonly heldBack: readonly HeldBack[];
  readonly failed?: string;
}

/** A finding whose mentions are places alone. */
export interface CompactFinding {
  /** of one that the vocabulary has, the id alone */
  readonly entity: Entity | EntityId;
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

/** Entities of a vocabulary, by id. */
type Known = ReadonlyMap<EntityId, Entity>;

/** The findings of a paper without its texts, and without what a vocabulary says. */
export function compacted({ paper, findings, ...rest }: ReadPaper, known: Known): CompactFindings {
  return {
    findings: findings.map(({ entity, relation, confidence, because, mentions }) => ({
      entity: known.get(entity.id) === entity ? entity.id : entity,
      relation,
      confidence,
      because,
      mentions: mentions.map((mention) => compactMention(paper, mention)),
    })),
    ...rest,
  };
}

/**
 * The same findings whole again.
 *
 * @param paper  in which they were found
 * @param known  entities of the vocabulary that they were found with
 * @throws Error where paper or vocabulary are others
 */
export function expanded(paper: Paper, { findings, ...rest }: CompactFindings, known: Known): ReadPaper {
  return { paper, findings: findings.map((finding) => wholeFinding(paper, finding, known)), ...rest };
}

function wholeFinding(paper: Paper, finding: CompactFinding, known: Known): Finding {
  const entity = typeof finding.entity === "string" ? known.get(finding.entity) : finding.entity;
  if (entity === undefined) throw new Error(`${paper.id}: the vocabulary does not have what was found in it`);
  return {
    ...finding,
    entity,
    mentions: finding.mentions.map((mention) => wholeMention(paper, entity, mention)),
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
