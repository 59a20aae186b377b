import type { AnalysedGraph, FinerLevel, KnowledgeGraph, Subcommunity } from "../model/graph.ts";
import { communities } from "./communities.ts";
import { labelCommunities } from "./community-labels.ts";
import { louvain } from "./community-methods/louvain.ts";
import type { CommunityMethod } from "./community-methods/method.ts";
import { keptNumbers } from "./kept-numbers.ts";
import { weightedView } from "./view.ts";

/** Smaller communities are seen whole. */
const LEAST_NODES = 30;
/** A community opens where it has two parts of so many nodes. */
const LEAST_PART = 5;
/** Runs of the method on each community. */
const RUNS = 3;

/** Options of {@link finerLevel}. */
export interface FinerOptions {
  readonly seed: number;
  /** above 0, 1 without it; larger values give more and smaller subcommunities */
  readonly resolution?: number;
  /** Louvain without it, and in communities that were found elsewhere */
  readonly method?: CommunityMethod;
  /** an older state of the graph, whose subcommunities are kept as far as they still fit */
  readonly previous?: AnalysedGraph;
}

/** One community that was divided. */
interface Division {
  /** of the community */
  readonly parent: number;
  readonly graph: KnowledgeGraph;
  /** number of the part, from 0, in the order of the nodes of the community */
  readonly part: readonly number[];
}

/**
 * Communities within communities: each is clustered as a graph of its own, where what all of it names says little.
 * So what happens in other communities changes nothing here.
 *
 * @param community  number of the community, in the order of the nodes
 */
export function finerLevel(
  graph: KnowledgeGraph,
  community: readonly number[],
  options: FinerOptions,
): FinerLevel {
  const { previous } = options;
  const old = numbersOf(previous);
  const divisions = graphsOf(graph, community).flatMap((part) => divide(part, options, old));
  const dense = new Map<string, number>();
  let first = 0;
  for (const { graph: whole, part } of divisions) {
    for (const [at, { id }] of whole.nodes.entries()) dense.set(id, first + (part[at] ?? 0));
    first += countOf(part);
  }
  const { numbers, labels } = keptNumbers(dense, {
    community: old,
    communities: previous?.analysis.finer?.subcommunities ?? [],
  });
  const called = new Map([...dense].map(([id, number]) => [id, numbers[number] ?? number]));
  const subcommunities = divisions.flatMap(({ parent, graph: whole }): Subcommunity[] => {
    const own = whole.nodes.map(({ id }) => called.get(id) ?? -1);
    return labelCommunities(whole, own, pick(labels, own)).map((one) => ({ ...one, parent }));
  });
  return {
    subcommunity: graph.nodes.map(({ id }) => called.get(id)),
    subcommunities: subcommunities.toSorted((one, two) => one.number - two.number),
  };
}

function numbersOf(previous: AnalysedGraph | undefined): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [at, { id }] of (previous?.graph.nodes ?? []).entries()) {
    const number = previous?.analysis.finer?.subcommunity[at];
    if (number !== undefined) numbers.set(id, number);
  }
  return numbers;
}

/** The communities that are large enough as graphs of their own, by number. */
function graphsOf({ nodes, edges }: KnowledgeGraph, community: readonly number[]) {
  const parts = new Map<
    number,
    { nodes: KnowledgeGraph["nodes"][number][]; edges: (typeof edges)[number][] }
  >();
  const home = new Map<string, number>();
  for (const [at, node] of nodes.entries()) {
    const number = community[at] ?? -1;
    home.set(node.id, number);
    const known = parts.get(number);
    if (known === undefined) parts.set(number, { nodes: [node], edges: [] });
    else known.nodes.push(node);
  }
  for (const edge of edges) {
    const number = home.get(edge.source);
    if (number !== undefined && number === home.get(edge.target)) parts.get(number)?.edges.push(edge);
  }
  return [...parts]
    .filter(([, part]) => part.nodes.length >= LEAST_NODES)
    .toSorted(([one], [two]) => one - two)
    .map(([parent, graph]) => ({ parent, graph }));
}

/** A community divided; none where nothing divides it. */
function divide(
  { parent, graph }: Omit<Division, "part">,
  { seed, resolution = 1, method = louvain }: FinerOptions,
  old: ReadonlyMap<string, number>,
): Division[] {
  const carried = graph.nodes.map(({ id }) => old.get(id));
  const { community: part } = communities(weightedView(graph), {
    seed,
    resolution,
    method: method.isGiven === true ? louvain : method,
    runs: RUNS,
    ...(carried.some((number) => number !== undefined) ? { carried } : {}),
  });
  const sizes = new Map<number, number>();
  for (const number of part) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const large = [...sizes.values()].filter((size) => size >= LEAST_PART);
  return large.length > 1 ? [{ parent, graph, part }] : [];
}

function pick<Value>(values: ReadonlyMap<number, Value>, keys: readonly number[]): Map<number, Value> {
  return new Map(
    [...new Set(keys)].flatMap((key) => {
      const value = values.get(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

function countOf(part: readonly number[]): number {
  return part.reduce((most, number) => Math.max(most, number + 1), 0);
}
