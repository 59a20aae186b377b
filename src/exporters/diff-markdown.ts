import { descriptionLine, papersText } from "../analysis/community-descriptions.ts";
import type { ChangedCommunity, CommunityDiff, CommunityName, NodeName } from "../analysis/community-diff.ts";
import { isEmptyDiff, type ChangedNode, type FieldChange, type GraphDiff } from "../analysis/diff.ts";
import { KINDS, KIND_NAMES, kindOf, type Kind } from "../model/kinds.ts";
import { RELATIONS } from "../model/relations.ts";
import { markdownText } from "./markdown-text.ts";

/** Entries of a list that are shown; the JSON has all. */
const SHOWN = 100;
/** Nodes of a community that are named. */
const NAMED = 5;
/** Letters of a value that are shown. */
const LONGEST_VALUE = 80;
/** Kinds of which a larger graph has so many that they are only counted. */
const COUNTED = new Set<Kind>(["concept", "author"]);

/**
 * What changed between two graphs, for people. Concepts and authors are counted; links are told where both ends stand
 * in both graphs, since those of a new or gone node come and go with it.
 */
export function* diffMarkdown(diff: GraphDiff): Generator<string> {
  if (isEmptyDiff(diff)) {
    yield "Nothing changed.\n";
    return;
  }
  yield "# What changed\n\n| | New | Gone | Changed |\n| --- | ---: | ---: | ---: |\n";
  for (const kind of KIND_NAMES) yield countRow(KINDS[kind].plural, diff.nodes[kind]);
  yield countRow("Links", diff.links);
  yield countRow("Communities", diff.communities);
  for (const kind of KIND_NAMES) if (!COUNTED.has(kind)) yield* nodeSection(kind, diff);
  yield* linkSection(diff);
  yield* communitySection(diff.communities);
}

type Lists = Readonly<Record<"new" | "gone" | "changed", readonly unknown[]>>;

function countRow(title: string, lists: Lists): string {
  return `| ${title} | ${lists.new.length} | ${lists.gone.length} | ${lists.changed.length} |\n`;
}

function* nodeSection(kind: Kind, { nodes }: GraphDiff): Generator<string> {
  const { plural } = KINDS[kind];
  const lists = nodes[kind];
  yield* list(`New ${plural.toLowerCase()}`, lists.new.map(nodeText));
  yield* list(`Gone ${plural.toLowerCase()}`, lists.gone.map(nodeText));
  yield* list(
    `Changed ${plural.toLowerCase()}`,
    lists.changed.map((node: ChangedNode) => `${nodeText(node)}: ${node.fields.map(fieldText).join("; ")}`),
  );
}

function nodeText({ id, name }: NodeName): string {
  return `**${markdownText(name)}** (${markdownText(id)})`;
}

function fieldText({ field, before, after }: FieldChange): string {
  return `${field} ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: FieldChange["before"]): string {
  if (value === undefined) return "(none)";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : value.join(", ");
  const isLong = text.length > LONGEST_VALUE;
  return `“${markdownText(isLong ? `${text.slice(0, LONGEST_VALUE)} …` : text)}”`;
}

function* linkSection({ nodes, links }: GraphDiff): Generator<string> {
  const [arrived, departed] = (["new", "gone"] as const).map(
    (side) => new Set(Object.values(nodes).flatMap((lists) => lists[side].map(({ id }) => id))),
  );
  const isTold = ({ source, target }: { source: string; target: string }) =>
    !COUNTED.has(kindOf(target)) && ![source, target].some((id) => arrived?.has(id) || departed?.has(id));
  yield* list(
    "Roles that changed",
    links.changed.filter(isTold).map((link) => linkText(link, `${role(link.before)} → ${role(link.after)}`)),
  );
  for (const [title, side] of [
    ["New links between nodes that were there", links.new],
    ["Gone links between nodes that are still there", links.gone],
  ] as const)
    yield* list(
      title,
      side.filter(isTold).map((link) => linkText(link, role(link.relation))),
    );
}

function linkText(
  { source, target, sentence }: { source: string; target: string; sentence: string },
  role: string,
): string {
  const said = sentence === "" ? "" : `: “${markdownText(sentence)}”`;
  return `${markdownText(source)} → ${markdownText(target)} (${role})${said}`;
}

function role(relation: keyof typeof RELATIONS): string {
  return RELATIONS[relation].verb;
}

function* communitySection({ changed, split, merged, ...lists }: CommunityDiff): Generator<string> {
  yield* list(
    "New communities",
    lists.new.map((one) => `${community(one)}${countsLine(one)}`),
  );
  yield* list(
    "Gone communities",
    lists.gone.map((one) => `${community(one)}${countsLine(one)}`),
  );
  yield* list(
    "Communities that split",
    split.map(({ before, after }) => `${community(before)} split into ${after.map(community).join("; ")}`),
  );
  yield* list(
    "Communities that merged",
    merged.map(({ before, after }) => `${before.map(community).join("; ")} merged into ${community(after)}`),
  );
  yield* list("Communities that changed", changed.map(changeText));
}

function changeText({ before, after, came, left }: ChangedCommunity): string {
  const changes = [
    `${community(before)} ${growth(before, after)}`,
    ...(came.length > 0 ? [`came ${some(came)}`] : []),
    ...(left.length > 0 ? [`left ${some(left)}`] : []),
    ...(before.label.join() === after.label.join() ? [] : [`is now called ${label(after)}`]),
  ];
  return `${changes.join("; ")}${countsLine(after, before)}`;
}

/** A line below a community: `4 papers of 2023 to 2025, before 3 papers of 2023 to 2024; most named: GEANT4 (3)` */
function countsLine({ counts }: CommunityName, before?: CommunityName): string {
  if (counts === undefined) return "";
  const papers = papersText(counts);
  const were = before?.counts === undefined ? papers : papersText(before.counts);
  const line = descriptionLine(counts);
  const told = were === papers ? line : `${papers}, before ${were}${line.slice(papers.length)}`;
  return `\n  - ${markdownText(told)}`;
}

function growth(before: CommunityName, after: CommunityName): string {
  if (before.size === after.size) return "keeps its size";
  return `${after.size > before.size ? "grew" : "shrank"} to ${after.size}`;
}

function community(one: CommunityName): string {
  return `${label(one)} (${one.size} nodes)`;
}

function label(one: CommunityName): string {
  return `**${markdownText(one.label.join(" · "))}**`;
}

function some(nodes: readonly NodeName[]): string {
  const shown = nodes.slice(0, NAMED).map(({ name }) => markdownText(name));
  const rest = nodes.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function* list(title: string, lines: readonly string[]): Generator<string> {
  if (lines.length === 0) return;
  yield `\n## ${title} (${lines.length})\n\n`;
  for (const line of lines.slice(0, SHOWN)) yield `- ${line}\n`;
  if (lines.length > SHOWN) yield `\nand ${lines.length - SHOWN} more (--json has all)\n`;
}
