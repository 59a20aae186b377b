import type { AnalysedGraph, Analysis, KnowledgeGraph } from "../model/graph.ts";
import { adjacency } from "./adjacency.ts";
import { betweenness } from "./betweenness.ts";
import { labelCommunities } from "./community-labels.ts";
import { louvain } from "./community-methods/louvain.ts";
import type { CommunityMethod } from "./community-methods/method.ts";
import { communities, type Partition } from "./communities.ts";
import { finerLevel } from "./finer-level.ts";
import { keptNumbers } from "./kept-numbers.ts";
import { layout } from "./layout.ts";
import { nodeSize } from "./node-size.ts";
import { pageRanks } from "./page-ranks.ts";
import type { Place, Positions } from "./positions.ts";
import { weightedView } from "./view.ts";

export interface AnalysisOptions {
  /** of all choices made by chance */
  readonly seed: number;
  /** above 0; larger values give more and smaller communities */
  readonly resolution?: number;
  /** how communities are found; Louvain without it */
  readonly method?: CommunityMethod;
  /** whether betweenness is computed as well; exactly, or of large graphs by a sample */
  readonly betweenness?: boolean;
  /** an older state of the graph, whose communities and positions are kept as far as they still fit */
  readonly previous?: AnalysedGraph;
}

/** Communities, ranks and positions of a graph. The same graph, seed and older graph give the same numbers. */
export function analyse(graph: KnowledgeGraph, options: AnalysisOptions): Analysis {
  const { previous, method = louvain } = options;
  const degree = degrees(graph);
  const { community, modularity, stability, pagerank, x, y } = mapOf(graph, degree, { ...options, method });
  const { numbers, labels } = keptNumbers(byId(graph, community), {
    community: byId(previous?.graph, previous?.analysis.community ?? []),
    communities: previous?.analysis.communities ?? [],
  });
  const called = community.map((number) => numbers[number] ?? number);
  const stabilities = new Map(stability?.map((value, dense) => [numbers[dense] ?? dense, value]));
  return {
    community: called,
    communities: labelCommunities(graph, called, labels).map((one) => {
      const value = stabilities.get(one.number);
      return value === undefined ? one : { ...one, stability: Math.round(value * 100) / 100 };
    }),
    finer: finerLevel(graph, called, options),
    modularity: Math.round(modularity * 10_000) / 10_000,
    method: method.id,
    degree,
    pagerank,
    ...(options.betweenness === true
      ? { betweenness: betweenness(adjacency(graph), { seed: options.seed }) }
      : {}),
    x,
    y,
  };
}

/** What is computed on the weighted view, all in the order of the nodes. */
interface GraphMap extends Partition, Positions {
  readonly pagerank: readonly number[];
}

function mapOf(
  graph: KnowledgeGraph,
  degree: readonly number[],
  options: AnalysisOptions & { readonly method: CommunityMethod },
): GraphMap {
  const { previous } = options;
  const view = weightedView(graph);
  const old = previous === undefined ? [] : placesIn(previous, graph);
  const found = communities(view, {
    ...options,
    ...(previous === undefined ? {} : { carried: old.map((at) => previous.analysis.community[at ?? -1]) }),
  });
  const pagerank = Array.from(pageRanks(view), (rank) => Number(rank.toPrecision(6)));
  const size = graph.nodes.map((node, at) => nodeSize(node.kind, degree[at] ?? 0));
  const held = previous === undefined ? [] : heldPlaces(old, previous);
  return { ...found, pagerank, ...layout(view, found.community, size, held) };
}

/** A value for each node, by its id. */
function byId(graph: KnowledgeGraph | undefined, values: readonly number[]): Map<string, number> {
  return new Map((graph?.nodes ?? []).map(({ id }, at) => [id, values[at] ?? 0]));
}

/** Where the nodes of a graph stand in the list of an older one; absent for new nodes. */
function placesIn(previous: AnalysedGraph, { nodes }: KnowledgeGraph): (number | undefined)[] {
  const place = new Map<string, number>(previous.graph.nodes.map(({ id }, at) => [id, at]));
  return nodes.map(({ id }) => place.get(id));
}

function heldPlaces(
  old: readonly (number | undefined)[],
  { analysis }: AnalysedGraph,
): (Place | undefined)[] {
  return old.map((at) => {
    if (at === undefined) return undefined;
    return { x: analysis.x[at] ?? 0, y: analysis.y[at] ?? 0 };
  });
}

function degrees({ nodes, edges }: KnowledgeGraph): number[] {
  const degree = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return nodes.map(({ id }) => degree.get(id) ?? 0);
}
