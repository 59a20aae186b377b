import { quote } from "../model/problem.ts";
import { KINDS, KIND_NAMES, type Kind } from "../model/kinds.ts";
import type { Complaint, CountedProblems } from "./counted-problems.ts";
import type { ForeignEdge, ForeignNode } from "./foreign-graph.ts";

/** Columns that say what a node is, the surest first. */
export const KIND_COLUMNS = ["kind", "type", "category", "node_type"] as const;

const ADVICE = `Give each node an attribute kind: ${KIND_NAMES.join(", ")}.`;

const OTHER_KIND: Complaint = {
  what: (count) =>
    count === 1
      ? "a node is of a kind that we do not have"
      : `${count} nodes are of kinds that we do not have`,
  done: "read as concepts",
  advice: ADVICE,
};
const NO_KIND: Complaint = {
  what: (count) => (count === 1 ? "a node says no kind" : `${count} nodes say no kind`),
  done: "read as concepts",
  advice: ADVICE,
};
const BEGINS_LINKS: Complaint = {
  what: (count) => `no node says that it is a paper, and links only begin, never end, at ${count} of them`,
  done: "those read as papers",
  advice: ADVICE,
};

/**
 * The kind of each node, in their order: that which a column names, by id, label or plural; else that which the id
 * begins with; else concept. Where no node is a paper, those without a kind at which links begin are, if none ends
 * at any of them: then the file has two sides, and papers are the side that names.
 */
export function nodeKinds(
  nodes: readonly ForeignNode[],
  edges: readonly ForeignEdge[],
  counts: CountedProblems,
): readonly Kind[] {
  const said = nodes.map(kindSaid);
  const sources = said.includes("paper") ? new Set<string>() : namingSide(nodes, said, edges);
  return nodes.map((node, at): Kind => {
    const kind = said[at];
    if (kind !== undefined) return kind;
    if (sources.has(node.id)) {
      counts.add(BEGINS_LINKS, node.line);
      return "paper";
    }
    const other = KIND_COLUMNS.map((column) => node.values.get(column)).find((text) => text !== undefined);
    if (other === undefined) counts.add(NO_KIND, node.line, quote(node.id));
    else counts.add(OTHER_KIND, node.line, quote(other));
    return "concept";
  });
}

const KIND_OF_WORD: ReadonlyMap<string, Kind> = new Map(
  KIND_NAMES.flatMap((kind) =>
    [kind, KINDS[kind].label, KINDS[kind].plural].map((word) => [word.toLowerCase(), kind] as const),
  ),
);

function kindSaid({ id, values }: ForeignNode): Kind | undefined {
  for (const column of KIND_COLUMNS) {
    const kind = KIND_OF_WORD.get(values.get(column)?.trim().toLowerCase() ?? "");
    if (kind !== undefined) return kind;
  }
  return KIND_NAMES.find((kind) => id.startsWith(`${kind}:`));
}

/** Nodes without a kind at which links begin; none where a link ends at any of them. */
function namingSide(
  nodes: readonly ForeignNode[],
  said: readonly (Kind | undefined)[],
  edges: readonly ForeignEdge[],
): ReadonlySet<string> {
  const free = new Set(nodes.filter((_, at) => said[at] === undefined).map(({ id }) => id));
  const begins = new Set(edges.map(({ source }) => source).filter((id) => free.has(id)));
  return edges.some(({ target }) => begins.has(target)) ? new Set() : begins;
}
