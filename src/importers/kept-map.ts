import { analyse } from "../analysis/analyse.ts";
import { labelCommunities } from "../analysis/community-labels.ts";
import { modularity } from "../analysis/modularity.ts";
import { stabilities } from "../analysis/stabilities.ts";
import { weightedView } from "../analysis/view.ts";
import type { Analysis, KnowledgeGraph } from "../model/graph.ts";
import { keptFiner } from "./kept-finer.ts";

/** What a file says about where a node stands on its map; each absent where it does not. */
export interface KeptPlace {
  readonly community: number | undefined;
  /** what the file calls the community */
  readonly label: string | undefined;
  readonly subcommunity: number | undefined;
  /** what the file calls the subcommunity */
  readonly sublabel: string | undefined;
  /** 0 to 1 */
  readonly rank: number | undefined;
  readonly place: { readonly x: number; readonly y: number } | undefined;
}

/**
 * A graph's analysis that keeps the communities, the ranks and the places of a file where it gives them for all nodes;
 * the rest is computed. How stable the communities are is measured against those that are found here.
 *
 * @param kept  in the order of the nodes
 */
export function keptMap(graph: KnowledgeGraph, kept: readonly KeptPlace[], seed: number): Analysis {
  const fresh = analyse(graph, { seed });
  const community = kept.flatMap((one) => one.community ?? []);
  const pagerank = kept.flatMap(({ rank }) => rank ?? []);
  const places = kept.flatMap(({ place }) => place ?? []);
  return {
    ...(community.length === kept.length && kept.length > 0
      ? withCommunities(graph, fresh, community, kept, seed)
      : fresh),
    ...(pagerank.length === kept.length ? { pagerank } : {}),
    ...(places.length === kept.length && isMap(places) ? fitted(places, extentOf(fresh)) : {}),
  };
}

function withCommunities(
  graph: KnowledgeGraph,
  { method: _method, ...fresh }: Analysis,
  community: readonly number[],
  kept: readonly KeptPlace[],
  seed: number,
): Analysis {
  const labels = new Map<number, readonly string[]>();
  for (const [at, { label }] of kept.entries()) {
    const number = community[at] ?? 0;
    if (label !== undefined && !labels.has(number)) labels.set(number, label.split(" · "));
  }
  const communities = labelCommunities(graph, community, labels);
  const dense = new Map(communities.map(({ number }, at) => [number, at]));
  const stability = stabilities(
    community.map((number) => dense.get(number) ?? 0),
    [fresh.community],
  );
  return {
    ...fresh,
    community,
    communities: communities.map((one, at) => ({
      ...one,
      stability: Math.round((stability[at] ?? 1) * 100) / 100,
    })),
    finer: keptFiner(graph, community, kept, seed),
    modularity: Math.round(modularity(weightedView(graph), community) * 10_000) / 10_000,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Largest |x| and |y| that a graph may have. */
const EXTENT = 1000;

/** Programs that have laid out nothing put all nodes on one place. */
function isMap([first, ...others]: readonly Place[]): boolean {
  return others.some(({ x, y }) => x !== first?.x || y !== first.y);
}

function extentOf({ x, y }: Pick<Analysis, "x" | "y">): number {
  return [...x, ...y].reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/**
 * Places as they are, if they suit our sizes of nodes; else moved to the middle and brought to an extent. Those of
 * networkx reach to 1, those of Gephi often beyond 1000.
 */
function fitted(places: readonly Place[], wanted: number): { x: number[]; y: number[] } {
  const given = { x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
  const reach = extentOf(given);
  if (reach <= EXTENT && reach * 10 >= wanted) return given;
  const [middleX, middleY] = [middle(given.x), middle(given.y)];
  const centred = { x: given.x.map((value) => value - middleX), y: given.y.map((value) => value - middleY) };
  const factor = Math.min(EXTENT, wanted) / extentOf(centred);
  const scaled = (value: number) => Math.round(value * factor * 1000) / 1000 + 0;
  return { x: centred.x.map(scaled), y: centred.y.map(scaled) };
}

/** Halfway between the ends, so that the farthest nodes reach equally far. */
function middle(values: readonly number[]): number {
  const [least, most] = [
    values.reduce((one, two) => Math.min(one, two)),
    values.reduce((one, two) => Math.max(one, two)),
  ];
  return least / 2 + most / 2;
}
