import type {
  AnalysedGraph,
  Analysis,
  Community,
  GraphEdge,
  GraphNode,
  KnowledgeGraph,
  Subcommunity,
} from "../model/graph.ts";
import type { Mention } from "../model/mention.ts";
import type { ProjectedGraph } from "../model/projection.ts";

export type { AnalysedGraph };

/** Raised when a file of an older version can no longer be read. */
export const SAVED_VERSION = 1;

/** A node as a saved graph has it: the node, and what was computed about it. */
export type SavedNode = GraphNode & {
  readonly community: number;
  readonly subcommunity?: number;
  readonly degree: number;
  readonly pagerank: number;
  readonly betweenness?: number;
  readonly x: number;
  readonly y: number;
};

/** An edge without its mentions, which stand in a file of their own in the same order. */
export type SavedEdge = Omit<GraphEdge, "mentions"> & { readonly mentions?: readonly Mention[] };

/** What `graph.json` holds. */
export interface SavedGraph {
  readonly format: "paperloom-graph";
  readonly version: number;
  readonly modularity: number;
  /** absent in graphs of older programs */
  readonly method?: string;
  /** where the nodes have betweenness, from how many of them ways were followed */
  readonly betweennessSources?: number;
  readonly communities: readonly Community[];
  /** absent in graphs of older programs */
  readonly subcommunities?: readonly Subcommunity[];
  readonly nodes: readonly SavedNode[];
  readonly edges: readonly SavedEdge[];
}

/** What can be written: a graph, a part of it, or a projection of either. */
export interface WrittenGraph {
  readonly graph: KnowledgeGraph | ProjectedGraph;
  readonly analysis: Analysis;
}
