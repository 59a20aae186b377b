import { descriptionLine } from "../analysis/community-descriptions.ts";
import { counted } from "../model/counted.ts";
import { UNCLUSTERED } from "../model/graph.ts";
import { KIND_NAMES, KINDS } from "../model/kinds.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { description, isProjected } from "./edges.ts";
import type { Exporter } from "./exporter.ts";
import { markdownText } from "./markdown-text.ts";
import { reportCommunities, type ReportCommunities } from "./report-communities.ts";
import {
  few,
  LONGEST,
  reportEntries,
  reportSections,
  type Few,
  type ReportEntry,
  type ReportSection,
} from "./report-entries.ts";
import { appearedByYear, fileRows } from "./report-overview.ts";
import { reportPictures, svgAddress } from "./report-pictures.ts";

/** A report for people: how much there is, what belongs together, and which data and tools which papers name. */
export const markdown: Exporter = {
  id: "markdown",
  label: "Report (Markdown)",
  purpose: "people",
  extension: "md",
  mediaType: "text/markdown",
  write,
};

function* write(analysed: WrittenGraph): Generator<string> {
  const { graph } = analysed;
  const names = new Map(graph.nodes.map(({ id, name }) => [id as string, markdownText(name)]));
  const entries = reportEntries(analysed);
  yield `# ${isProjected(graph) ? markdownText(description(graph)) : "What the papers name"}\n\n`;
  yield counts(analysed);
  yield* pictures(analysed);
  yield* files(analysed);
  yield* communities(reportCommunities(analysed, entries), names);
  yield* appeared(analysed, names);
  for (const section of reportSections(graph, entries)) yield* sectionText(section, names);
}

function counts({ graph, analysis }: WrittenGraph): string {
  const rows = KIND_NAMES.map((kind) => {
    const number = graph.nodes.filter((node) => node.kind === kind).length;
    return number === 0 ? "" : `| ${KINDS[kind].plural} | ${number} |\n`;
  });
  const others = `| Links | ${graph.edges.length} |\n| Communities | ${analysis.communities.length} |\n`;
  return `| | Number |\n| --- | ---: |\n${rows.join("")}${others}\n`;
}

/** Pictures in the text itself, so that the report stays one file. */
function* pictures({ graph, analysis }: WrittenGraph): Generator<string> {
  const { years, sizes } = reportPictures(graph, analysis);
  if (years !== undefined) yield `![Papers by year](${svgAddress(years)})\n\n`;
  if (sizes !== undefined) yield `![Nodes in the largest communities](${svgAddress(sizes)})\n\n`;
}

function* files({ graph }: WrittenGraph): Generator<string> {
  const { shown, more } = few(fileRows(graph), LONGEST);
  if (shown.length === 0) return;
  yield "## Files\n\n| File | Records | Papers | Merged |\n| --- | ---: | ---: | ---: |\n";
  for (const { file, records, papers, merged } of shown)
    yield `| ${markdownText(file)} | ${records} | ${papers} | ${merged} |\n`;
  yield `${moreLine(more)}\n`;
}

function* communities({ shown, more, unclustered }: ReportCommunities, names: Names): Generator<string> {
  if (shown.length === 0 && unclustered === 0) return;
  yield "## Communities\n\n";
  for (const { label, size, most, parts, described } of shown) {
    const title = labelText(label);
    const things = most.map(({ id }) => nameOf(names, id)).join(", ");
    yield `- **${title === "" ? "No name" : title}** (${size})${things === "" ? "" : `: ${things}`}\n`;
    if (described !== undefined) {
      yield `  - ${markdownText(descriptionLine(described))}\n`;
      const central = described.central.map(({ name }) => markdownText(name));
      if (central.length > 0) yield `  - most central: ${central.join("; ")}\n`;
    }
    for (const part of parts.named)
      yield `  - ${labelText(part.label)} (${counted(part.nodes.length, "node")})\n`;
    if (parts.named.length > 0 && parts.more > 0) yield `  - and ${counted(parts.more, "smaller part")}\n`;
  }
  yield `${moreLine(more)}\n`;
  if (unclustered > 0)
    yield `${counted(unclustered, "node")} ${UNCLUSTERED}: too few hang together to be a community.\n\n`;
}

function* appeared({ graph }: WrittenGraph, names: Names): Generator<string> {
  const years = appearedByYear(graph);
  if (years.length === 0) return;
  yield "## What appeared when\n\n";
  for (const { year, things } of years) {
    const named = things.shown.map(
      ({ node, by, introduced }) =>
        `${nameOf(names, node.id)} (${introduced ? "introduced" : "first named"} by ${nameOf(names, by.id)})`,
    );
    yield `- ${year}: ${named.join("; ")}${andMore(things)}\n`;
  }
  yield "\n";
}

function* sectionText({ kind, entries }: ReportSection, names: Names): Generator<string> {
  yield `## ${KINDS[kind].plural}\n\n`;
  for (const entry of entries.shown) yield entryText(entry, names);
  yield moreLine(entries.more);
}

/** Name, papers by role or ties, and the first sentence of the strongest link. */
function entryText({ node, roles, ties, sentence }: ReportEntry, names: Names): string {
  const lines = [
    ...roles.map(({ verb, papers }) => {
      const named = papers.shown.map((id) => nameOf(names, id));
      return `- ${verb}: ${named.join("; ")}${andMore(papers)}\n`;
    }),
    ...ties.shown.map(({ verb, other, weight, shared }) => {
      const reasons = shared.shown.map(({ name }) => markdownText(name)).join("; ");
      return `- ${verb} ${nameOf(names, other)} (${weight}): ${reasons}${andMore(shared)}\n`;
    }),
    ...(ties.more > 0 ? [`- and ${ties.more} more\n`] : []),
  ];
  const quoted = sentence === undefined ? "" : `\n> ${markdownText(sentence)}\n`;
  return `### ${nameOf(names, node.id)}\n\n${lines.join("")}${quoted}\n`;
}

function labelText(label: readonly string[]): string {
  return label.map(markdownText).join(" · ");
}

function andMore({ more }: Few<unknown>): string {
  return more > 0 ? ` and ${more} more` : "";
}

function moreLine(more: number): string {
  return more > 0 ? `\n*and ${more} more*\n` : "";
}

type Names = ReadonlyMap<string, string>;

function nameOf(names: Names, id: string): string {
  return names.get(id) ?? markdownText(id);
}
