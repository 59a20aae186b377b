import type { AnalysedGraph, WrittenGraph } from "./saved.ts";

/**
 * The part of a graph whose nodes are among some ids. Links are counted anew; communities, ranks and places stay
 * those of the whole graph.
 */
export function restricted({ graph, analysis }: AnalysedGraph, ids: ReadonlySet<string>): AnalysedGraph {
  const edges = graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const nodes = graph.nodes.filter(({ id }) => ids.has(id));
  return withAnalysis({ nodes, edges }, { graph, analysis });
}

/** A graph whose nodes are some of the nodes of another, with what was computed about them there. */
export function withAnalysis<Graph extends WrittenGraph["graph"]>(
  part: Graph,
  { graph, analysis }: WrittenGraph,
): { readonly graph: Graph; readonly analysis: AnalysedGraph["analysis"] } {
  const ids = new Set(part.nodes.map(({ id }) => id as string));
  const isKept = graph.nodes.map(({ id }) => ids.has(id));
  const pick = <Value>(values: readonly Value[]): Value[] => values.filter((_, at) => isKept[at] === true);
  const { betweenness, finer } = analysis;
  const degree = new Map<string, number>();
  for (const { source, target } of part.edges)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return {
    graph: part,
    analysis: {
      ...analysis,
      community: pick(analysis.community),
      ...(finer === undefined ? {} : { finer: { ...finer, subcommunity: pick(finer.subcommunity) } }),
      degree: part.nodes.map(({ id }) => degree.get(id) ?? 0),
      pagerank: pick(analysis.pagerank),
      ...(betweenness === undefined
        ? {}
        : { betweenness: { ...betweenness, values: pick(betweenness.values) } }),
      x: pick(analysis.x),
      y: pick(analysis.y),
    },
  };
}
