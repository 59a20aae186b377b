import type { GraphEdge, GraphNode } from "../model/graph.ts";
import type { Mention } from "../model/mention.ts";
import { faultOfMention, faultOfSaved } from "./check.ts";
import { SAVED_VERSION, type AnalysedGraph, type SavedGraph, type SavedNode } from "./saved.ts";

/** A saved graph whose mentions are yet to come. */
export interface ComingGraph {
  /** its edges have no mentions at first but those that stand in the text; they get others while these are taken in */
  readonly analysed: AnalysedGraph;
  /**
   * Takes in the text of `mentions.jsonl` piece by piece, so that a page can do other things between.
   *
   * @throws Error at the first line that is damaged
   */
  readonly takeMentions: (text: string) => Generator<undefined, void>;
}

/**
 * A graph from the texts of `graph.json` and `mentions.jsonl`.
 *
 * @throws Error when the first is no saved graph, one of another version, or damaged
 */
export function readSaved(graphText: string, mentionsText: string): AnalysedGraph {
  const { analysed, takeMentions } = readComing(graphText);
  const steps = takeMentions(mentionsText);
  while (steps.next().done !== true);
  return analysed;
}

/**
 * A graph from the text of `graph.json` alone: it can be shown before the sentences are read, which are most of it.
 *
 * @throws Error when it is no saved graph, one of another version, or damaged
 */
export function readComing(graphText: string): ComingGraph {
  const saved = parseSaved(graphText);
  const { communities, subcommunities, modularity, method, betweennessSources: sources } = saved;
  const edges = saved.edges.map((edge) => ({ ...edge, mentions: [...(edge.mentions ?? [])] }));
  const analysed: AnalysedGraph = {
    graph: { nodes: saved.nodes.map(toNode), edges },
    analysis: {
      communities,
      modularity,
      ...(method === undefined ? {} : { method }),
      community: saved.nodes.map(({ community }) => community),
      ...(subcommunities === undefined
        ? {}
        : { finer: { subcommunity: saved.nodes.map(({ subcommunity }) => subcommunity), subcommunities } }),
      degree: saved.nodes.map(({ degree }) => degree),
      pagerank: saved.nodes.map(({ pagerank }) => pagerank),
      ...(sources === undefined
        ? {}
        : { betweenness: { values: saved.nodes.map(({ betweenness = 0 }) => betweenness), sources } }),
      x: saved.nodes.map(({ x }) => x),
      y: saved.nodes.map(({ y }) => y),
    },
  };

  return { analysed, takeMentions: (text) => takeMentions(text, edges) };
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
  subcommunity: _subcommunity,
  degree: _degree,
  pagerank: _pagerank,
  betweenness: _betweenness,
  x: _x,
  y: _y,
  ...node
}: SavedNode): GraphNode {
  return node;
}

/** Edges or lines that are gone through in one step: a few milliseconds. */
const STEP = 500;

/** An edge that takes in its mentions. */
type OpenEdge = Omit<GraphEdge, "mentions"> & { readonly mentions: Mention[] };

function* takeMentions(text: string, edges: readonly OpenEdge[]): Generator<undefined, void> {
  const places = new Map<string, Mention[]>();
  for (const [at, { source, target, mentions }] of edges.entries()) {
    places.set(`${source} ${target}`, mentions);
    if (at % STEP === 0) yield undefined;
  }
  let lines = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end < 0 ? text.length : end);
    from += line.length + 1;
    lines += 1;
    if (lines % STEP === 0) yield undefined;
    if (line === "") continue;
    const mention = JSON.parse(line) as Mention;
    const fault = faultOfMention(mention);
    if (fault !== undefined) throw new Error(`mention ${lines} is damaged: ${fault}`);
    places.get(`${mention.paper} ${mention.entity}`)?.push(mention);
  }
}
