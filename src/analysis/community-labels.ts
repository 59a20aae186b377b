import {
  isClustered,
  UNCLUSTERED,
  type Community,
  type GraphNode,
  type KnowledgeGraph,
} from "../model/graph.ts";
import { byText } from "../text/order.ts";
import { distinctLabels, NO_TERM } from "./distinct-labels.ts";

/** Names in a label. */
const MOST = 3;
/** Names that a label may choose from. */
const MOST_NAMES = 12;
/** Of fewer nodes is no community; in a graph of a few papers, which one looks at node by node, it may be smaller. */
const LEAST_NODES = 5;
const LEAST_OF_FEW = 3;
const FEW_NODES = 1000;
/** So much more often must papers of the community write a name than others do. */
const RARER_OUTSIDE = 5;

/**
 * Each community with the names that set it apart.
 *
 * A name must stand in two papers of the community at least, in more of a large one (5 of 100, 16 of 1,000), in a
 * five times larger share of them than of all other papers, and in no more than half of all; where there is none, those
 * of fewer papers are taken that are as rare outside. It scores by the weight of its edges into papers of the
 * community, times the share of all its papers that are there, times ln(papers / named by). Ties go to the earlier id.
 *
 * No two communities have one label; of two that would, the lower number has it. Where no name is left the label says
 * so. Communities of fewer than five nodes are gathered as unclustered, of fewer than three in a graph of up to a
 * thousand nodes.
 *
 * @param kept  labels carried on from an older graph, by number; those that name nothing are made anew
 */
export function labelCommunities(
  graph: KnowledgeGraph,
  community: readonly number[],
  kept: ReadonlyMap<number, readonly string[]> = new Map(),
): Omit<Community, "stability">[] {
  const members = new Map<number, number>();
  for (const number of community) members.set(number, (members.get(number) ?? 0) + 1);
  const inOrder = [...members].toSorted(([one], [two]) => one - two);
  const given = new Map([...kept].filter(([, label]) => isName(label)));
  const scores = scoreNames(graph, community);
  const least = graph.nodes.length <= FEW_NODES ? LEAST_OF_FEW : LEAST_NODES;
  const candidates = inOrder
    .filter(([number, size]) => !given.has(number) && size >= least)
    .map(([number]) => ({ number, names: namesOf(scores.get(number) ?? []) }));
  const labels = distinctLabels(candidates, given.values(), MOST);
  return inOrder.map(([number, size]) => ({
    number,
    size,
    label: given.get(number) ?? labels.get(number) ?? [UNCLUSTERED],
  }));
}

function isName(label: readonly string[]): boolean {
  return isClustered({ label }) && label[0]?.startsWith(NO_TERM) !== true;
}

/** A name with how well it says what sets a community apart. */
interface Scored {
  readonly node: GraphNode;
  readonly score: number;
  /** it stands in so many papers that it says something of the whole community */
  readonly isCommon: boolean;
}

/** For each community the names that may be in its label. */
function scoreNames({ nodes, edges }: KnowledgeGraph, community: readonly number[]): Map<number, Scored[]> {
  const place = new Map(nodes.map(({ id }, at) => [id as string, at]));
  const papers = papersIn(nodes, community);
  const all = [...papers.values()].reduce((sum, count) => sum + count, 0);
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
  const scores = new Map<number, Scored[]>();
  for (const [number, names] of inside) {
    const own = papers.get(number) ?? 0;
    const scored = [...names].flatMap(([id, tally]): Scored[] => {
      const node = nodes[place.get(id) ?? 0];
      const total = named.get(id) ?? 1;
      if (node === undefined || node.kind === "author" || total * 2 > Math.max(all, 2)) return [];
      if (!setsApart({ inside: tally.papers, outside: total - tally.papers, own, others: all - own }))
        return [];
      const isCommon = tally.papers >= Math.max(2, Math.ceil(Math.sqrt(own) / 2));
      return [{ node, isCommon, score: tally.weight * (tally.papers / total) * Math.log((all + 1) / total) }];
    });
    scores.set(number, scored);
  }
  return scores;
}

function papersIn(nodes: KnowledgeGraph["nodes"], community: readonly number[]): Map<number, number> {
  const papers = new Map<number, number>();
  for (const [at, { kind }] of nodes.entries()) {
    const number = community[at] ?? 0;
    if (kind === "paper") papers.set(number, (papers.get(number) ?? 0) + 1);
  }
  return papers;
}

/** Papers that write a name, and papers there are, in the community and in all others. */
interface Spread {
  readonly inside: number;
  readonly outside: number;
  readonly own: number;
  readonly others: number;
}

function setsApart({ inside, outside, own, others }: Spread): boolean {
  return outside === 0 || inside / own >= RARER_OUTSIDE * (outside / others);
}

function namesOf(scored: readonly Scored[]): string[] {
  const common = scored.filter(({ isCommon }) => isCommon);
  const ranked = (common.length > 0 ? common : scored).toSorted(
    (one, two) => two.score - one.score || byText(one.node.id, two.node.id),
  );
  return withoutRepeats(ranked.map(({ node }) => node.name));
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
