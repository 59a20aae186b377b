import type { Drop, EntityNode, KnowledgeGraph } from "../model/graph.ts";
import type { EntityId } from "../model/kinds.ts";
import { withoutCrowd } from "./author-lists.ts";
import type { PaperEdge } from "./paper-edges.ts";
import { survey } from "./survey.ts";
import type { Thresholds } from "./thresholds.ts";

/** The graph without rare concepts and authors, and what was left out by which rule. Papers always stay. */
export function prune(
  whole: KnowledgeGraph,
  thresholds: Thresholds,
): { graph: KnowledgeGraph; drops: readonly Drop[] } {
  const papers = edgesByPaper(whole);
  const things = whole.nodes.flatMap((node) => (node.kind === "paper" ? [] : [node.id]));
  const { papers: kept, drops } = survey(papers, thresholds, things);
  const left = new Set(
    papers.flatMap((all) => withoutCrowd(all, thresholds.longestList).map(({ edge }) => edge)),
  );
  return {
    graph: {
      nodes: whole.nodes.filter((node) => node.kind === "paper" || kept.has(node.id)),
      edges: whole.edges.filter((edge) => left.has(edge) && kept.has(edge.target)),
    },
    drops,
  };
}

function edgesByPaper({ nodes, edges }: KnowledgeGraph): PaperEdge[][] {
  const things = new Map<EntityId, EntityNode>();
  for (const node of nodes) if (node.kind !== "paper") things.set(node.id, node);
  const papers = new Map<string, PaperEdge[]>();
  for (const edge of edges) {
    const entity = things.get(edge.target);
    if (entity === undefined) continue;
    const list = papers.get(edge.source);
    if (list === undefined) papers.set(edge.source, [{ entity, edge }]);
    else list.push({ entity, edge });
  }
  return [...papers.values()];
}
