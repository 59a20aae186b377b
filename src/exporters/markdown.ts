import { partsOf, type Parts } from "../analysis/parts-of.ts";
import { counted } from "../model/counted.ts";
import { bySize, type GraphNode } from "../model/graph.ts";
import { PROJECTIONS, type ProjectedEdge } from "../model/projection.ts";
import { KIND_NAMES, KINDS, type Kind } from "../model/kinds.ts";
import { RELATION_NAMES, RELATIONS } from "../model/relations.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import type { EdgeRow } from "./columns.ts";
import { description, isProjected, mentionsOf, sharedOf } from "./edges.ts";
import type { Exporter } from "./exporter.ts";
import { grouped } from "./grouped.ts";
import { markdownText } from "./markdown-text.ts";

/** A report for people: how much there is, what belongs together, and which data and tools which papers name. */
export const markdown: Exporter = {
  id: "markdown",
  label: "Report (Markdown)",
  extension: "md",
  mediaType: "text/markdown",
  write,
};

/** Entries of one list at most. */
const LONGEST = 200;
/** Things and papers named beside a community or an entry at most. */
const FEW = 5;
/** What the report is about. */
const REPORTED: readonly Kind[] = ["dataset", "tool"];

interface Linked {
  readonly node: GraphNode;
  readonly community: number;
  readonly edges: readonly EdgeRow[];
}

function* write(analysed: WrittenGraph): Generator<string> {
  const names = new Map(analysed.graph.nodes.map(({ id, name }) => [id as string, markdownText(name)]));
  const linked = linkedNodes(analysed);
  yield `# ${isProjected(analysed.graph) ? markdownText(description(analysed.graph)) : "What the papers name"}\n\n`;
  yield counts(analysed);
  yield* communities(analysed, linked, names);
  for (const kind of isProjected(analysed.graph) ? KIND_NAMES : REPORTED)
    yield* section(
      kind,
      linked.filter(({ node }) => node.kind === kind),
      names,
    );
}

function counts({ graph, analysis }: WrittenGraph): string {
  const rows = KIND_NAMES.map((kind) => {
    const number = graph.nodes.filter((node) => node.kind === kind).length;
    return number === 0 ? "" : `| ${KINDS[kind].plural} | ${number} |\n`;
  });
  const others = `| Links | ${graph.edges.length} |\n| Communities | ${analysis.communities.length} |\n`;
  return `| | Number |\n| --- | ---: |\n${rows.join("")}${others}\n`;
}

function* communities(
  { analysis }: WrittenGraph,
  linked: readonly Linked[],
  names: Names,
): Generator<string> {
  if (analysis.communities.length === 0) return;
  const members = grouped(
    linked.filter(({ node }) => REPORTED.includes(node.kind)),
    ({ community }) => community,
  );
  yield "## Communities\n\n";
  for (const { number, size, label, stability } of bySize(analysis.communities).slice(0, LONGEST)) {
    const most = (members.get(number) ?? []).slice(0, FEW).map(({ node }) => nameOf(names, node.id));
    const title = label.map(markdownText).join(" · ");
    const nodes = size === 1 ? "1 node" : `${size} nodes, ${stabilityNote(stability)}`;
    yield `- **${title === "" ? "No name" : title}** (${nodes})${most.length === 0 ? "" : `: ${most.join(", ")}`}\n`;
    yield* partLines(partsOf(analysis, number));
  }
  yield `${more(analysis.communities.length - LONGEST)}\n`;
}

function* partLines({ named, more: others }: Parts): Generator<string> {
  for (const { nodes, label } of named)
    yield `  - ${label.map(markdownText).join(" · ")} (${counted(nodes.length, "node")})\n`;
  if (named.length > 0 && others > 0) yield `  - and ${counted(others, "smaller part")}\n`;
}

function stabilityNote(stability: number | undefined): string {
  return stability === undefined
    ? "stability not measured"
    : `${Math.round(stability * 100)} % together in other runs`;
}

function* section(kind: Kind, entries: readonly Linked[], names: Names): Generator<string> {
  if (entries.length === 0) return;
  yield `## ${KINDS[kind].plural}\n\n`;
  for (const { node, edges } of entries.slice(0, LONGEST)) yield entry(node, edges, names);
  yield more(entries.length - LONGEST);
}

/** Name, papers by role or ties, and the first sentence of the strongest link. */
function entry(node: GraphNode, edges: readonly EdgeRow[], names: Names): string {
  const lines = [...roleLines(edges, names), ...tieLines(node, edges, names)];
  const sentence = edges.flatMap(mentionsOf)[0]?.sentence;
  const quoted = sentence === undefined ? "" : `\n> ${markdownText(sentence)}\n`;
  return `### ${nameOf(names, node.id)}\n\n${lines.join("")}${quoted}\n`;
}

function roleLines(edges: readonly EdgeRow[], names: Names): string[] {
  return RELATION_NAMES.flatMap((relation) => {
    const papers = edges.filter((edge) => edge.relation === relation);
    if (papers.length === 0) return [];
    const shown = papers.slice(0, FEW).map(({ source }) => nameOf(names, source));
    const rest = papers.length > FEW ? ` and ${papers.length - FEW} more` : "";
    return [`- ${RELATIONS[relation].verb}: ${shown.join("; ")}${rest}\n`];
  });
}

/** The nodes that one is tied to in a projection, each with its weight and what is shared. */
function tieLines(node: GraphNode, edges: readonly EdgeRow[], names: Names): string[] {
  const ties = edges.filter((edge): edge is ProjectedEdge => "shared" in edge);
  const lines = ties.slice(0, FEW).map((edge) => {
    const other = edge.source === node.id ? edge.target : edge.source;
    const shared = sharedOf(edge).map(({ name }) => markdownText(name));
    const rest = shared.length > FEW ? ` and ${shared.length - FEW} more` : "";
    const reasons = `${shared.slice(0, FEW).join("; ")}${rest}`;
    return `- ${PROJECTIONS[edge.relation].verb} ${nameOf(names, other)} (${edge.weight}): ${reasons}\n`;
  });
  return ties.length > FEW ? [...lines, `- and ${ties.length - FEW} more\n`] : lines;
}

function more(number: number): string {
  return number > 0 ? `\n*and ${number} more*\n` : "";
}

type Names = ReadonlyMap<string, string>;

function nameOf(names: Names, id: string): string {
  return names.get(id) ?? markdownText(id);
}

/** Nodes with the edges that end there, by number of edges and then by id; edges by weight and then by paper. */
function linkedNodes({ graph, analysis }: WrittenGraph): Linked[] {
  const all: readonly EdgeRow[] = graph.edges;
  const ends = isProjected(graph) ? (["source", "target"] as const) : (["target"] as const);
  const edges = grouped(
    ends.flatMap((end) => all.map((edge) => ({ edge, at: edge[end] }))),
    ({ at }): string => at,
  );
  return graph.nodes
    .map((node, at) => ({
      node,
      community: analysis.community[at] ?? -1,
      edges: (edges.get(node.id) ?? [])
        .map(({ edge }) => edge)
        .toSorted((one, two) => two.weight - one.weight),
    }))
    .toSorted((one, two) => two.edges.length - one.edges.length);
}
