import { communityOf, isClustered, type AnalysedGraph, type Community } from "../model/graph.ts";
import type { Adjacency } from "./adjacency.ts";
import { bridgeScore, reaches, totalOf } from "./bridges.ts";

/** Two communities with how much holds them together. */
export interface CommunityTie {
  /** the one of the lower number first; where one was asked about, that one first */
  readonly communities: readonly [Community, Community];
  /** what their bridges count together, over the root of the product of their sizes; to three digits */
  readonly strength: number;
}

export interface CommunityTieOptions {
  /** number of the community whose ties are asked for; all without it */
  readonly of?: number;
  /** ties at most; 10 without it */
  readonly limit?: number;
}

/**
 * The communities that are tied most, strongest first, of equal ones those of lower numbers; none that are unclustered
 * but the one asked about. Takes as long as the sum over all nodes of the pairs of communities that their links lead to.
 */
export function communityTies(
  rows: Adjacency,
  { analysis: { community, communities } }: Pick<AnalysedGraph, "analysis">,
  { of, limit = 10 }: CommunityTieOptions = {},
): CommunityTie[] {
  const sums = new Map<number, Map<number, number>>();
  for (let at = 0; at < rows.graph.nodes.length; at += 1) {
    const into = reaches(rows, community, at);
    if (into.size < 2 || (of !== undefined && !into.has(of))) continue;
    const [total, numbers] = [totalOf(into), [...into.keys()].toSorted((one, two) => one - two)];
    for (const one of of === undefined ? numbers : [of]) {
      const own = sums.get(one) ?? new Map<number, number>();
      sums.set(one, own);
      for (const two of numbers) {
        if (two === one || (of === undefined && two < one)) continue;
        own.set(two, (own.get(two) ?? 0) + bridgeScore(into.get(one), into.get(two), total));
      }
    }
  }
  const ties: CommunityTie[] = [];
  for (const [one, others] of sums)
    for (const [two, sum] of others) {
      const [first, second] = [communityOf(communities, one), communityOf(communities, two)];
      if (first === undefined || second === undefined || sum === 0) continue;
      if (!isClustered(second) || (of === undefined && !isClustered(first))) continue;
      const strength = Number((sum / Math.sqrt(first.size * second.size)).toPrecision(3));
      ties.push({ communities: [first, second], strength });
    }
  return ties.toSorted(stronger).slice(0, limit);
}

function stronger(one: CommunityTie, two: CommunityTie): number {
  const [[first, second], [third, fourth]] = [one.communities, two.communities];
  return two.strength - one.strength || first.number - third.number || second.number - fourth.number;
}
