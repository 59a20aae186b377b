import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { Analysis, KnowledgeGraph } from "../model/graph.ts";
import { labelCommunities } from "./community-labels.ts";
import { communities } from "./communities.ts";
import { layout } from "./layout.ts";
import { nodeSize } from "./node-size.ts";
import { weightedView } from "./view.ts";

export interface AnalysisOptions {
  /** of all choices made by chance */
  readonly seed: number;
  /** above 0; larger values give more and smaller communities */
  readonly resolution?: number;
}

/** Communities, ranks and positions of a graph. The same graph and seed give the same numbers. */
export function analyse(graph: KnowledgeGraph, options: AnalysisOptions): Analysis {
  const view = weightedView(graph);
  const { community, modularity, stability } = communities(view, options);
  const degree = degrees(graph);
  const ranks: Record<string, number> = view.order === 0 ? {} : pagerank(view, { getEdgeWeight: "weight" });
  const size = graph.nodes.map((node, at) => nodeSize(node.kind, degree[at] ?? 0));
  const { x, y } = layout(view, community, size);
  return {
    community,
    communities: labelCommunities(graph, community).map((one) => ({
      ...one,
      stability: Math.round((stability[one.number] ?? 1) * 100) / 100,
    })),
    modularity: Math.round(modularity * 10_000) / 10_000,
    degree,
    pagerank: graph.nodes.map((_, at) => Number((ranks[String(at)] ?? 0).toPrecision(6))),
    x,
    y,
  };
}

function degrees({ nodes, edges }: KnowledgeGraph): number[] {
  const degree = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return nodes.map(({ id }) => degree.get(id) ?? 0);
}
