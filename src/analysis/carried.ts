import type { AnalysedGraph, Analysis, FinerLevel, KnowledgeGraph } from "../model/graph.ts";

/**
 * What is known of a graph, carried on to one that differs by a few things: nodes keep community and place, of what
 * became one thing the ranks are added, and links and sizes are counted anew. A node that is new stands where the first
 * node stands that it is linked with. Nothing is clustered or laid out.
 *
 * @param goals  what nodes of the older graph have become; those that are not here stay what they are
 */
export function carried(
  graph: KnowledgeGraph,
  { graph: before, analysis }: AnalysedGraph,
  goals: ReadonlyMap<string, string | undefined>,
): Analysis {
  const sources = new Map<string, number[]>();
  for (const [at, { id }] of before.nodes.entries()) {
    const goal = goals.has(id) ? goals.get(id) : id;
    if (goal === undefined) continue;
    const known = sources.get(goal);
    // the node that has the id already says where it stands
    if (known === undefined) sources.set(goal, [at]);
    else if (goal === id) known.unshift(at);
    else known.push(at);
  }
  const degree = new Map<string, number>();
  const neighbour = new Map<string, string>();
  for (const { source, target } of graph.edges) {
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
    if (!neighbour.has(target)) neighbour.set(target, source);
  }
  const heads = graph.nodes.map(
    ({ id }) => sources.get(id)?.[0] ?? sources.get(neighbour.get(id) ?? "")?.[0] ?? 0,
  );
  const community = heads.map((at) => analysis.community[at] ?? 0);
  // ways lead elsewhere when two things become one, so betweenness is not carried on
  const { betweenness: _betweenness, ...kept } = analysis;
  return {
    ...kept,
    ...(analysis.finer === undefined ? {} : { finer: finerCarried(analysis.finer, heads) }),
    community,
    communities: withSizes(analysis.communities, community),
    degree: graph.nodes.map(({ id }) => degree.get(id) ?? 0),
    pagerank: graph.nodes.map(({ id }) => sumOf(sources.get(id) ?? [], analysis.pagerank)),
    x: heads.map((at) => analysis.x[at] ?? 0),
    y: heads.map((at) => analysis.y[at] ?? 0),
  };
}

function finerCarried({ subcommunity, subcommunities }: FinerLevel, heads: readonly number[]): FinerLevel {
  const now = heads.map((at) => subcommunity[at]);
  return { subcommunity: now, subcommunities: withSizes(subcommunities, now) };
}

/** Communities that still have nodes, with how many. */
function withSizes<One extends { readonly number: number }>(
  communities: readonly One[],
  community: readonly (number | undefined)[],
): (One & { readonly size: number })[] {
  const size = new Map<number, number>();
  for (const number of community) if (number !== undefined) size.set(number, (size.get(number) ?? 0) + 1);
  return communities.flatMap((one) => {
    const now = size.get(one.number);
    return now === undefined ? [] : [{ ...one, size: now }];
  });
}

function sumOf(places: readonly number[], values: readonly number[]): number {
  return Number(places.reduce((sum, at) => sum + (values[at] ?? 0), 0).toPrecision(6));
}
