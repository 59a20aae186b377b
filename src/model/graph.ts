import type { EntityId, EntityKind, Kind, PaperId } from "./kinds.ts";
import type { Mention } from "./mention.ts";
import type { Paper } from "./paper.ts";
import type { Relation } from "./relations.ts";

/** A paper as a node: what it is called, and everything its records said. */
export interface PaperNode {
  readonly id: PaperId;
  readonly kind: "paper";
  readonly name: string;
  readonly paper: Paper;
}

/** A thing that papers name. */
export interface EntityNode {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** of a person, under which registers keep it: `orcid:0000-0002-1825-0097` */
  readonly ids?: readonly string[];
  readonly url?: string;
}

export type GraphNode = PaperNode | EntityNode;

/** From a paper to a thing it names; at most one for each pair. */
export interface GraphEdge {
  readonly source: PaperId;
  readonly target: EntityId;
  /** the strongest role of all mentions */
  readonly relation: Relation;
  /** evidence behind it: strength of the role, times surest mention, times 1 + ln(mentions); above 0 */
  readonly weight: number;
  /** every place in the paper that names the thing; none where an imported file quoted no sentence, else at least one */
  readonly mentions: readonly Mention[];
}

/** The graph in plain arrays: nodes by id, edges by source and then target. */
export interface KnowledgeGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** How many nodes of a kind were left out, and by which rule. */
export interface Drop {
  readonly kind: Kind;
  readonly count: number;
  /** as `named by fewer than 2 papers` */
  readonly rule: string;
}

/** A cluster of nodes. */
export interface Community {
  /** from 0, by size and then by least id; that of the older graph where one was carried on, so some may be missing */
  readonly number: number;
  readonly size: number;
  /**
   * the names that set it apart, strongest first, one to three; `no term of its own (7)` where nothing does, and
   * {@link UNCLUSTERED} where it is too small to be one
   */
  readonly label: readonly string[];
  /**
   * how likely two of its members are together in another run of the clustering, 0 to 1; absent where it was not
   * measured, as of communities that another program has found
   */
  readonly stability?: number;
}

/** A part of a community that is a cluster in itself. */
export interface Subcommunity extends Omit<Community, "stability"> {
  /** number of the community that it is a part of */
  readonly parent: number;
}

/** Communities within communities: what the large ones open into. */
export interface FinerLevel {
  /** number of the subcommunity, in the order of `graph.nodes`; absent where the community does not open */
  readonly subcommunity: readonly (number | undefined)[];
  /** in the order of their numbers, which tell them apart in the whole graph */
  readonly subcommunities: readonly Subcommunity[];
}

/** How often nodes lie between others. */
export interface Betweenness {
  /**
   * of all pairs of other nodes the share whose shortest ways lead through the node, 0 to 1; a pair with several such
   * ways counts by parts
   */
  readonly values: readonly number[];
  /** nodes from which ways were followed; fewer than there are where the values are estimates */
  readonly sources: number;
}

/** What is computed about each node; arrays run in the order of `graph.nodes`. */
export interface Analysis {
  /** number of the community */
  readonly community: readonly number[];
  /** in the order of their numbers */
  readonly communities: readonly Community[];
  /** absent in graphs saved before there was one */
  readonly finer?: FinerLevel;
  /** share of edge weight within communities beyond chance, -0.5 to 1 */
  readonly modularity: number;
  /**
   * id of the method that found the communities, as `louvain`; those carried on from an older graph were held against
   * what it found. Absent in graphs saved before there was a choice
   */
  readonly method?: string;
  /** number of edges at the node */
  readonly degree: readonly number[];
  /** 0 to 1, all together 1 */
  readonly pagerank: readonly number[];
  /** absent unless it was asked for, which takes long */
  readonly betweenness?: Betweenness;
  /** centred on 0; |x|, |y| at most 1000 */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** A graph with what was computed about it. */
export interface AnalysedGraph {
  readonly graph: KnowledgeGraph;
  readonly analysis: Analysis;
}

/** The community of a number; numbers may be missing, but rise. */
export function communityOf<One extends { readonly number: number }>(
  communities: readonly One[],
  number: number,
): One | undefined {
  let [from, to] = [0, communities.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((communities[middle]?.number ?? number) < number) from = middle + 1;
    else to = middle;
  }
  const found = communities[from];
  return found?.number === number ? found : undefined;
}

/** What all communities together are called that are too small to be one. */
export const UNCLUSTERED = "unclustered";

/** Whether a community is one: the smallest are gathered under one name, in one colour. */
export function isClustered({ label }: Pick<Community, "label">): boolean {
  return label.length !== 1 || label[0] !== UNCLUSTERED;
}

/** The largest communities first; of equal ones the lower number. */
export function bySize(communities: readonly Community[]): Community[] {
  return communities.toSorted((one, two) => two.size - one.size || one.number - two.number);
}
