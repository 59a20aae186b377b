import { KIND_NAMES, type Kind } from "../model/kinds.ts";
import type { GraphNode } from "../model/graph.ts";
import { PROJECTIONS, type ProjectedEdge } from "../model/projection.ts";
import { RELATION_NAMES, RELATIONS } from "../model/relations.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import type { EdgeRow } from "./columns.ts";
import { isProjected, mentionsOf, sharedOf } from "./edges.ts";
import { grouped } from "./grouped.ts";

/** Some things of a list, and how many more there are. */
export interface Few<Thing> {
  readonly shown: readonly Thing[];
  readonly more: number;
}

/** What a report says about one node. */
export interface ReportEntry {
  readonly node: GraphNode;
  readonly community: number;
  /** number of edges */
  readonly links: number;
  /** ids of the papers that name it, by role */
  readonly roles: readonly { readonly verb: string; readonly papers: Few<string> }[];
  /** what it is tied to in a projection, the strongest first */
  readonly ties: Few<ReportTie>;
  /** first sentence behind the strongest link */
  readonly sentence: string | undefined;
}

export interface ReportTie {
  readonly verb: string;
  /** id of the other end */
  readonly other: string;
  readonly weight: number;
  readonly shared: Few<GraphNode>;
}

export interface ReportSection {
  readonly kind: Kind;
  readonly entries: Few<ReportEntry>;
}

/** Entries of one list at most. */
export const LONGEST = 200;
/** Things and papers named beside a community or an entry at most. */
export const FEW = 5;
/** What the report is about. */
export const REPORTED: readonly Kind[] = ["dataset", "tool"];

/** Some things of a list. */
export function few<Thing>(things: readonly Thing[], most: number): Few<Thing> {
  return { shown: things.slice(0, most), more: Math.max(0, things.length - most) };
}

/** All nodes with what is said about them, by number of links and then by id. */
export function reportEntries({ graph, analysis }: WrittenGraph): readonly ReportEntry[] {
  const all: readonly EdgeRow[] = graph.edges;
  const ends = isProjected(graph) ? (["source", "target"] as const) : (["target"] as const);
  const edges = grouped(
    ends.flatMap((end) => all.map((edge) => ({ edge, at: edge[end] }))),
    ({ at }): string => at,
  );
  return graph.nodes
    .map((node, at) => {
      const own = (edges.get(node.id) ?? []).map(({ edge }) => edge);
      return entry(
        node,
        analysis.community[at] ?? -1,
        own.toSorted((one, two) => two.weight - one.weight),
      );
    })
    .toSorted((one, two) => two.links - one.links);
}

/** Datasets and tools, in a projection all that it ties; kinds without a node are left out. */
export function reportSections(
  graph: WrittenGraph["graph"],
  entries: readonly ReportEntry[],
): readonly ReportSection[] {
  const kinds = grouped(entries, ({ node }) => node.kind);
  return (isProjected(graph) ? KIND_NAMES : REPORTED).flatMap((kind) => {
    const own = kinds.get(kind);
    return own === undefined ? [] : [{ kind, entries: few(own, LONGEST) }];
  });
}

function entry(node: GraphNode, community: number, edges: readonly EdgeRow[]): ReportEntry {
  const roles = RELATION_NAMES.flatMap((relation) => {
    const papers = edges.filter((edge) => edge.relation === relation).map(({ source }): string => source);
    return papers.length === 0 ? [] : [{ verb: RELATIONS[relation].verb, papers: few(papers, FEW) }];
  });
  const ties = edges
    .filter((edge): edge is ProjectedEdge => "shared" in edge)
    .map((edge): ReportTie => ({
      verb: PROJECTIONS[edge.relation].verb,
      other: edge.source === node.id ? edge.target : edge.source,
      weight: edge.weight,
      shared: few(sharedOf(edge), FEW),
    }));
  const sentence = edges.flatMap(mentionsOf)[0]?.sentence;
  return { node, community, links: edges.length, roles, ties: few(ties, FEW), sentence };
}
