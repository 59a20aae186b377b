import type { Analysis } from "../model/graph.ts";

/** Smaller parts are counted, not named. */
const LEAST = 5;
/** Parts that are named. */
const MOST = 12;

/** A part of a community, with the nodes of it that are in the graph. */
export interface Part {
  readonly number: number;
  readonly label: readonly string[];
  /** places in the list of nodes, in order */
  readonly nodes: readonly number[];
}

/** What a community opens into. */
export interface Parts {
  /** at most twelve, those of five nodes and more; the largest first, of equal ones the lower number */
  readonly named: readonly Part[];
  /** how many more there are */
  readonly more: number;
}

/** What the community of a number opens into; nothing where it stays whole. */
export function partsOf({ finer }: Analysis, number: number): Parts {
  if (finer === undefined) return { named: [], more: 0 };
  const members = new Map<number, number[]>();
  const labels = new Map<number, readonly string[]>();
  for (const one of finer.subcommunities) {
    if (one.parent !== number) continue;
    members.set(one.number, []);
    labels.set(one.number, one.label);
  }
  for (const [at, own] of finer.subcommunity.entries()) if (own !== undefined) members.get(own)?.push(at);
  const all = [...members].map(([own, nodes]): Part => ({
    number: own,
    label: labels.get(own) ?? [],
    nodes,
  }));
  const named = all
    .filter(({ nodes }) => nodes.length >= LEAST)
    .toSorted((one, two) => two.nodes.length - one.nodes.length || one.number - two.number)
    .slice(0, MOST);
  return { named, more: all.filter(({ nodes }) => nodes.length > 0).length - named.length };
}
