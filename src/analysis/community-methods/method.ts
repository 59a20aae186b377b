import type { WeightedView } from "../view.ts";

/** A way of finding communities. What it finds is refined, and measured by one ruler for all. */
export interface CommunityMethod {
  /** as the command line and saved graphs have it */
  readonly id: string;
  readonly label: string;
  /** it takes communities as they were found elsewhere, which stay as they are; other runs tell nothing about them */
  readonly isGiven?: true;
  /**
   * One run; the same view, numbers and resolution give the same communities.
   *
   * @param view  with one edge at least
   * @param random  gives numbers in [0, 1)
   * @param resolution  above 0; larger values give more and smaller communities
   * @returns in the order of the nodes: numbers that tell one community from another
   */
  readonly run: (view: WeightedView, random: () => number, resolution: number) => readonly number[];
}
