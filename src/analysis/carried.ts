import type { AnalysedGraph, Analysis, KnowledgeGraph } from "../model/graph.ts";

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
  const size = new Map<number, number>();
  for (const number of community) size.set(number, (size.get(number) ?? 0) + 1);
  // ways lead elsewhere when two things become one, so betweenness is not carried on
  const { betweenness: _betweenness, ...kept } = analysis;
  return {
    ...kept,
    community,
    communities: analysis.communities.flatMap((one) => {
      const now = size.get(one.number);
      return now === undefined ? [] : [{ ...one, size: now }];
    }),
    degree: graph.nodes.map(({ id }) => degree.get(id) ?? 0),
    pagerank: graph.nodes.map(({ id }) => sumOf(sources.get(id) ?? [], analysis.pagerank)),
    x: heads.map((at) => analysis.x[at] ?? 0),
    y: heads.map((at) => analysis.y[at] ?? 0),
  };
}

function sumOf(places: readonly number[], values: readonly number[]): number {
  return Number(places.reduce((sum, at) => sum + (values[at] ?? 0), 0).toPrecision(6));
}
