import type { AnalysedGraph, KnowledgeGraph } from "../model/graph.ts";
import { communityPairs, matched } from "./community-match.ts";

/** Communities that are less alike get a label of their own. */
const SAME_LABEL = 0.5;

/** How the communities of a grown graph are called. */
export interface KeptNumbers {
  /** by dense number of the community: the number it goes by */
  readonly numbers: readonly number[];
  /** labels of the older graph by the number that a community goes by, where half of it is still the same */
  readonly labels: ReadonlyMap<number, readonly string[]>;
}

/**
 * Numbers and labels of the older communities for those that carry them on; new ones get numbers above all older.
 *
 * @param community  dense numbers from 0, in the order of the nodes
 */
export function keptNumbers(
  graph: KnowledgeGraph,
  community: readonly number[],
  previous: AnalysedGraph,
): KeptNumbers {
  const before = new Map<string, number>(
    previous.graph.nodes.map(({ id }, at) => [id, previous.analysis.community[at] ?? 0]),
  );
  const after = new Map<string, number>(graph.nodes.map(({ id }, at) => [id, community[at] ?? 0]));
  const same = matched(communityPairs(before, after));
  const known = new Map(same.map((pair) => [pair.after, pair.before]));
  const old = new Map(previous.analysis.communities.map(({ number, label }) => [number, label]));
  let next = [...old.keys()].reduce((most, number) => Math.max(most, number + 1), 0);
  const count = community.reduce((most, number) => Math.max(most, number + 1), 0);
  return {
    numbers: Array.from({ length: count }, (_, number) => known.get(number) ?? next++),
    labels: new Map(
      same
        .filter(({ likeness }) => likeness >= SAME_LABEL)
        .map((pair) => [pair.before, old.get(pair.before) ?? []]),
    ),
  };
}
