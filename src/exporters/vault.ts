import {
  bySize,
  isClustered,
  UNCLUSTERED,
  type Community,
  type EntityNode,
  type GraphNode,
  type PaperNode,
} from "../model/graph.ts";
import { KIND_NAMES, KINDS } from "../model/kinds.ts";
import { PROJECTION_NAMES } from "../model/projection.ts";
import { RELATION_NAMES } from "../model/relations.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { arxivPage, doiPage } from "../text/id-pages.ts";
import type { EdgeRow } from "./columns.ts";
import { description, mentionsOf, relationLabel, sharedOf } from "./edges.ts";
import type { FolderExporter, FolderFile } from "./exporter.ts";
import { VAULT } from "./folder-formats.ts";
import { frontMatter } from "./front-matter.ts";
import { grouped } from "./grouped.ts";
import { markdownText } from "./markdown-text.ts";
import { noteNames } from "./note-names.ts";
import { isWebAddress } from "./web-address.ts";
import { allOf, names, paperTexts, sentences } from "./written-texts.ts";

/**
 * Linked notes, one for each node, as Obsidian, Logseq and others of their sort read them.
 *
 * Format: https://help.obsidian.md/links, https://help.obsidian.md/properties
 */
export const vault: FolderExporter = {
  ...VAULT,
  texts: allOf(names, paperTexts(["authors"]), sentences),
  files,
};

/** The note that links to all others. */
const INDEX = "Index";
/** Names of shared nodes beside a tie at most. */
const FEW = 5;

/** An edge as one of its ends sees it. */
interface Seen {
  readonly edge: EdgeRow;
  readonly here: string;
  readonly there: string;
}

interface Notes {
  readonly written: WrittenGraph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** by id of the node */
  readonly names: ReadonlyMap<string, string>;
  /** by id of the node they are seen from, the strongest first */
  readonly seen: ReadonlyMap<string, readonly Seen[]>;
}

function* files(written: WrittenGraph): Generator<FolderFile> {
  const { graph } = written;
  const edges: readonly EdgeRow[] = graph.edges;
  const strongest = edges.toSorted((one, two) => two.weight - one.weight);
  const seen = strongest.flatMap((edge): Seen[] => [
    { edge, here: edge.source, there: edge.target },
    { edge, here: edge.target, there: edge.source },
  ]);
  const notes: Notes = {
    written,
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    names: noteNames(graph.nodes, [INDEX]),
    seen: grouped(seen, ({ here }) => here),
  };
  yield { name: `${INDEX}.md`, pieces: index(notes) };
  for (const node of graph.nodes) yield { name: `${notes.names.get(node.id)}.md`, pieces: note(node, notes) };
}

function* index(notes: Notes): Generator<string> {
  const { graph, analysis } = notes.written;
  yield `# ${markdownText(description(graph))}\n\n`;
  const kinds = grouped(graph.nodes, ({ kind }) => kind);
  for (const kind of KIND_NAMES) {
    const nodes = kinds.get(kind) ?? [];
    if (nodes.length > 0) yield `## ${KINDS[kind].plural} (${nodes.length})\n\n${list(nodes, notes)}\n`;
  }
  if (analysis.communities.length > 0) yield "## Communities\n\n";
  const members = grouped(graph.nodes.entries(), ([at]) => analysis.community[at]);
  const nodesOf = ({ number }: Community) => (members.get(number) ?? []).map(([, node]) => node);
  for (const one of bySize(analysis.communities.filter(isClustered))) {
    const [nodes, { label }] = [nodesOf(one), one];
    const title = label.map(markdownText).join(" · ");
    yield `### ${title === "" ? "No name" : title} (${nodes.length})\n\n${list(nodes, notes)}\n`;
  }
  const rest = analysis.communities.filter((one) => !isClustered(one)).flatMap(nodesOf);
  if (rest.length > 0) yield `### ${UNCLUSTERED} (${rest.length})\n\n${list(rest, notes)}\n`;
}

function list(nodes: readonly GraphNode[], notes: Notes): string {
  return nodes.map(({ id }) => `- ${link(id, notes)}\n`).join("");
}

function* note(node: GraphNode, notes: Notes): Generator<string> {
  yield node.kind === "paper" ? paperHead(node, notes) : entityHead(node, notes);
  const relations = grouped(notes.seen.get(node.id) ?? [], ({ edge }) => edge.relation);
  for (const relation of [...RELATION_NAMES, ...PROJECTION_NAMES]) {
    const seen = relations.get(relation) ?? [];
    const [first] = seen;
    if (first === undefined) continue;
    const isNamed = node.kind !== "paper" && mentionsOf(first.edge).length > 0;
    yield `## ${isNamed ? "Papers: " : ""}${relationLabel(first.edge)}\n\n`;
    for (const one of seen) yield `- ${link(one.there, notes)}${weight(one.edge)}\n${reasons(one.edge)}`;
    yield "\n";
  }
}

function paperHead(node: PaperNode, notes: Notes): string {
  const { name, paper } = node;
  const links = [
    ["arXiv", arxivPage(paper.arxiv ?? "")],
    ["DOI", doiPage(paper.doi ?? "")],
  ] as const;
  const facts = [
    paper.authors === undefined ? "" : markdownText(paper.authors),
    paper.date === undefined ? "" : markdownText(paper.date.slice(0, 4)),
    ...links.flatMap(([label, page]) => (page === undefined ? [] : [`[${label}](<${page}>)`])),
  ].filter((fact) => fact !== "");
  const { arxiv, doi, date } = paper;
  return head(node, { arxiv, doi, date }, notes) + `# ${markdownText(name)}\n\n${facts.join("  \n")}\n\n`;
}

function entityHead(node: EntityNode, notes: Notes): string {
  const url = node.url !== undefined && isWebAddress(node.url) ? node.url : undefined;
  const facts = [KINDS[node.kind].label, ...(url === undefined ? [] : [`[Page](<${url}>)`])];
  return (
    head(node, { ids: node.ids, url }, notes) + `# ${markdownText(node.name)}\n\n${facts.join("  \n")}\n\n`
  );
}

function head(node: GraphNode, own: Parameters<typeof frontMatter>[0], { names }: Notes): string {
  const called = node.name === names.get(node.id) ? [] : [node.name];
  const aliases = [...called, ...(node.kind === "paper" ? [] : node.aliases)];
  return frontMatter({ id: node.id, kind: node.kind, tags: [node.kind], aliases, ...own });
}

/** `[[note|name]]`, or the note alone where it has the name. */
function link(id: string, { nodes, names }: Notes): string {
  const name = nodes.get(id)?.name;
  const target = names.get(id);
  if (name === undefined || target === undefined) throw new Error(`there is no node ${id}`);
  const shown = markdownText(name);
  return name === target || shown === "" ? `[[${target}]]` : `[[${target}|${shown}]]`;
}

/** The sentences behind an edge, each once, or the names of what is shared. */
function reasons(edge: EdgeRow): string {
  const sentences = [...new Set(mentionsOf(edge).map(({ sentence }) => markdownText(sentence)))];
  const shared = sharedOf(edge).map(({ name }) => markdownText(name));
  const rest = shared.length > FEW ? ` and ${shared.length - FEW} more` : "";
  const lines = [...sentences, `${shared.slice(0, FEW).join("; ")}${rest}`].filter((line) => line !== "");
  return lines.length === 0 ? "" : `  > ${lines.join("\n  >\n  > ")}\n`;
}

function weight(edge: EdgeRow): string {
  return "shared" in edge ? ` (${edge.weight})` : "";
}
