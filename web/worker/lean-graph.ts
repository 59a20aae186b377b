import type { AnalysedGraph } from "../../src/model/graph.ts";
import { KIND_NAMES } from "../../src/model/kinds.ts";

/** As much of a graph as a projection needs, in arrays that reach a worker in no time. */
export interface LeanGraph {
  /** of each node, its place in the list of kinds */
  readonly kinds: Uint8Array;
  readonly community: Int32Array;
  /** of each edge, places in the list of nodes */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

export function leanGraph({ graph, analysis }: AnalysedGraph): LeanGraph {
  const place = new Map<string, number>(graph.nodes.map(({ id }, at) => [id, at]));
  return {
    kinds: Uint8Array.from(graph.nodes, ({ kind }) => KIND_NAMES.indexOf(kind)),
    community: Int32Array.from(analysis.community),
    sources: Uint32Array.from(graph.edges, ({ source }) => place.get(source) ?? 0),
    targets: Uint32Array.from(graph.edges, ({ target }) => place.get(target) ?? 0),
  };
}
