import type { Community, Drop } from "./graph.ts";
import type { Kind, PaperId } from "./kinds.ts";
import type { HeldBack } from "./mention.ts";
import type { Problem } from "./problem.ts";
import type { Reconciliation } from "./reconciliation.ts";

/** How a graph came about: what was read, kept, left out and doubted. */
export interface Report {
  readonly reconciliation: Reconciliation;
  /** number of nodes of each kind */
  readonly nodes: Readonly<Record<Kind, number>>;
  readonly edges: number;
  readonly modularity: number;
  /** id of the method that found the communities */
  readonly method?: string;
  readonly communities: readonly Community[];
  readonly drops: readonly Drop[];
  readonly problems: readonly Problem[];
  readonly heldBack: readonly HeldPlace[];
}

/** A place where a name was held back; of each entity the first one alone has its sentence. */
export interface HeldPlace extends Omit<HeldBack, "sentence"> {
  readonly paper: PaperId;
  readonly sentence?: string;
}
