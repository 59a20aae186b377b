import { counted } from "../model/counted.ts";
import type { EntityNode, GraphEdge, KnowledgeGraph, PaperNode } from "../model/graph.ts";
import { yearOf, type Years } from "../model/years.ts";

/** Things that a description names, and papers. */
const MOST = 3;

/** What a community is by counts, in few words. */
export interface CommunityCounts {
  /** papers in it */
  readonly papers: number;
  /** of its first and its last paper; absent where none has a date */
  readonly years?: Years;
  /** its things that most of its papers name, with how many do; at most three, of two papers at least */
  readonly named: readonly { readonly node: Pick<EntityNode, "id" | "name">; readonly papers: number }[];
}

/** What a community is by counts, with what stands in its middle. */
export interface CommunityDescription extends CommunityCounts {
  readonly named: readonly { readonly node: EntityNode; readonly papers: number }[];
  /** the papers that say most of what the others say too; at most three, the most central first */
  readonly central: readonly PaperNode[];
}

/** The members of a community, and the links between them. */
interface Inside {
  readonly papers: PaperNode[];
  readonly things: EntityNode[];
  readonly edges: GraphEdge[];
}

/**
 * What communities are by counts, by their numbers.
 *
 * Central is what carries much evidence for things that many papers of the community name and few others do, authors
 * aside; a paper that names forty things is drawn to none of them. Ties go to the earlier id.
 *
 * @param community  number of the community, in the order of the nodes
 * @param wanted  numbers that are asked for; all without it
 */
export function communityDescriptions(
  { nodes, edges }: KnowledgeGraph,
  community: readonly number[],
  wanted?: ReadonlySet<number>,
): Map<number, CommunityDescription> {
  const home = new Map<string, number>();
  const groups = new Map<number, Inside>();
  for (const [at, node] of nodes.entries()) {
    const number = community[at] ?? -1;
    if (wanted?.has(number) === false) continue;
    home.set(node.id, number);
    const group = groups.get(number) ?? { papers: [], things: [], edges: [] };
    groups.set(number, group);
    if (node.kind === "paper") group.papers.push(node);
    else if (node.kind !== "author") group.things.push(node);
  }
  const named = new Map<string, number>();
  for (const edge of edges) {
    named.set(edge.target, (named.get(edge.target) ?? 0) + 1);
    const number = home.get(edge.source);
    if (number !== undefined && number === home.get(edge.target)) groups.get(number)?.edges.push(edge);
  }
  return new Map([...groups].map(([number, group]) => [number, described(group, named)]));
}

/** A description in one sentence: `120 papers of 2015 to 2024; most named: JetClass (14), ParticleNet (9)`. */
export function descriptionLine(counts: CommunityCounts): string {
  const things = counts.named.map(({ node, papers }) => `${node.name} (${papers})`).join(", ");
  const most = things === "" ? "no two of them name one thing of it" : `most named: ${things}`;
  return `${papersText(counts)}${counts.papers < 2 ? "" : `; ${most}`}`;
}

/** The papers of a community and their years: `120 papers of 2015 to 2024`. */
export function papersText({ papers, years }: Pick<CommunityCounts, "papers" | "years">): string {
  return `${counted(papers, "paper")}${years === undefined ? "" : ` of ${yearsText(years)}`}`;
}

function yearsText({ from, to }: Years): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

function described(
  { papers, things, edges }: Inside,
  named: ReadonlyMap<string, number>,
): CommunityDescription {
  const counts = new Map<string, number>();
  for (const { target } of edges) counts.set(target, (counts.get(target) ?? 0) + 1);
  const years = yearsOf(papers);
  return {
    papers: papers.length,
    ...(years === undefined ? {} : { years }),
    named: things
      .map((node) => ({ node, papers: counts.get(node.id) ?? 0 }))
      .filter(({ papers: count }) => count > 1)
      .toSorted((one, two) => two.papers - one.papers)
      .slice(0, MOST),
    central: centralOf(papers, edges, { counts, named }),
  };
}

function yearsOf(papers: readonly PaperNode[]): Years | undefined {
  const years = papers.flatMap((paper) => yearOf(paper) ?? []);
  if (years.length === 0) return undefined;
  return {
    from: years.reduce((one, two) => Math.min(one, two)),
    to: years.reduce((one, two) => Math.max(one, two)),
  };
}

function centralOf(
  papers: readonly PaperNode[],
  edges: readonly GraphEdge[],
  {
    counts,
    named,
  }: { readonly counts: ReadonlyMap<string, number>; readonly named: ReadonlyMap<string, number> },
): PaperNode[] {
  const sums = new Map<string, { score: number; things: number }>();
  for (const { source, target, weight } of edges) {
    const inside = counts.get(target) ?? 1;
    const own = inside / (named.get(target) ?? inside);
    const { score, things } = sums.get(source) ?? { score: 0, things: 0 };
    sums.set(source, { score: score + weight * Math.log(inside) * own, things: things + 1 });
  }
  return papers
    .map((node) => {
      const { score, things } = sums.get(node.id) ?? { score: 0, things: 0 };
      return { node, score: score / Math.log(Math.E + things) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, two) => two.score - one.score)
    .slice(0, MOST)
    .map(({ node }) => node);
}
