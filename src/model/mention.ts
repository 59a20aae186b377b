import type { EntityId, EntityKind, PaperId } from "./kinds.ts";
import { FIELDS, type Field, type Paper } from "./paper.ts";
import type { Relation } from "./relations.ts";

/** One place in one paper that names one entity, with the sentence that proves it. */
export interface Mention {
  readonly paper: PaperId;
  readonly entity: EntityId;
  readonly field: Field;
  /** UTF-16 offsets into the field, end excluded: `field.slice(start, end) === surface` */
  readonly start: number;
  readonly end: number;
  /** the words as they stand in the text */
  readonly surface: string;
  /** the whole sentence around them, untouched */
  readonly sentence: string;
  /** id of the step that found it */
  readonly rule: string;
  /** 0 to 1 */
  readonly confidence: number;
}

/** Something that is named, as a vocabulary or a paper calls it. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** other ways to write it, sorted */
  readonly aliases: readonly string[];
  /** of a person, under which registers keep it: `orcid:0000-0002-1825-0097` */
  readonly ids?: readonly string[];
  /** its page or repository */
  readonly url?: string;
}

/** What one paper says about one entity. */
export interface Finding {
  readonly entity: Entity;
  readonly relation: Relation;
  /** of the surest mention, 0 to 1 */
  readonly confidence: number;
  /** by field in the order of `FIELDS`, then by start; at least one */
  readonly mentions: readonly Mention[];
  readonly because: Because;
}

/** What decided a finding, each in a few words for people. */
export interface Because {
  readonly kind: string;
  readonly role: string;
}

/** A paper and everything that was found in it, findings by id. */
export interface ReadPaper {
  readonly paper: Paper;
  readonly findings: readonly Finding[];
  /** names that were seen but not believed */
  readonly heldBack: readonly HeldBack[];
  /** why names were not looked for to the end; what was found is kept */
  readonly failed?: string;
}

/** A name that stands in the text but was not taken for the entity, and why. */
export interface HeldBack {
  readonly entity: EntityId;
  readonly field: Field;
  readonly start: number;
  readonly surface: string;
  /** in which it stands */
  readonly sentence: string;
  readonly reason: string;
}

/** Order of places in one paper: by field in the order of `FIELDS`, then by start. */
export function byPlace(
  one: Pick<Mention, "field" | "start">,
  two: Pick<Mention, "field" | "start">,
): number {
  return FIELDS.indexOf(one.field) - FIELDS.indexOf(two.field) || one.start - two.start;
}
