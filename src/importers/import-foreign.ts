import { PROJECTION_NAMES } from "../model/projection.ts";
import type { GraphNode, KnowledgeGraph, PaperNode } from "../model/graph.ts";
import type { Problem } from "../model/problem.ts";
import { byText } from "../text/order.ts";
import { CountedProblems } from "./counted-problems.ts";
import type { ForeignGraph } from "./foreign-graph.ts";
import { graphEdges, type ReadEdge } from "./graph-edges.ts";
import { graphNodes, type ReadNode } from "./graph-nodes.ts";
import type { Imported } from "./importer.ts";
import { keptMap } from "./kept-map.ts";
import { keptPlaces } from "./kept-places.ts";
import { quoted } from "./quoted.ts";
import { unreadColumns } from "./unread-columns.ts";

/** What our graph can hold of the graph of a file, its problems first as they stand there. */
export function importForeign(foreign: ForeignGraph, seed: number): Imported {
  const counts = new CountedProblems(foreign.file);
  const byId = graphNodes(foreign, counts);
  const edges = graphEdges(foreign.edges, byId, counts);
  const read = [...byId.values()].toSorted((one, two) => byText(one.node.id, two.node.id));
  const places = keptPlaces(
    read.map(({ foreign: node }) => node),
    counts,
  );
  const problems = [...foreign.problems, ...counts.problems(), ...unreadColumns(foreign)];
  // why nothing was read was told
  if (read.length === 0 && problems.length > 0) return { problems };
  const fault = nothingHeld(foreign, read, edges);
  if (fault !== undefined) return { problems: [...problems, fault] };
  const graph = withSentences(read, edges);
  return { analysed: { graph, analysis: keptMap(graph, places, seed) }, problems };
}

/** The graph itself, its papers with the sentences that edges quote. */
function withSentences(read: readonly ReadNode[], edges: readonly ReadEdge[]): KnowledgeGraph {
  const byPaper = new Map<string, ReadEdge[]>();
  for (const edge of edges) {
    const known = byPaper.get(edge.paper.id);
    if (known === undefined) byPaper.set(edge.paper.id, [edge]);
    else known.push(edge);
  }
  const papers = read
    .flatMap(({ node }) => (node.kind === "paper" ? [node] : []))
    .map((paper) => quoted(paper, byPaper.get(paper.id) ?? []));
  const filled = new Map<string, PaperNode>(papers.map(({ node }) => [node.id, node]));
  return {
    nodes: read.map(({ node }): GraphNode => filled.get(node.id) ?? node),
    edges: papers.flatMap((paper) => paper.edges),
  };
}

/** What to say where a graph would be empty, or all its links lost. */
function nothingHeld(
  { file, edges }: ForeignGraph,
  read: readonly ReadNode[],
  held: readonly ReadEdge[],
): Problem | undefined {
  const done = "nothing imported";
  if (read.length === 0)
    return {
      file,
      what: "no node in the file",
      done,
      advice: "See whether it is a graph and was saved whole.",
    };
  if (edges.length === 0 || held.length > 0) return undefined;
  const isProjected = edges.some(({ values }) =>
    PROJECTION_NAMES.some((name) => name === values.get("relation")),
  );
  return {
    file,
    what: isProjected
      ? "the file is a projection, whose links tie nodes of one sort"
      : "no link leads from a paper to a thing",
    done,
    advice: isProjected
      ? "Export the graph without --projection; every command makes projections itself."
      : "Say by an attribute kind which nodes are papers and what the others are.",
  };
}
