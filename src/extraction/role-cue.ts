import type { EntityKind } from "../model/kinds.ts";
import type { Field } from "../model/paper.ts";
import type { Relation } from "../model/relations.ts";

/** A sign of how the paper relates to a name. `before` and `after` are the words around the name. */
export interface Cue {
  readonly relation: Relation;
  /** the sign in a few words, for people */
  readonly sign: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** for these kinds only; else for all */
  readonly kinds?: readonly EntityKind[];
  /** for names that a vocabulary has only; else for all */
  readonly known?: true;
  /** in this field only; else in all */
  readonly field?: Field;
}
