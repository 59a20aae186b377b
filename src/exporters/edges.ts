import type { GraphNode, KnowledgeGraph } from "../model/graph.ts";
import type { Mention } from "../model/mention.ts";
import { PROJECTIONS, type ProjectedGraph } from "../model/projection.ts";
import { RELATIONS } from "../model/relations.ts";
import type { WrittenGraph } from "../saved/saved.ts";

type WrittenEdge = WrittenGraph["graph"]["edges"][number];

/** Whether the edges of a graph are ties between nodes of one sort; these have no direction. */
export function isProjected(graph: KnowledgeGraph | ProjectedGraph): graph is ProjectedGraph {
  return "projection" in graph;
}

/** What the graph is, and in a projection what its weights are. */
export function description(graph: WrittenGraph["graph"]): string {
  if (!isProjected(graph)) return "Papers and what they name";
  const { label, weight } = PROJECTIONS[graph.projection];
  return `${label}; weight: ${weight}`;
}

/** The name of an edge for people. */
export function relationLabel({ relation }: WrittenEdge): string {
  return TIES[relation].label;
}

const TIES = { ...RELATIONS, ...PROJECTIONS };

/** The places behind an edge; none behind an edge of a projection. */
export function mentionsOf(edge: WrittenEdge): readonly Mention[] {
  return "mentions" in edge ? edge.mentions : [];
}

/** What the ends of an edge share; nothing but in a projection. */
export function sharedOf(edge: WrittenEdge): readonly GraphNode[] {
  return "shared" in edge ? edge.shared : [];
}
