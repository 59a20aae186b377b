import type { EntityKind } from "../model/kinds.ts";
import type { Field } from "../model/paper.ts";
import type { Relation } from "../model/relations.ts";
import type { Cue } from "./role-cue.ts";
import { CUES } from "./role-cues.ts";

/** A place of a name: its sentence, the offsets in it, the field and what is named. */
export interface NamedPlace {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly field: Field;
  readonly kind: EntityKind;
  /** a vocabulary has the name */
  readonly known?: boolean;
}

/** How a paper relates to a name, and the sign that says so. */
export interface Role {
  readonly relation: Relation;
  readonly because: string;
}

/** How a paper relates to a name at one of its places. */
export function roleIn({ sentence, start, end, field, kind, known = false }: NamedPlace): Role {
  // a role is told close to the name; a bounded window keeps the patterns fast on any text
  const before = sentence.slice(Math.max(0, start - 240), start);
  const after = sentence.slice(end, end + 160);
  // what must follow stands right behind the name, and is sooner seen than what must be somewhere before it
  const cue = cuesOf(field, kind, known).find(
    (one) => (one.after?.test(after) ?? true) && (one.before?.test(before) ?? true),
  );
  return cue === undefined
    ? { relation: "mentions", because: "no sign of more" }
    : { relation: cue.relation, because: cue.sign };
}

const chosen = new Map<string, readonly Cue[]>();

/** The signs that may speak of a kind in a field, picked out once each. */
function cuesOf(field: Field, kind: EntityKind, known: boolean): readonly Cue[] {
  const key = `${field} ${kind} ${known}`;
  const before = chosen.get(key);
  if (before !== undefined) return before;
  const cues = CUES.filter(
    (one) =>
      (one.field === undefined || one.field === field) &&
      (one.known === undefined || known) &&
      (one.kinds?.includes(kind) ?? true),
  );
  chosen.set(key, cues);
  return cues;
}
