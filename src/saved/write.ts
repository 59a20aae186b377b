import type { GraphEdge } from "../model/graph.ts";
import { SAVED_VERSION, type AnalysedGraph, type SavedEdge } from "./saved.ts";

/** `graph.json`: one node or edge a line, without mentions. */
export function savedGraph(analysed: AnalysedGraph): Generator<string> {
  return graphJson(analysed, ({ source, target, relation, weight }) => ({
    source,
    target,
    relation,
    weight,
  }));
}

/** The whole graph as one JSON text, each edge with its mentions. */
export function wholeGraph(analysed: AnalysedGraph): Generator<string> {
  return graphJson(analysed, (edge) => edge);
}

/** `mentions.jsonl`: one mention a line, in the order of the edges. */
export function* savedMentions({ graph }: AnalysedGraph): Generator<string> {
  for (const { mentions } of graph.edges)
    yield mentions.map((mention) => `${JSON.stringify(mention)}\n`).join("");
}

function* graphJson(
  { graph, analysis }: AnalysedGraph,
  edgeOf: (edge: GraphEdge) => SavedEdge,
): Generator<string> {
  const { modularity, communities } = analysis;
  yield `{"format":"paperloom-graph","version":${SAVED_VERSION},"modularity":${modularity},`;
  yield `"communities":${JSON.stringify(communities)},\n"nodes":[`;
  for (const [at, node] of graph.nodes.entries()) {
    const computed = {
      community: analysis.community[at],
      degree: analysis.degree[at],
      pagerank: analysis.pagerank[at],
      x: analysis.x[at],
      y: analysis.y[at],
    };
    yield `${at === 0 ? "" : ","}\n${JSON.stringify({ ...node, ...computed })}`;
  }
  yield '\n],\n"edges":[';
  for (const [at, edge] of graph.edges.entries())
    yield `${at === 0 ? "" : ","}\n${JSON.stringify(edgeOf(edge))}`;
  yield "\n]}\n";
}
