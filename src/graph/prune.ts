import type { Drop, EntityNode, GraphEdge, KnowledgeGraph } from "../model/graph.ts";
import type { EntityId, EntityKind } from "../model/kinds.ts";
import { isGroup } from "../text/person-names.ts";

/** Which things are too rare to show. */
export interface Thresholds {
  /** papers that must name a concept */
  readonly concept: number;
  /** papers that an author must have; the first and the last author of a list stay where `keepEnds` says so */
  readonly author: number;
  readonly keepEnds: boolean;
  /** of a longer author list only the first author and the collaborations stay */
  readonly longestList: number;
}

/** A list of this length or less is read as people who worked together. */
export const LONGEST_LIST = 30;

/** Few papers share little: below 10 papers all is kept, below 1,000 the first and last authors as well. */
export function thresholdsFor(papers: number, longestList = LONGEST_LIST): Thresholds {
  if (papers < 10) return { concept: 1, author: 1, keepEnds: true, longestList };
  return { concept: 2, author: 2, keepEnds: papers < 1000, longestList };
}

/** The graph without rare concepts and authors, and what was left out by which rule. Papers always stay. */
export function prune(
  whole: KnowledgeGraph,
  thresholds: Thresholds,
): { graph: KnowledgeGraph; drops: readonly Drop[] } {
  const { graph, drops: crowd } = withoutCrowds(whole, thresholds.longestList);
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
    drops: [...crowd, ...drops],
  };
}

/** Three thousand authors of one paper would be all that one sees of a graph. */
function withoutCrowds(
  graph: KnowledgeGraph,
  longestList: number,
): { graph: KnowledgeGraph; drops: readonly Drop[] } {
  const lists = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    if (edge.relation !== "authored") continue;
    const list = lists.get(edge.source);
    if (list === undefined) lists.set(edge.source, [edge]);
    else list.push(edge);
  }
  const crowds = [...lists.values()].filter(({ length }) => length > longestList);
  if (crowds.length === 0) return { graph, drops: [] };
  const names = new Map(graph.nodes.map(({ id, name }) => [id as string, name]));
  const gone = new Set(
    crowds.flatMap((list) => {
      const first = list.reduce((one, two) => (startOf(two) < startOf(one) ? two : one));
      return list.filter((edge) => edge !== first && !isGroup(names.get(edge.target) ?? ""));
    }),
  );
  const edges = graph.edges.filter((edge) => !gone.has(edge));
  const named = new Set<string>(edges.map(({ target }) => target));
  const nodes = graph.nodes.filter(({ id, kind }) => kind !== "author" || named.has(id));
  const count = graph.nodes.length - nodes.length;
  const rule = `only in lists of more than ${longestList} names, and not the first there`;
  return { graph: { nodes, edges }, drops: count === 0 ? [] : [{ kind: "author", count, rule }] };
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
