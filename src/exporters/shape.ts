import { project } from "../analysis/projections.ts";
import type { GraphNode, KnowledgeGraph } from "../model/graph.ts";
import type { Kind } from "../model/kinds.ts";
import type { ProjectionName } from "../model/projection.ts";
import { isOfYears, type Years } from "../model/years.ts";
import { restricted, withAnalysis } from "../saved/restricted.ts";
import type { AnalysedGraph, WrittenGraph } from "../saved/saved.ts";

/** Which part of a graph is written, and how its nodes are tied. All conditions must hold. */
export interface Shape {
  readonly kinds?: ReadonlySet<Kind>;
  readonly communities?: ReadonlySet<number>;
  /** papers of these years, both included, and the things that they name */
  readonly years?: Years;
  /** ids of nodes */
  readonly selection?: ReadonlySet<string>;
  readonly projection?: ProjectionName;
}

/**
 * The part of a graph that somebody wants to have, or a projection of it.
 *
 * A projection needs papers and things, so kinds and a selection that name no paper leave all papers in, and those
 * that name papers alone leave all things in. Communities are those of the nodes that are written.
 */
export function shaped(analysed: AnalysedGraph, shape: Shape): WrittenGraph {
  const { projection, communities } = shape;
  const wanted = nodesOf(analysed, shape);
  if (projection === undefined) return restricted(analysed, membersOf(analysed, wanted, communities));
  const part = restricted(analysed, new Set(wanted.map(({ id }) => id)));
  const tied = withAnalysis(project(part.graph, projection), part);
  const ids = membersOf(tied, tied.graph.nodes, communities);
  return withAnalysis(
    {
      projection,
      nodes: tied.graph.nodes.filter(({ id }) => ids.has(id)),
      edges: tied.graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    },
    tied,
  );
}

function nodesOf(
  { graph }: AnalysedGraph,
  { kinds, years, selection, projection }: Shape,
): readonly GraphNode[] {
  const conditions = [
    ...(kinds === undefined ? [] : [({ kind }: GraphNode) => kinds.has(kind)]),
    ...(selection === undefined ? [] : [({ id }: GraphNode) => selection.has(id)]),
  ];
  const free = conditions.map((holds) => (projection === undefined ? holds : onItsSide(holds, graph.nodes)));
  const nodes = graph.nodes.filter((node) => free.every((holds) => holds(node)));
  return years === undefined ? nodes : ofYears(nodes, graph, years);
}

/** A condition that no paper meets holds for all papers, and one that no thing meets for all things. */
function onItsSide(
  holds: (node: GraphNode) => boolean,
  nodes: readonly GraphNode[],
): (node: GraphNode) => boolean {
  const isMet = nodes.some(holds);
  const isMetBy = {
    papers: nodes.some((node) => node.kind === "paper" && holds(node)),
    things: nodes.some((node) => node.kind !== "paper" && holds(node)),
  };
  return (node) => holds(node) || (isMet && !(node.kind === "paper" ? isMetBy.papers : isMetBy.things));
}

function ofYears(nodes: readonly GraphNode[], { edges }: KnowledgeGraph, years: Years): readonly GraphNode[] {
  const papers = new Set<string>(nodes.filter((node) => isOfYears(node, years)).map(({ id }) => id));
  const named = new Set(edges.flatMap(({ source, target }) => (papers.has(source) ? [target] : [])));
  return nodes.filter((node) => (node.kind === "paper" ? papers.has(node.id) : named.has(node.id)));
}

function membersOf(
  { graph, analysis }: WrittenGraph,
  nodes: readonly GraphNode[],
  communities: Shape["communities"],
): Set<string> {
  const ids = new Set(nodes.map(({ id }) => id as string));
  if (communities === undefined) return ids;
  return new Set(
    graph.nodes.flatMap(({ id }, at) =>
      ids.has(id) && communities.has(analysis.community[at] ?? -1) ? [id] : [],
    ),
  );
}
