import { KIND_NAMES } from "../model/kinds.ts";
import { FIELDS } from "../model/paper.ts";
import { RELATION_NAMES } from "../model/relations.ts";

/** What a field may hold. Written by hand: a library of schemas takes three times as long for a large graph. */
type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => Number.isFinite(value);
const isWhole: Check = (value) => Number.isInteger(value);

const OF_ALL: Shape = {
  id: isText,
  kind: oneOf(KIND_NAMES),
  name: isText,
  community: isWhole,
  subcommunity: absentOr(isWhole),
  degree: isWhole,
  pagerank: isNumber,
  betweenness: absentOr(isNumber),
  x: isNumber,
  y: isNumber,
};
const PAPER: Shape = {
  title: absentOr(isText),
  abstract: absentOr(isText),
  comments: absentOr(isText),
  authors: absentOr(isText),
  arxiv: absentOr(isText),
  doi: absentOr(isText),
  date: absentOr(isText),
  guessed: absentOr(listOf(isText)),
  registered: absentOr(listOf(isText)),
  categories: absentOr(listOf(isText)),
  origins: listOf((value) => faultIn(value, { file: isText, line: isNumber }) === undefined),
};
const ENTITY: Shape = {
  aliases: listOf(isText),
  ids: absentOr(listOf(isText)),
  url: absentOr(isText),
};
const EDGE: Shape = {
  source: isText,
  target: isText,
  relation: oneOf(RELATION_NAMES),
  weight: isNumber,
  mentions: absentOr(listOf((mention) => faultOfMention(mention) === undefined)),
};
const COMMUNITY: Shape = {
  number: isWhole,
  size: isWhole,
  label: listOf(isText),
  stability: absentOr(isNumber),
};
const SUBCOMMUNITY: Shape = { number: isWhole, size: isWhole, label: listOf(isText), parent: isWhole };
const GRAPH: Shape = {
  modularity: isNumber,
  method: absentOr(isText),
  betweennessSources: absentOr(isWhole),
  communities: listOf(),
  subcommunities: absentOr(listOf()),
  nodes: listOf(),
  edges: listOf(),
};
const MENTION: Shape = {
  paper: isText,
  entity: isText,
  field: oneOf(FIELDS),
  start: isWhole,
  end: isWhole,
  surface: isText,
  sentence: isText,
  rule: isText,
};

/**
 * What keeps a value from being a saved graph, or nothing: a field that is missing or of another sort, an id that
 * stands twice, an edge to nowhere. All that reads a graph later relies on it.
 */
export function faultOfSaved(value: unknown): string | undefined {
  const fault = faultIn(value, GRAPH);
  if (fault !== undefined) return fault;
  const { communities, subcommunities, nodes, edges } = value as Record<string, readonly unknown[]>;
  return (
    firstFault("communities", communities ?? [], (community) => faultIn(community, COMMUNITY)) ??
    firstFault("subcommunities", subcommunities ?? [], (one) => faultIn(one, SUBCOMMUNITY)) ??
    faultOfOrder(communities as readonly Numbered[]) ??
    firstFault("nodes", nodes ?? [], faultOfNode) ??
    firstFault("edges", edges ?? [], (edge) => faultIn(edge, EDGE)) ??
    faultOfIds(nodes as readonly { id: string; kind: string }[], edges as readonly Ends[])
  );
}

/** What keeps a value from being a mention of a saved graph, or nothing. */
export function faultOfMention(value: unknown): string | undefined {
  return faultIn(value, MENTION);
}

interface Ends {
  readonly source: string;
  readonly target: string;
}

interface Numbered {
  readonly number: number;
}

/** A community is looked up by halving the list. */
function faultOfOrder(communities: readonly Numbered[]): string | undefined {
  const at = communities.findIndex(({ number }, place) => number <= (communities[place - 1]?.number ?? -1));
  return at < 0 ? undefined : `communities, number ${at + 1}: the numbers do not rise from 0`;
}

function faultOfNode(node: unknown): string | undefined {
  const fault = faultIn(node, OF_ALL);
  if (fault !== undefined) return fault;
  const { kind, paper } = node as { readonly kind: string; readonly paper?: unknown };
  return kind === "paper" ? faultIn(paper, PAPER, "of its paper") : faultIn(node, ENTITY);
}

function faultOfIds(
  nodes: readonly { readonly id: string; readonly kind: string }[],
  edges: readonly Ends[],
): string | undefined {
  const kinds = new Map<string, string>();
  for (const { id, kind } of nodes) {
    if (kinds.has(id)) return `two nodes are called ${JSON.stringify(id)}`;
    if (!id.startsWith(`${kind}:`)) return `the id of a ${kind} is ${JSON.stringify(id)}`;
    kinds.set(id, kind);
  }
  const seen = new Set<string>();
  for (const { source, target } of edges) {
    const pair = `${JSON.stringify(source)} to ${JSON.stringify(target)}`;
    const end = kinds.get(target);
    if (kinds.get(source) !== "paper" || end === undefined || end === "paper")
      return `an edge must lead from a paper to a thing, not from ${pair}`;
    if (seen.has(pair)) return `two edges lead from ${pair}`;
    seen.add(pair);
  }
  return undefined;
}

function firstFault(
  list: string,
  values: readonly unknown[],
  faultOf: (value: unknown) => string | undefined,
): string | undefined {
  for (const [at, value] of values.entries()) {
    const fault = faultOf(value);
    if (fault !== undefined) return `${list}, number ${at + 1}: ${fault}`;
  }
  return undefined;
}

function faultIn(value: unknown, shape: Shape, whose = ""): string | undefined {
  if (typeof value !== "object" || value === null) return `there is no object${whose && ` ${whose}`}`;
  for (const [name, isRight] of Object.entries(shape))
    if (!isRight((value as Readonly<Record<string, unknown>>)[name]))
      return `"${name}"${whose && ` ${whose}`} is missing or not what it should be`;
  return undefined;
}

function absentOr(isRight: Check): Check {
  return (value) => value === undefined || isRight(value);
}

function listOf(isRight: Check = () => true): Check {
  return (value) => Array.isArray(value) && value.every(isRight);
}

function oneOf(names: readonly string[]): Check {
  const known = new Set<unknown>(names);
  return (value) => known.has(value);
}
