import type { AnalysedGraph } from "../../src/saved/saved.ts";

/** The part of a graph whose nodes are among some ids, with what was computed about them; communities keep their numbers. */
export function restricted({ graph, analysis }: AnalysedGraph, ids: ReadonlySet<string>): AnalysedGraph {
  const kept = graph.nodes.flatMap(({ id }, at) => (ids.has(id) ? [at] : []));
  const pick = <Value>(values: readonly Value[]): Value[] =>
    values.filter((_, at) => ids.has(graph.nodes[at]?.id ?? ""));
  return {
    graph: {
      nodes: kept.flatMap((at) => graph.nodes[at] ?? []),
      edges: graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    },
    analysis: {
      ...analysis,
      community: pick(analysis.community),
      degree: pick(analysis.degree),
      pagerank: pick(analysis.pagerank),
      x: pick(analysis.x),
      y: pick(analysis.y),
    },
  };
}
