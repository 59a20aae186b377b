import { KIND_NAMES } from "../model/kinds.ts";
import { FIELDS } from "../model/paper.ts";
import { RELATION_NAMES } from "../model/relations.ts";

/** What a field may hold. Written by hand: a library of schemas takes three times as long for a large graph. */
type Check = (value: unknown) => boolean;
type Shape = readonly (readonly [name: string, isRight: Check])[];

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => Number.isFinite(value);
const isWhole: Check = (value) => Number.isInteger(value);

const OF_ALL = shape({
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
});
const ORIGIN = shape({ file: isText, line: isNumber });
const PAPER = shape({
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
  origins: listOf((value) => faultIn(value, ORIGIN) === undefined),
});
const ENTITY = shape({
  aliases: listOf(isText),
  ids: absentOr(listOf(isText)),
  url: absentOr(isText),
});
const EDGE = shape({
  source: isText,
  target: isText,
  relation: oneOf(RELATION_NAMES),
  weight: isNumber,
  mentions: absentOr(listOf((mention) => faultOfMention(mention) === undefined)),
});
const COMMUNITY = shape({
  number: isWhole,
  size: isWhole,
  label: listOf(isText),
  stability: absentOr(isNumber),
});
const SUBCOMMUNITY = shape({ number: isWhole, size: isWhole, label: listOf(isText), parent: isWhole });
const GRAPH = shape({
  modularity: isNumber,
  method: absentOr(isText),
  betweennessSources: absentOr(isWhole),
  communities: listOf(),
  subcommunities: absentOr(listOf()),
  nodes: listOf(),
  edges: listOf(),
});
const MENTION = shape({
  paper: isText,
  entity: isText,
  field: oneOf(FIELDS),
  start: isWhole,
  end: isWhole,
  surface: isText,
  sentence: isText,
  rule: isText,
});

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
  const places = new Map<string, number>();
  for (const [at, { id, kind }] of nodes.entries()) {
    if (places.has(id)) return `two nodes are called ${JSON.stringify(id)}`;
    if (!id.startsWith(`${kind}:`)) return `the id of a ${kind} is ${JSON.stringify(id)}`;
    places.set(id, at);
  }
  const isPaper = (at: number) => nodes[at]?.kind === "paper";
  const seen = new Set<number>();
  for (const { source, target } of edges) {
    const [from, to] = [places.get(source), places.get(target)];
    const ends = () => `${JSON.stringify(source)} to ${JSON.stringify(target)}`;
    if (from === undefined || to === undefined || !isPaper(from) || isPaper(to))
      return `an edge must lead from a paper to a thing, not from ${ends()}`;
    const pair = from * nodes.length + to;
    if (seen.has(pair)) return `two edges lead from ${ends()}`;
    seen.add(pair);
  }
  return undefined;
}

function firstFault(
  list: string,
  values: readonly unknown[],
  faultOf: (value: unknown) => string | undefined,
): string | undefined {
  let at = 0;
  for (const value of values) {
    at += 1;
    const fault = faultOf(value);
    if (fault !== undefined) return `${list}, number ${at}: ${fault}`;
  }
  return undefined;
}

function faultIn(value: unknown, shape: Shape, whose = ""): string | undefined {
  if (typeof value !== "object" || value === null) return `there is no object${whose && ` ${whose}`}`;
  for (const [name, isRight] of shape)
    if (!isRight((value as Readonly<Record<string, unknown>>)[name]))
      return `"${name}"${whose && ` ${whose}`} is missing or not what it should be`;
  return undefined;
}

/** Put in order once: this is asked for every edge. */
function shape(checks: Readonly<Record<string, Check>>): Shape {
  return Object.entries(checks);
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
