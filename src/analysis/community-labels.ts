import type { Community, GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { byText } from "../text/order.ts";
import { distinctLabels } from "./distinct-labels.ts";

/** Names in a label. */
const MOST = 3;
/** Names that a label may choose from. */
const MOST_NAMES = 12;

/**
 * Each community with the names that set it apart.
 *
 * A name scores by the weight of its edges into papers of the community, times the share of all its papers that
 * are there, times ln(papers / named by). So neither the name of every second paper nor one of a single paper
 * in a large community becomes a label. Ties go to the earlier id. No two communities have one label; of two that
 * would, the lower number has it.
 *
 * @param kept  labels carried on from an older graph, by number
 */
export function labelCommunities(
  graph: KnowledgeGraph,
  community: readonly number[],
  kept: ReadonlyMap<number, readonly string[]> = new Map(),
): Omit<Community, "stability">[] {
  const place = new Map(graph.nodes.map(({ id }, at) => [id as string, at]));
  const papers = graph.nodes.filter(({ kind }) => kind === "paper").length;
  const members = new Map<number, number[]>();
  community.forEach((number, at) => members.set(number, [...(members.get(number) ?? []), at]));
  const scores = scoreNames(graph, community, place, papers);
  const inOrder = [...members].toSorted(([one], [two]) => one - two);
  const candidates = inOrder
    .filter(([number]) => !kept.has(number))
    .map(([number, places]) => ({ number, names: namesOf(scores.get(number), principal(graph, places)) }));
  const labels = distinctLabels(candidates, kept.values(), MOST);
  return inOrder.map(([number, places]) => ({
    number,
    size: places.length,
    label: kept.get(number) ?? labels.get(number) ?? [],
  }));
}

/** For each community the names and their scores. */
function scoreNames(
  { nodes, edges }: KnowledgeGraph,
  community: readonly number[],
  place: ReadonlyMap<string, number>,
  papers: number,
): Map<number, Map<GraphNode, number>> {
  const named = new Map<string, number>();
  const inside = new Map<number, Map<string, { weight: number; papers: number }>>();
  for (const { source, target, weight } of edges) {
    named.set(target, (named.get(target) ?? 0) + 1);
    const number = community[place.get(source) ?? 0] ?? 0;
    const names = inside.get(number) ?? new Map<string, { weight: number; papers: number }>();
    inside.set(number, names);
    const known = names.get(target) ?? { weight: 0, papers: 0 };
    names.set(target, { weight: known.weight + weight, papers: known.papers + 1 });
  }
  const scores = new Map<number, Map<GraphNode, number>>();
  for (const [number, names] of inside) {
    const scored = new Map<GraphNode, number>();
    for (const [id, tally] of names) {
      const node = nodes[place.get(id) ?? 0];
      const all = named.get(id) ?? 1;
      if (node === undefined || node.kind === "author" || all * 2 > Math.max(papers, 2)) continue;
      scored.set(
        node,
        tally.weight * (tally.papers / all) * Math.log((papers + 1) / all) * Math.min(1, tally.papers / 3),
      );
    }
    scores.set(number, scored);
  }
  return scores;
}

function namesOf(
  scored: ReadonlyMap<GraphNode, number> | undefined,
  fallback: GraphNode | undefined,
): string[] {
  const ranked = [...(scored ?? [])].toSorted(
    ([one, first], [two, second]) => second - first || byText(one.id, two.id),
  );
  const names = ranked.filter(([, score]) => score > 0).map(([{ name }]) => name);
  if (names.length === 0) return [fallback?.name ?? ""];
  return withoutRepeats(names);
}

/** Names that say nothing new beside an earlier one: "jet" after "jet tagging". */
function withoutRepeats(names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names) {
    const low = name.toLowerCase();
    if (!kept.some((other) => other.toLowerCase().includes(low) || low.includes(other.toLowerCase())))
      kept.push(name);
    if (kept.length === MOST_NAMES) break;
  }
  return kept;
}

/** What a community is called where nothing sets it apart: its first paper, or its only node. */
function principal({ nodes }: KnowledgeGraph, places: readonly number[]): GraphNode | undefined {
  const members = places.flatMap((at) => nodes[at] ?? []);
  return members.find(({ kind }) => kind === "paper") ?? members[0];
}
