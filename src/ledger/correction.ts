import type { EntityId, EntityKind, PaperId } from "../model/kinds.ts";
import type { Field } from "../model/paper.ts";

/** A thing is the same as another one and becomes part of it. */
export interface Same {
  readonly same: EntityId;
  readonly as: EntityId;
}

/** Two things must never become one, whatever other corrections say of them. */
export interface Different {
  readonly different: EntityId;
  readonly from: EntityId;
}

/** A thing gets another name; the old one stays as an alias. */
export interface Rename {
  readonly rename: EntityId;
  readonly to: string;
}

/** A thing is of another kind. Its id changes with it, as from `tool:gaps` to `method:gaps`. */
export interface Retype {
  readonly retype: EntityId;
  readonly to: EntityKind;
}

/** What looked like a thing is none. */
export interface Remove {
  readonly remove: EntityId;
}

/** A name that was held back is one after all. */
export interface Add {
  readonly add: EntityId;
  readonly in: PaperId;
  readonly field: Field;
  /** UTF-16 offset into the field */
  readonly start: number;
  /** the words that stand there */
  readonly surface: string;
}

/** One thing that a reader corrects in a graph. Later ones may speak of ids that earlier ones gave. */
export type Correction = Same | Different | Rename | Retype | Remove | Add;

/** The corrections of a reader in the order in which they were made. */
export type Ledger = readonly Correction[];

/** The things that a correction speaks of. */
export function thingsOf(correction: Correction): readonly EntityId[] {
  if ("same" in correction) return [correction.same, correction.as];
  if ("different" in correction) return [correction.different, correction.from];
  if ("rename" in correction) return [correction.rename];
  if ("retype" in correction) return [correction.retype];
  if ("remove" in correction) return [correction.remove];
  return [correction.add];
}

/**
 * A correction in words, as `"NNLLfast" is the same as "NNLL-fast"`.
 *
 * @param nameOf  how a thing is called
 */
export function correctionText(correction: Correction, nameOf: (id: EntityId) => string): string {
  const named = (id: EntityId) => JSON.stringify(nameOf(id));
  if ("same" in correction) return `${named(correction.same)} is the same as ${named(correction.as)}`;
  if ("different" in correction)
    return `${named(correction.different)} is another thing than ${named(correction.from)}`;
  if ("rename" in correction) return `${named(correction.rename)} is called ${JSON.stringify(correction.to)}`;
  if ("retype" in correction) return `${named(correction.retype)} is of the kind ${correction.to}`;
  if ("remove" in correction) return `${named(correction.remove)} is no thing of its own`;
  return `${JSON.stringify(correction.surface)} in ${correction.in} is ${named(correction.add)}`;
}
