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
  readonly heldBack: readonly (HeldBack & { readonly paper: PaperId })[];
}
