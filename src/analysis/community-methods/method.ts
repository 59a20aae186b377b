import type { WeightedView } from "../view.ts";

/**
 * One run; the same numbers give the same communities.
 *
 * @param random  gives numbers in [0, 1)
 * @returns in the order of the nodes: numbers that tell one community from another
 */
export type CommunityRun = (random: () => number) => readonly number[];

/** A way of finding communities. What it finds is refined, and measured by one ruler for all. */
export interface CommunityMethod {
  /** as the command line and saved graphs have it */
  readonly id: string;
  readonly label: string;
  /** it takes communities as they were found elsewhere, which stay as they are; other runs tell nothing about them */
  readonly isGiven?: true;
  /**
   * Gets ready for runs on a view.
   *
   * @param view  with one link at least
   * @param resolution  above 0; larger values give more and smaller communities
   */
  readonly on: (view: WeightedView, resolution: number) => CommunityRun;
}
