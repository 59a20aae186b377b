import { descriptionLine } from "../analysis/community-descriptions.ts";
import { counted } from "../model/counted.ts";
import { UNCLUSTERED, type GraphNode } from "../model/graph.ts";
import { KIND_NAMES, KINDS } from "../model/kinds.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { arxivPage, doiPage } from "../text/id-pages.ts";
import { description, isProjected } from "./edges.ts";
import type { Exporter } from "./exporter.ts";
import { REPORT_STYLE } from "./html-report-style.ts";
import { reportCommunities, type ReportCommunities, type ReportCommunity } from "./report-communities.ts";
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
import { reportPictures } from "./report-pictures.ts";
import { isWebAddress } from "./web-address.ts";
import { escaped } from "./xml.ts";

/** The report for people as one page that loads nothing and runs nothing. */
export const htmlReport: Exporter = {
  id: "html-report",
  label: "Report (HTML)",
  purpose: "people",
  extension: "report.html",
  mediaType: "text/html",
  write,
};

/** A page of its own may do nothing but look as it says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One part of the page below its own heading. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly pieces: () => Iterable<string>;
}

type Nodes = ReadonlyMap<string, GraphNode>;

function* write(analysed: WrittenGraph): Generator<string> {
  const { graph } = analysed;
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const entries = reportEntries(analysed);
  const parts = [
    filesPart(analysed),
    communitiesPart(reportCommunities(analysed, entries)),
    appearedPart(analysed),
    ...reportSections(graph, entries).map((section) => sectionPart(section, nodes)),
  ].filter((part) => part !== undefined);
  const title = isProjected(graph) ? escaped(description(graph)) : "What the papers name";
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`;
  yield `<meta name="viewport" content="width=device-width,initial-scale=1">\n<meta name="referrer" content="no-referrer">\n`;
  yield `<title>${title}</title>\n<style>${REPORT_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>${title}</h1>\n`;
  yield `<nav aria-label="Parts">${parts.map(({ id, title: name }) => `<a href="#${id}">${name}</a>`).join("")}</nav>\n`;
  yield counts(analysed);
  yield* pictures(analysed);
  for (const { id, title: name, pieces } of parts) {
    yield `<section aria-labelledby="${id}">\n<h2 id="${id}">${name}</h2>\n`;
    yield* pieces();
    yield "</section>\n";
  }
  yield "</main>\n</body>\n</html>\n";
}

function counts({ graph, analysis }: WrittenGraph): string {
  const numbers = [
    ...KIND_NAMES.map(
      (kind) => [KINDS[kind].plural, graph.nodes.filter((node) => node.kind === kind).length] as const,
    ).filter(([, number]) => number > 0),
    ["Links", graph.edges.length] as const,
    ["Communities", analysis.communities.length] as const,
  ];
  return `<ul class="counts">${numbers.map(([name, number]) => `<li><b>${number}</b>${name}</li>`).join("")}</ul>\n`;
}

function* pictures({ graph, analysis }: WrittenGraph): Generator<string> {
  const { years, sizes } = reportPictures(graph, analysis);
  if (years !== undefined) yield `<figure><figcaption>Papers by year</figcaption>${years}</figure>\n`;
  if (sizes !== undefined)
    yield `<figure><figcaption>Nodes in the largest communities</figcaption>${sizes}</figure>\n`;
}

function filesPart({ graph }: WrittenGraph): Part | undefined {
  const { shown, more } = few(fileRows(graph), LONGEST);
  if (shown.length === 0) return undefined;
  const head = ["File", "Records", "Papers", "Merged"].map((name) => `<th scope="col">${name}</th>`).join("");
  const rows = shown.map(
    ({ file, records, papers, merged }) =>
      `<tr><td>${escaped(file)}</td><td>${records}</td><td>${papers}</td><td>${merged}</td></tr>\n`,
  );
  const note =
    "A paper counts in the file where its first record stands; merged are records of papers that stand there or in another file.";
  return {
    id: "files",
    title: "Files",
    pieces: () => [
      `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join("")}</tbody></table>\n`,
      `<p class="soft">${note}</p>\n${moreLine(more)}`,
    ],
  };
}

function communitiesPart({ shown, more, unclustered }: ReportCommunities): Part | undefined {
  if (shown.length === 0 && unclustered === 0) return undefined;
  const rest =
    unclustered === 0
      ? ""
      : `<p class="soft">${counted(unclustered, "node")} ${UNCLUSTERED}: too few hang together to be a community.</p>\n`;
  return {
    id: "communities",
    title: "Communities",
    pieces: () => [`<ul class="list">\n${shown.map(communityItem).join("")}</ul>\n${moreLine(more)}${rest}`],
  };
}

function communityItem({ label, size, most, parts, described }: ReportCommunity): string {
  const named = parts.named.map(
    (part) => `<li>${escaped(part.label.join(" · "))} (${counted(part.nodes.length, "node")})</li>`,
  );
  const others =
    named.length > 0 && parts.more > 0 ? [`<li>and ${counted(parts.more, "smaller part")}</li>`] : [];
  const inside = [...named, ...others].join("");
  const things = most.map(nameText).join(", ");
  return (
    `<li><b>${escaped(label.join(" · ")) || "No name"}</b> <span class="soft">${size}</span>` +
    `${things === "" ? "" : `<br>${things}`}${descriptionText(described)}${inside === "" ? "" : `<ul>${inside}</ul>`}</li>\n`
  );
}

function descriptionText(described: ReportCommunity["described"]): string {
  if (described === undefined) return "";
  const central = described.central.map(nameText).join("; ");
  return `<br><span class="soft">${escaped(descriptionLine(described))}${central === "" ? "" : `<br>most central: ${central}`}</span>`;
}

function appearedPart({ graph }: WrittenGraph): Part | undefined {
  const years = appearedByYear(graph);
  if (years.length === 0) return undefined;
  const rows = years.map(({ year, things }) => {
    const named = things.shown.map(
      ({ node, by, introduced }) =>
        `${nameText(node)} <span class="soft">${introduced ? "introduced" : "first named"} by</span> ${nameText(by)}`,
    );
    return `<dt>${year}</dt><dd>${named.join("<br>")}${andMore(things)}</dd>\n`;
  });
  return {
    id: "timeline",
    title: "What appeared when",
    pieces: () => [`<dl class="years">\n${rows.join("")}</dl>\n`],
  };
}

function sectionPart({ kind, entries }: ReportSection, nodes: Nodes): Part {
  const { plural, color } = KINDS[kind];
  return {
    id: kind,
    title: plural,
    *pieces() {
      yield `<div style="--kind:${color}">\n`;
      for (const entry of entries.shown) yield entryArticle(entry, nodes);
      yield `</div>\n${moreLine(entries.more)}`;
    },
  };
}

/** Name, papers by role or ties, and the first sentence of the strongest link. */
function entryArticle({ node, roles, ties, sentence }: ReportEntry, nodes: Nodes): string {
  const lines = [
    ...roles.map(({ verb, papers }) => {
      const named = papers.shown.map((id) => nameOf(id, nodes));
      return `<p><span class="soft">${verb}:</span> ${named.join("; ")}${andMore(papers)}</p>`;
    }),
    ...ties.shown.map(({ verb, other, weight, shared }) => {
      const reasons = shared.shown.map(nameText).join("; ");
      return `<p><span class="soft">${verb}</span> ${nameOf(other, nodes)} (${weight}): ${reasons}${andMore(shared)}</p>`;
    }),
    ...(ties.more > 0 ? [`<p class="soft">and ${ties.more} more</p>`] : []),
    ...(sentence === undefined ? [] : [`<blockquote>${escaped(sentence)}</blockquote>`]),
  ];
  return `<article><h3>${nameText(node)}</h3>${lines.join("")}</article>\n`;
}

function nameOf(id: string, nodes: Nodes): string {
  const node = nodes.get(id);
  return node === undefined ? escaped(id) : nameText(node);
}

/** A name, leading to the page of the thing where it has one. */
function nameText(node: GraphNode): string {
  const page = pageOf(node);
  const name = escaped(node.name);
  return page === undefined ? name : `<a href="${escaped(page)}">${name}</a>`;
}

function pageOf(node: GraphNode): string | undefined {
  if (node.kind === "paper") return arxivPage(node.paper.arxiv ?? "") ?? doiPage(node.paper.doi ?? "");
  return node.url !== undefined && isWebAddress(node.url) ? node.url : undefined;
}

function andMore({ more }: Few<unknown>): string {
  return more > 0 ? ` <span class="soft">and ${more} more</span>` : "";
}

function moreLine(more: number): string {
  return more > 0 ? `<p class="soft">and ${more} more</p>\n` : "";
}
