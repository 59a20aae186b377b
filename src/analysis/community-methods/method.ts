import type { WeightedView } from "../view.ts";

/** What one run of a method finds. */
export interface FoundCommunities {
  /** in the order of the nodes: any number that tells one community from another */
  readonly community: readonly number[];
  /** share of weight within communities beyond chance, with the resolution: the same measure for every method */
  readonly modularity: number;
}

/** A way of finding communities. */
export interface CommunityMethod {
  /** as the command line and saved graphs have it */
  readonly id: string;
  readonly label: string;
  /** it takes communities as they were found elsewhere, so that other runs tell nothing about them */
  readonly isGiven?: true;
  /**
   * One run; the same view, numbers and resolution give the same communities.
   *
   * @param view  with one edge at least
   * @param random  gives numbers in [0, 1)
   * @param resolution  above 0; larger values give more and smaller communities
   */
  readonly run: (view: WeightedView, random: () => number, resolution: number) => FoundCommunities;
}
