import { growth } from "../../analysis/growth.ts";
import { counted } from "../../model/counted.ts";
import { bySize, isClustered, UNCLUSTERED, type AnalysedGraph } from "../../model/graph.ts";
import { KINDS, KIND_NAMES, type Kind } from "../../model/kinds.ts";
import { reconciliationLine, type FileReconciliation } from "../../model/reconciliation.ts";
import type { Report } from "../../model/report.ts";

/** How much of an older map was kept. */
export function growthLine(previous: AnalysedGraph, built: AnalysedGraph): string {
  const { nodes, kept, medianMove } = growth(previous, built);
  const [share, move] = [kept, medianMove].map((part) => `${(100 * part).toFixed(1)} %`);
  return `of ${counted(nodes, "older node")} ${share} keep their community; median move ${move} of the map\n`;
}

/** How betweenness was computed. */
export function betweennessLine({ graph, analysis }: AnalysedGraph): string {
  const [nodes, sources] = [graph.nodes.length, analysis.betweenness?.sources ?? 0];
  return sources < nodes
    ? `betweenness: estimated from the ways of ${sources} of ${nodes} nodes\n`
    : "betweenness: exact\n";
}

/** What a build has made, for people. */
export function summary(report: Report, folder: string): string {
  const counts = KIND_NAMES.filter((kind) => report.nodes[kind] > 0).map((kind) =>
    countedKind(report.nodes[kind], kind),
  );
  const clustered = bySize(report.communities.filter(isClustered));
  const unclustered = report.communities.reduce((sum, one) => sum + (isClustered(one) ? 0 : one.size), 0);
  const lines = [
    reconciliationLine(report.reconciliation),
    ...(report.reconciliation.files.length > 1 ? report.reconciliation.files.map(fileLine) : []),
    `${counts.join(", ")}; ${counted(report.edges, "link")}`,
    `${counted(clustered.length, "community", "communities")} (modularity ${report.modularity.toFixed(2)}):`,
    ...clustered.slice(0, 10).map(({ size, label }) => `  ${String(size).padStart(5)}  ${label.join(" · ")}`),
    ...(clustered.length > 10 ? [`         and ${counted(clustered.length - 10, "smaller one")}`] : []),
    ...(unclustered > 0 ? [`         and ${counted(unclustered, "node")} ${UNCLUSTERED}`] : []),
    ...report.drops.map(({ kind, count, rule }) => `left out: ${countedKind(count, kind)} (${rule})`),
    ...(report.heldBack.length > 0
      ? [
          `held back: ${counted(report.heldBack.length, "name that may be a plain word", "names that may be plain words")} (report.json says which)`,
        ]
      : []),
    `written to ${folder}`,
  ];
  return `${lines.join("\n")}\n`;
}

function countedKind(count: number, kind: Kind): string {
  return counted(count, KINDS[kind].label.toLowerCase(), KINDS[kind].plural.toLowerCase());
}

function fileLine(tally: FileReconciliation): string {
  return `  ${tally.file} (${tally.format ?? "format not recognised"}): ${reconciliationLine(tally)}`;
}
