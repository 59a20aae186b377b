import { isClustered, type GraphEdge, type GraphNode } from "../../src/model/graph.ts";
import type { AnalysedGraph } from "../../src/saved/saved.ts";

/** A graph with everything that the page looks up at every move of the pointer. */
export interface GraphIndex {
  readonly analysed: AnalysedGraph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** place of each id in `graph.nodes` */
  readonly place: ReadonlyMap<string, number>;
  /** by key, see {@link edgeKey} */
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly edgesOf: (id: string) => readonly GraphEdge[];
  readonly neighbours: (id: string) => ReadonlySet<string>;
  /** number of the community; {@link NO_COMMUNITY} where that is too small to be one */
  readonly communityOf: (id: string) => number;
}

/** Stands for all communities together that are too small to be one, as if it were their number. */
export const NO_COMMUNITY = -1;

/** Names one edge. */
export function edgeKey({ source, target }: { readonly source: string; readonly target: string }): string {
  return `${source} ${target}`;
}

const NO_EDGES: readonly GraphEdge[] = [];
const NO_NEIGHBOURS: ReadonlySet<string> = new Set();

export function indexGraph(analysed: AnalysedGraph): GraphIndex {
  const { nodes, edges } = analysed.graph;
  const place = new Map(nodes.map(({ id }, at) => [id as string, at]));
  const at = new Map<string, GraphEdge[]>();
  const neighbours = new Map<string, Set<string>>();
  const clustered = new Set(analysed.analysis.communities.filter(isClustered).map(({ number }) => number));
  for (const edge of edges) {
    for (const [id, other] of [
      [edge.source, edge.target],
      [edge.target, edge.source],
    ] as const) {
      const own = at.get(id);
      if (own === undefined) at.set(id, [edge]);
      else own.push(edge);
      const near = neighbours.get(id);
      if (near === undefined) neighbours.set(id, new Set([other]));
      else near.add(other);
    }
  }
  return {
    analysed,
    place,
    nodes: new Map(nodes.map((node) => [node.id as string, node])),
    edges: new Map(edges.map((edge) => [edgeKey(edge), edge])),
    edgesOf: (id) => at.get(id) ?? NO_EDGES,
    neighbours: (id) => neighbours.get(id) ?? NO_NEIGHBOURS,
    communityOf: (id) => {
      const number = analysed.analysis.community[place.get(id) ?? -1] ?? NO_COMMUNITY;
      return clustered.has(number) ? number : NO_COMMUNITY;
    },
  };
}
