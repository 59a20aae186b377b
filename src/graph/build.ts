import type { GraphEdge, GraphNode, KnowledgeGraph, PaperNode } from "../model/graph.ts";
import type { EntityId } from "../model/kinds.ts";
import type { Entity, ReadPaper } from "../model/mention.ts";
import { paperName, type Paper } from "../model/paper.ts";
import { byId, byText } from "../text/order.ts";
import { plainText } from "../text/plain.ts";
import { paperEdges } from "./paper-edges.ts";
import { resolve } from "./resolve.ts";

/** Every paper and everything that is named, with one edge for each pair. The order of papers does not matter. */
export function buildGraph(read: readonly ReadPaper[], known: ReadonlyMap<EntityId, Entity>): KnowledgeGraph {
  const resolved = resolve(read, known);
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (const one of read) {
    nodes.set(one.paper.id, paperNode(one.paper));
    for (const { entity, edge } of paperEdges(one, resolved)) {
      nodes.set(entity.id, entity);
      edges.push(edge);
    }
  }
  return sortedGraph(nodes.values(), edges);
}

export function paperNode(paper: Paper): PaperNode {
  return { id: paper.id, kind: "paper", name: plainText(paperName(paper)).text, paper };
}

/** Nodes and edges in the order that graphs have. */
export function sortedGraph(nodes: Iterable<GraphNode>, edges: readonly GraphEdge[]): KnowledgeGraph {
  return {
    nodes: [...nodes].toSorted(byId),
    edges: edges.toSorted((one, two) => byText(one.source, two.source) || byText(one.target, two.target)),
  };
}
