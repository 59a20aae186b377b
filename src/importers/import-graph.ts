import type { AnalysedGraph } from "../model/graph.ts";
import { KIND_NAMES } from "../model/kinds.ts";
import { quote, type Problem } from "../model/problem.ts";
import { MISSABLE } from "../model/reconciliation.ts";
import type { Report } from "../model/report.ts";
import { peek } from "../readers/peek.ts";
import type { Source } from "../readers/reader.ts";
import type { Imported } from "./importer.ts";
import { IMPORTERS } from "./index.ts";

/** A graph from a file and the report of it, as a build gives them; no graph where the file has none for us. */
export interface ImportedGraph {
  readonly built?: AnalysedGraph & { readonly report: Report };
  readonly problems: readonly Problem[];
}

/**
 * Reads the graph of a file, of whichever known format it is.
 *
 * @param seed  of all choices made by chance where communities or places are computed
 */
export async function importGraph(source: Source, seed: number): Promise<ImportedGraph> {
  const { head, whole } = await peek(source);
  const importer = IMPORTERS.find(({ accepts }) => accepts(head));
  if (importer === undefined)
    return { problems: [...(source.problems?.() ?? []), unknown(source.name, head)] };
  const { analysed, problems }: Imported = await importer.read({ ...source, chunks: whole.chunks }, seed);
  if (analysed === undefined) return { problems };
  return { built: { ...analysed, report: reportOf(analysed, source.name, importer.id, problems) }, problems };
}

function reportOf(
  { graph, analysis }: AnalysedGraph,
  file: string,
  format: string,
  problems: readonly Problem[],
): Report {
  const { communities, modularity, method } = analysis;
  const papers = graph.nodes.flatMap((node) => (node.kind === "paper" ? [node.paper] : []));
  const tally = { read: papers.length, kept: papers.length, merged: 0, rejected: 0 };
  const without = MISSABLE.map(({ id, isMissing }) => [id, papers.filter(isMissing).length] as const);
  const kinds = KIND_NAMES.map((kind) => [kind, graph.nodes.filter((node) => node.kind === kind).length]);
  const nodes: Report["nodes"] = Object.fromEntries(kinds);
  return {
    reconciliation: {
      ...tally,
      files: [
        { file, format, ...tally, without: Object.fromEntries(without.filter(([, count]) => count > 0)) },
      ],
    },
    nodes,
    edges: graph.edges.length,
    modularity,
    ...(method === undefined ? {} : { method }),
    communities,
    drops: [],
    problems,
    heldBack: [],
  };
}

function unknown(file: string, head: string): Problem {
  const isEmpty = head.trim() === "";
  return {
    file,
    what: isEmpty ? "the file is empty" : `no graph in a known format in ${quote(head)}`,
    done: "nothing imported",
    advice: `Give one of: ${IMPORTERS.map(({ label }) => label).join(", ")}. Papers are read by: paperloom build`,
  };
}
