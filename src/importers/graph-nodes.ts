import { quote } from "../model/problem.ts";
import type { GraphNode } from "../model/graph.ts";
import type { Kind, PaperId } from "../model/kinds.ts";
import { arxivId, doi } from "../text/identifiers.ts";
import { looseDate } from "../text/loose-date.ts";
import type { Complaint, CountedProblems } from "./counted-problems.ts";
import type { ForeignGraph, ForeignNode } from "./foreign-graph.ts";
import { nodeKinds } from "./node-kinds.ts";

/** A node as our graph has it, and as the file has it. */
export interface ReadNode {
  readonly node: GraphNode;
  readonly foreign: ForeignNode;
}

const NO_ID: Complaint = {
  what: (count) => (count === 1 ? "a node has no id" : `${count} nodes have no id`),
  done: "left out",
  advice: "Give every node an id.",
};
const TWICE: Complaint = {
  what: (count) => (count === 1 ? "a node has the id of another" : `${count} nodes have the id of another`),
  done: "kept the first of each id",
  advice: "Give every node an id of its own.",
};
const NO_ADDRESS: Complaint = {
  what: (count) =>
    count === 1
      ? "a node has an address that is not of the web"
      : `${count} nodes have addresses that are not of the web`,
  done: "left out",
  advice: "Write addresses that begin with https:// or http://.",
};

/** The nodes of a file by their id there, those without an id of their own left out. */
export function graphNodes(foreign: ForeignGraph, counts: CountedProblems): ReadonlyMap<string, ReadNode> {
  const distinct = new Map<string, ForeignNode>();
  for (const node of foreign.nodes)
    if (node.id.trim() === "") counts.add(NO_ID, node.line);
    else if (distinct.has(node.id)) counts.add(TWICE, node.line, quote(node.id));
    else distinct.set(node.id, node);
  const nodes = [...distinct.values()];
  const kinds = nodeKinds(nodes, foreign.edges, counts);
  const kindAt = (at: number): Kind => kinds[at] ?? "concept";
  const taken = new Set(nodes.filter(({ id }, at) => id.startsWith(`${kindAt(at)}:`)).map(({ id }) => id));
  return new Map(
    nodes.map((node, at) => {
      const id = taken.has(node.id) ? node.id : freeId(`${kindAt(at)}:${node.id}`, taken);
      return [node.id, { node: graphNode(node, kindAt(at), id, foreign, counts), foreign: node }];
    }),
  );
}

/** The id, or with the first number from 2 that makes it free; taken from now on. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

function graphNode(
  node: ForeignNode,
  kind: Kind,
  id: string,
  { file, format }: ForeignGraph,
  counts: CountedProblems,
): GraphNode {
  const text = (column: string) => node.values.get(column);
  const name = text("label") ?? text("name") ?? text("title") ?? node.id;
  if (kind !== "paper") {
    const url = text("url")?.trim();
    const isWeb = url !== undefined && /^https?:\/\/\S/iu.test(url);
    if (url !== undefined && !isWeb) counts.add(NO_ADDRESS, node.line, quote(url));
    const aliases = text("aliases")?.split("; ") ?? [];
    return { id: `${kind}:${id.slice(kind.length + 1)}`, kind, name, aliases, ...(isWeb ? { url } : {}) };
  }
  const paperId: PaperId = `paper:${id.slice("paper:".length)}`;
  const facts = {
    // papers without a title are called by their first words in our exports
    title: name.endsWith(" …") ? undefined : name,
    abstract: text("abstract"),
    authors: text("authors"),
    arxiv: arxivId(text("arxiv") ?? ""),
    doi: doi(text("doi") ?? ""),
    date: looseDate(text("date") ?? text("year") ?? ""),
    guessed: text("guessed") === "date" ? (["date"] as const) : undefined,
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const origins = [{ file, line: node.line, reader: format }];
  return { id: paperId, kind, name, paper: { id: paperId, ...known, origins } };
}
