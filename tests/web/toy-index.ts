import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { kindOf, type EntityId, type PaperId } from "../../src/model/kinds.ts";
import { indexGraph, type GraphIndex } from "../../web/state/graph-index.ts";

/** An edge in short: paper, thing, weight. */
export type ToyEdge = readonly [source: PaperId, target: EntityId, weight: number];

/**
 * A graph for tests of the page: nodes stand on a line, all in one community.
 *
 * @param dates  of papers, by id
 */
export function toyIndex(
  edges: readonly ToyEdge[],
  dates: Readonly<Record<string, string>> = {},
): GraphIndex {
  const ids = [...new Set(edges.flatMap(([source, target]) => [source, target]))].toSorted();
  const nodes = ids.map((id) => toyNode(id, dates[id]));
  const links = edges.map(([source, target, weight]): GraphEdge => ({
    source,
    target,
    relation: "uses",
    weight,
    mentions: [],
  }));
  const degree = ids.map((id) => edges.filter((edge) => edge.includes(id)).length);
  return indexGraph({
    graph: { nodes, edges: links },
    analysis: {
      community: ids.map(() => 0),
      communities: [{ number: 0, size: ids.length, stability: 1, label: ["all"] }],
      modularity: 0,
      degree,
      pagerank: degree.map((count) => count / Math.max(1, 2 * edges.length)),
      x: ids.map((_, at) => at),
      y: ids.map(() => 0),
    },
  });
}

function toyNode(id: PaperId | EntityId, date: string | undefined): GraphNode {
  const name = id.slice(id.indexOf(":") + 1);
  if (isPaper(id))
    return {
      id,
      kind: "paper",
      name,
      paper: { id, title: name, origins: [], ...(date === undefined ? {} : { date }) },
    };
  return { id, kind: kindOf(id) as Exclude<ReturnType<typeof kindOf>, "paper">, name, aliases: [] };
}

function isPaper(id: PaperId | EntityId): id is PaperId {
  return kindOf(id) === "paper";
}
