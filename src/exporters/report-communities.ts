import { communityDescriptions, type CommunityDescription } from "../analysis/community-descriptions.ts";
import { partsOf, type Parts } from "../analysis/parts-of.ts";
import { bySize, isClustered, type Community, type GraphNode } from "../model/graph.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { isProjected } from "./edges.ts";
import { grouped } from "./grouped.ts";
import { few, FEW, LONGEST, REPORTED, type Few, type ReportEntry } from "./report-entries.ts";

/** What a report says about one community. */
export interface ReportCommunity {
  /** the names that set it apart; none where it has no name */
  readonly label: readonly string[];
  /** `12 nodes, 90 % together in other runs` */
  readonly size: string;
  /** its datasets and tools that most papers name */
  readonly most: readonly GraphNode[];
  readonly parts: Parts;
  /** what it is by counts; absent without papers, and in a projection: what papers name stands in no edge of it */
  readonly described?: CommunityDescription;
}

/** The communities of a report, and how many nodes are in none. */
export interface ReportCommunities extends Few<ReportCommunity> {
  readonly unclustered: number;
}

/** The communities of a graph, the largest first. */
export function reportCommunities(
  { graph, analysis }: WrittenGraph,
  entries: readonly ReportEntry[],
): ReportCommunities {
  const members = grouped(
    entries.filter(({ node }) => REPORTED.includes(node.kind)),
    ({ community }) => community,
  );
  const { shown, more } = few(bySize(analysis.communities).filter(isClustered), LONGEST);
  const descriptions = isProjected(graph)
    ? new Map<number, CommunityDescription>()
    : communityDescriptions(graph, analysis.community, new Set(shown.map(({ number }) => number)));
  const tiny = analysis.communities.filter((one) => !isClustered(one));
  return {
    unclustered: tiny.reduce((sum, { size }) => sum + size, 0),
    shown: shown.map((one) => ({
      label: one.label,
      size: sizeNote(one),
      most: (members.get(one.number) ?? []).slice(0, FEW).map(({ node }) => node),
      parts: partsOf(analysis, one.number),
      ...describedBy(descriptions.get(one.number)),
    })),
    more,
  };
}

function describedBy(described?: CommunityDescription): Pick<ReportCommunity, "described"> {
  return described === undefined || described.papers === 0 ? {} : { described };
}

function sizeNote({ size, stability }: Community): string {
  if (size === 1) return "1 node";
  return `${size} nodes, ${
    stability === undefined
      ? "stability not measured"
      : `${Math.round(stability * 100)} % together in other runs`
  }`;
}
