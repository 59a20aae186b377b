import type { EntityKind } from "../model/kinds.ts";
import type { Definition } from "../text/definitions.ts";

/** An acronym with its long form in the text that spells it out. */
export interface PairPlace {
  readonly text: string;
  readonly pair: Definition;
  /** the paper presents it as its own */
  readonly presented: boolean;
  /** it is a part of what the paper presents */
  readonly part: boolean;
  /** what the list of examples is of in which it stands */
  readonly listed: EntityKind | undefined;
  /** the title and abstract of the paper, and what else it has */
  readonly texts: readonly string[];
}

/** A place with what its signs look at. */
export interface Seen extends PairPlace {
  /** offset of the first of both forms */
  readonly from: number;
  /** what follows both forms, without the closing bracket */
  readonly rest: string;
  /** most words of the long form that matter begin with a capital */
  readonly proper: boolean;
  /** the short form has capitals after small letters: `CoCCA` */
  readonly mixed: boolean;
  /** the kind that the noun after both forms says: `(DES) survey` */
  readonly beside: EntityKind | undefined;
}
