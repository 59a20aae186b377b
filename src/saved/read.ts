import type { GraphEdge, GraphNode } from "../model/graph.ts";
import type { Mention } from "../model/mention.ts";
import { faultOfMention, faultOfSaved } from "./check.ts";
import { SAVED_VERSION, type AnalysedGraph, type SavedGraph, type SavedNode } from "./saved.ts";

/**
 * A graph from the texts of `graph.json` and `mentions.jsonl`.
 *
 * @throws Error when the first is no saved graph, one of another version, or damaged
 */
export function readSaved(graphText: string, mentionsText: string): AnalysedGraph {
  const saved = parseSaved(graphText);
  const mentions = mentionsByEdge(mentionsText);
  const { communities, modularity, method } = saved;
  return {
    graph: {
      nodes: saved.nodes.map(toNode),
      edges: saved.edges.map((edge): GraphEdge => ({
        ...edge,
        mentions: mentions.get(`${edge.source} ${edge.target}`) ?? [],
      })),
    },
    analysis: {
      communities,
      modularity,
      ...(method === undefined ? {} : { method }),
      community: saved.nodes.map(({ community }) => community),
      degree: saved.nodes.map(({ degree }) => degree),
      pagerank: saved.nodes.map(({ pagerank }) => pagerank),
      x: saved.nodes.map(({ x }) => x),
      y: saved.nodes.map(({ y }) => y),
    },
  };
}

function parseSaved(text: string): SavedGraph {
  const value: unknown = JSON.parse(text);
  if (!isSaved(value)) throw new Error("this is no graph that paperloom has built");
  if (value.version !== SAVED_VERSION)
    throw new Error(
      `the graph is of version ${value.version}, this program reads version ${SAVED_VERSION}: build it again`,
    );
  const fault = faultOfSaved(value);
  if (fault !== undefined) throw new Error(`the graph is damaged: ${fault}`);
  return value;
}

function isSaved(value: unknown): value is SavedGraph {
  return (
    typeof value === "object" && value !== null && "format" in value && value.format === "paperloom-graph"
  );
}

function toNode({
  community: _community,
  degree: _degree,
  pagerank: _pagerank,
  x: _x,
  y: _y,
  ...node
}: SavedNode): GraphNode {
  return node;
}

function mentionsByEdge(text: string): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const [at, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const mention = JSON.parse(line) as Mention;
    const fault = faultOfMention(mention);
    if (fault !== undefined) throw new Error(`mention ${at + 1} is damaged: ${fault}`);
    const key = `${mention.paper} ${mention.entity}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [mention]);
    else known.push(mention);
  }
  return found;
}
