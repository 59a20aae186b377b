import { communityOf, isClustered, type Community } from "../model/graph.ts";
import { yearOf } from "../model/years.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { appearance } from "./appearance.ts";
import { nodeRows, type EdgeRow, type NodeRow } from "./columns.ts";
import { description } from "./edges.ts";
import type { Exporter } from "./exporter.ts";
import { printable } from "./printable.ts";

/**
 * A map for VOSviewer, whose links have no direction and no sort: projections suit it best.
 * Format: https://app.vosviewer.com/docs/file-types/json-file-type/
 */
export const vosviewer: Exporter = {
  id: "vosviewer",
  label: "VOSviewer map (JSON)",
  purpose: "graph-programs",
  extension: "vosviewer.json",
  mediaType: "application/json",
  texts: ({ graph }) =>
    graph.nodes.flatMap((node) => [node.name, node.kind === "paper" ? "" : (node.url ?? "")]),
  write,
};

/** Clusters are numbered from 1; smaller communities than the first thousand, and what is unclustered, have none. */
const MOST_CLUSTERS = 1000;

function* write(written: WrittenGraph): Generator<string> {
  const { graph } = written;
  yield `{"info":${JSON.stringify({ title: "Paperloom", description: description(graph) })},\n"network":{"items":[`;
  for (const row of nodeRows(written)) yield `${row.at === 0 ? "" : ","}\n${JSON.stringify(item(row))}`;
  yield '\n],\n"links":[';
  for (const [at, edge] of graph.edges.entries())
    yield `${at === 0 ? "" : ","}\n${JSON.stringify(link(edge))}`;
  yield `\n],\n"clusters":${JSON.stringify(clusters(written))}}}\n`;
}

function item(row: NodeRow): object {
  const { node, at, analysed } = row;
  const { x, y } = appearance(row);
  const cluster = clusterOf(
    communityOf(analysed.analysis.communities, analysed.analysis.community[at] ?? -1),
  );
  return {
    id: node.id,
    // an item must have a label
    label: /\S/u.test(printable(node.name)) ? printable(node.name) : node.id,
    // there descriptions are HTML
    description: `${node.kind}: ${withoutMarkup(node.name)}`,
    x,
    y,
    ...(cluster === undefined ? {} : { cluster }),
    ...(node.kind !== "paper" && node.url !== undefined ? { url: printable(node.url) } : {}),
    weights: { Links: analysed.analysis.degree[at] ?? 0 },
    ...yearScore(row),
  };
}

function yearScore({ node }: NodeRow): object {
  const year = yearOf(node);
  return year === undefined ? {} : { scores: { Year: year } };
}

function link({ source, target, weight }: EdgeRow): object {
  return { source_id: source, target_id: target, strength: weight };
}

function clusters({ graph, analysis }: WrittenGraph): object[] {
  const used = new Set(graph.nodes.map((_, at) => analysis.community[at]));
  return analysis.communities.flatMap((community) => {
    const cluster = clusterOf(community);
    return cluster === undefined || !used.has(community.number)
      ? []
      : [{ cluster, label: printable(community.label.join(" · ")) }];
  });
}

function clusterOf(community: Community | undefined): number | undefined {
  if (community === undefined || !isClustered(community)) return undefined;
  return community.number >= MOST_CLUSTERS ? undefined : community.number + 1;
}

function withoutMarkup(text: string): string {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
