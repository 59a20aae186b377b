import { isClustered, type GraphEdge, type GraphNode } from "../../src/model/graph.ts";
import type { AnalysedGraph } from "../../src/saved/saved.ts";

/** A graph with everything that the page looks up at every move of the pointer. */
export interface GraphIndex {
  readonly analysed: AnalysedGraph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** place of each id in `graph.nodes` */
  readonly place: ReadonlyMap<string, number>;
  readonly edges: ByKey<GraphEdge>;
  readonly edgesOf: (id: string) => readonly GraphEdge[];
  readonly neighbours: (id: string) => ReadonlySet<string>;
  /** number of the community; {@link NO_COMMUNITY} where that is too small to be one */
  readonly communityOf: (id: string) => number;
}

/** Edges by {@link edgeKey}. */
export type ByKey<Edge> = Pick<ReadonlyMap<string, Edge>, "get" | "has">;

/** Stands for all communities together that are too small to be one, as if it were their number. */
export const NO_COMMUNITY = -1;

/** Names one edge. */
export function edgeKey({ source, target }: { readonly source: string; readonly target: string }): string {
  return `${source} ${target}`;
}

const NO_EDGES: readonly GraphEdge[] = [];

export function indexGraph(analysed: AnalysedGraph): GraphIndex {
  const { nodes, edges } = analysed.graph;
  const place = new Map(nodes.map(({ id }, at) => [id as string, at]));
  const at = new Map<string, GraphEdge[]>();
  const clustered = new Set(analysed.analysis.communities.filter(isClustered).map(({ number }) => number));
  for (const edge of edges) {
    for (const id of [edge.source, edge.target]) {
      const own = at.get(id);
      if (own === undefined) at.set(id, [edge]);
      else own.push(edge);
    }
  }
  const edgesOf = (id: string) => at.get(id) ?? NO_EDGES;
  return {
    analysed,
    place,
    nodes: new Map(nodes.map((node) => [node.id as string, node])),
    edges: byKey(edgesOf),
    edgesOf,
    neighbours: neighboursOf(edgesOf),
    communityOf: (id) => {
      const number = analysed.analysis.community[place.get(id) ?? -1] ?? NO_COMMUNITY;
      return clustered.has(number) ? number : NO_COMMUNITY;
    },
  };
}

/** Looks edges up at their ends: a key for each of half a million would be made before anything is seen. */
function byKey(edgesOf: GraphIndex["edgesOf"]): ByKey<GraphEdge> {
  const get = (key: string) => {
    // a blank may stand in an id of another program
    for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) {
      const [source, target] = [key.slice(0, at), key.slice(at + 1)];
      const [ofSource, ofTarget] = [edgesOf(source), edgesOf(target)];
      const fewer = ofSource.length < ofTarget.length ? ofSource : ofTarget;
      const found = fewer.find((edge) => edge.source === source && edge.target === target);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return { get, has: (key) => get(key) !== undefined };
}

/** The neighbours of a node, put together when it is first asked for them. */
function neighboursOf(edgesOf: GraphIndex["edgesOf"]): GraphIndex["neighbours"] {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const near =
      known.get(id) ?? new Set(edgesOf(id).map(({ source, target }) => (source === id ? target : source)));
    known.set(id, near);
    return near;
  };
}
