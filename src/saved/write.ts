import { PROJECTIONS, type ProjectedGraph } from "../model/projection.ts";
import { SAVED_VERSION, type AnalysedGraph, type SavedEdge, type WrittenGraph } from "./saved.ts";

/** `graph.json`: one node or edge a line, without mentions. */
export function savedGraph(analysed: AnalysedGraph): Generator<string> {
  return graphJson(
    SAVED,
    analysed,
    analysed.graph.edges,
    ({ source, target, relation, weight }): SavedEdge => ({
      source,
      target,
      relation,
      weight,
    }),
  );
}

/** The whole graph as one JSON text, each edge with its mentions, or with what its ends share. */
export function wholeGraph({ graph, analysis }: WrittenGraph): Generator<string> {
  return "projection" in graph
    ? projectedJson({ graph, analysis })
    : graphJson(SAVED, { graph, analysis }, graph.edges, (edge) => edge);
}

function projectedJson({
  graph,
  analysis,
}: WrittenGraph & { readonly graph: ProjectedGraph }): Generator<string> {
  const { projection } = graph;
  const head = { format: "paperloom-projection", version: SAVED_VERSION, projection };
  return graphJson(
    { ...head, weight: PROJECTIONS[projection].weight },
    { graph, analysis },
    graph.edges,
    (edge) => ({ ...edge, shared: edge.shared.map(({ id }) => id) }),
  );
}

const SAVED = { format: "paperloom-graph", version: SAVED_VERSION };

/** `mentions.jsonl`: one mention a line, in the order of the edges. */
export function* savedMentions({ graph }: AnalysedGraph): Generator<string> {
  for (const { mentions } of graph.edges)
    yield mentions.map((mention) => `${JSON.stringify(mention)}\n`).join("");
}

function* graphJson<Edge>(
  head: object,
  { graph, analysis }: WrittenGraph,
  edges: readonly Edge[],
  edgeOf: (edge: Edge) => object,
): Generator<string> {
  const { modularity, method, communities, finer, betweenness } = analysis;
  yield `${JSON.stringify(head).slice(0, -1)},"modularity":${modularity},`;
  if (method !== undefined) yield `"method":${JSON.stringify(method)},`;
  if (betweenness !== undefined) yield `"betweennessSources":${betweenness.sources},`;
  yield `"communities":${JSON.stringify(communities)},`;
  if (finer !== undefined) yield `\n"subcommunities":${JSON.stringify(finer.subcommunities)},`;
  yield '\n"nodes":[';
  for (const [at, node] of graph.nodes.entries()) {
    const computed = {
      community: analysis.community[at],
      subcommunity: finer?.subcommunity[at],
      degree: analysis.degree[at],
      pagerank: analysis.pagerank[at],
      betweenness: betweenness?.values[at],
      x: analysis.x[at],
      y: analysis.y[at],
    };
    yield `${at === 0 ? "" : ","}\n${JSON.stringify({ ...node, ...computed })}`;
  }
  yield '\n],\n"edges":[';
  for (const [at, edge] of edges.entries()) yield `${at === 0 ? "" : ","}\n${JSON.stringify(edgeOf(edge))}`;
  yield "\n]}\n";
}
