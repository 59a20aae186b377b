import { partsOf, type Parts } from "../analysis/parts-of.ts";
import { bySize, type Community, type GraphNode } from "../model/graph.ts";
import type { WrittenGraph } from "../saved/saved.ts";
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
}

/** The communities of a graph, the largest first. */
export function reportCommunities(
  { analysis }: WrittenGraph,
  entries: readonly ReportEntry[],
): Few<ReportCommunity> {
  const members = grouped(
    entries.filter(({ node }) => REPORTED.includes(node.kind)),
    ({ community }) => community,
  );
  const { shown, more } = few(bySize(analysis.communities), LONGEST);
  return {
    shown: shown.map((one) => ({
      label: one.label,
      size: sizeNote(one),
      most: (members.get(one.number) ?? []).slice(0, FEW).map(({ node }) => node),
      parts: partsOf(analysis, one.number),
    })),
    more,
  };
}

function sizeNote({ size, stability }: Community): string {
  if (size === 1) return "1 node";
  return `${size} nodes, ${
    stability === undefined
      ? "stability not measured"
      : `${Math.round(stability * 100)} % together in other runs`
  }`;
}
