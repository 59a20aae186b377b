import type { Drop, EntityNode, GraphEdge, KnowledgeGraph } from "../model/graph.ts";
import type { EntityId, EntityKind } from "../model/kinds.ts";

/** Which things are too rare to show. */
export interface Thresholds {
  /** papers that must name a concept */
  readonly concept: number;
  /** papers that an author must have; the first and the last author of a list stay where `keepEnds` says so */
  readonly author: number;
  readonly keepEnds: boolean;
}

/** Few papers share little: below 10 papers all is kept, below 1,000 the first and last authors as well. */
export function thresholdsFor(papers: number): Thresholds {
  if (papers < 10) return { concept: 1, author: 1, keepEnds: true };
  return { concept: 2, author: 2, keepEnds: papers < 1000 };
}

/** The graph without rare concepts and authors, and what was left out by which rule. Papers always stay. */
export function prune(
  graph: KnowledgeGraph,
  thresholds: Thresholds,
): { graph: KnowledgeGraph; drops: readonly Drop[] } {
  const papers = new Map<EntityId, number>();
  for (const { target } of graph.edges) papers.set(target, (papers.get(target) ?? 0) + 1);
  const ends = thresholds.keepEnds ? listEnds(graph.edges) : new Set<EntityId>();
  const dropped = new Set<EntityId>();
  const count = new Map<EntityKind, number>();
  for (const node of graph.nodes) {
    if (node.kind === "paper" || isKept(node, papers.get(node.id) ?? 0, thresholds, ends)) continue;
    dropped.add(node.id);
    count.set(node.kind, (count.get(node.kind) ?? 0) + 1);
  }
  const drops = [...count].map(([kind, dropCount]) => ({
    kind,
    count: dropCount,
    rule: ruleOf(kind, thresholds),
  }));
  return {
    graph: {
      nodes: graph.nodes.filter((node) => node.kind === "paper" || !dropped.has(node.id)),
      edges: graph.edges.filter(({ target }) => !dropped.has(target)),
    },
    drops,
  };
}

function isKept(
  { id, kind }: EntityNode,
  papers: number,
  thresholds: Thresholds,
  ends: ReadonlySet<EntityId>,
): boolean {
  if (kind === "concept") return papers >= thresholds.concept;
  if (kind === "author") return papers >= thresholds.author || ends.has(id);
  return true;
}

function ruleOf(kind: EntityKind, thresholds: Thresholds): string {
  if (kind === "concept") return `named by fewer than ${thresholds.concept} papers`;
  return `fewer than ${thresholds.author} papers${thresholds.keepEnds ? ", and neither first nor last in a list" : ""}`;
}

/** The first and the last author of every list. */
function listEnds(edges: readonly GraphEdge[]): Set<EntityId> {
  const ends = new Map<string, { first: GraphEdge; last: GraphEdge }>();
  for (const edge of edges) {
    if (edge.relation !== "authored") continue;
    const known = ends.get(edge.source) ?? { first: edge, last: edge };
    ends.set(edge.source, {
      first: startOf(edge) < startOf(known.first) ? edge : known.first,
      last: startOf(edge) > startOf(known.last) ? edge : known.last,
    });
  }
  return new Set([...ends.values()].flatMap(({ first, last }) => [first.target, last.target]));
}

function startOf({ mentions }: GraphEdge): number {
  return mentions[0]?.start ?? 0;
}
