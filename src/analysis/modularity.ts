import { placesOf, unitsOf } from "./units.ts";
import type { WeightedView } from "./view.ts";

/**
 * Share of weight within communities beyond chance; 0 without links.
 *
 * @param community  in the order of the nodes
 * @param resolution  how much chance counts; 1 without it
 * @see Newman, Girvan (2004), Physical Review E 69:026113
 */
export function modularity(view: WeightedView, community: readonly number[], resolution = 1): number {
  const { weights, strength } = unitsOf(view, placesOf(community));
  const total = strength.reduce((sum, own) => sum + own, 0);
  if (total === 0) return 0;
  // each link between two communities stands for each of its ends
  const between = weights.reduce((sum, weight) => sum + weight, 0);
  const chance = strength.reduce((sum, own) => sum + (own / total) ** 2, 0);
  return 1 - between / total - resolution * chance;
}
