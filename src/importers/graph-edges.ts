import { quote } from "../model/problem.ts";
import type { EntityNode, PaperNode } from "../model/graph.ts";
import { RELATIONS, RELATION_NAMES, stronger, type Relation } from "../model/relations.ts";
import { byText } from "../text/order.ts";
import type { Complaint, CountedProblems } from "./counted-problems.ts";
import type { ForeignEdge } from "./foreign-graph.ts";
import type { ReadNode } from "./graph-nodes.ts";

/** An edge from a paper to a thing, and the sentences that the file quotes behind it, each once. */
export interface ReadEdge {
  readonly paper: PaperNode;
  readonly thing: EntityNode;
  readonly relation: Relation;
  readonly weight: number;
  readonly sentences: readonly string[];
}

const NOWHERE = complaint("leads to a node that is not there", "lead to nodes that are not there", {
  done: "left out",
  advice: "Write every node that a link names.",
});
const ONE_SIDE = complaint("ties two papers or two things", "tie two papers or two things", {
  done: "left out, since in our graph papers name things",
  advice:
    "Say by an attribute kind which nodes are papers; of our own graphs export the whole, no projection.",
});
const TURNED = complaint("leads from a thing to a paper", "lead from a thing to a paper", {
  done: "turned around",
  advice: "Nothing to do.",
});
const DOUBLE = complaint("ties a pair that another ties", "tie a pair that another ties", {
  done: "joined: the stronger relation, the larger weight, all sentences",
  advice: "Nothing to do, if both mean the same.",
});
const NO_WEIGHT = complaint(
  "has a weight that is no number above 0",
  "have weights that are no numbers above 0",
  {
    done: "weight 1 taken",
    advice: "Write weights above 0.",
  },
);
const NO_RELATION = complaint("has a relation that we do not have", "have relations that we do not have", {
  done: "read as: written by where an author is named, else as mentions",
  advice: `Write as relation: ${RELATION_NAMES.join(", ")}.`,
});

/** Columns that say how two nodes are tied, the surest first. */
export const RELATION_COLUMNS = ["relation", "kind", "label"] as const;

const RELATION_OF_WORD: ReadonlyMap<string, Relation> = new Map(
  RELATION_NAMES.flatMap((name) =>
    [name, RELATIONS[name].label].map((word) => [word.toLowerCase(), name] as const),
  ),
);

/** The edges that our graph can hold, at most one a pair, by ids of paper and thing. */
export function graphEdges(
  edges: readonly ForeignEdge[],
  nodes: ReadonlyMap<string, ReadNode>,
  counts: CountedProblems,
): ReadEdge[] {
  const found = new Map<string, ReadEdge>();
  for (const edge of edges) {
    const read = readEdge(edge, nodes, counts);
    if (read === undefined) continue;
    const pair = JSON.stringify([read.paper.id, read.thing.id]);
    const known = found.get(pair);
    if (known !== undefined) counts.add(DOUBLE, edge.line, endsOf(edge));
    found.set(pair, known === undefined ? read : joined(known, read));
  }
  return [...found.values()].toSorted(
    (one, two) => byText(one.paper.id, two.paper.id) || byText(one.thing.id, two.thing.id),
  );
}

function readEdge(
  edge: ForeignEdge,
  nodes: ReadonlyMap<string, ReadNode>,
  counts: CountedProblems,
): ReadEdge | undefined {
  const [source, target] = [nodes.get(edge.source)?.node, nodes.get(edge.target)?.node];
  if (source === undefined || target === undefined) {
    counts.add(NOWHERE, edge.line, endsOf(edge));
    return undefined;
  }
  const [paper, thing] = source.kind === "paper" ? [source, target] : [target, source];
  if (paper.kind !== "paper" || thing.kind === "paper") {
    counts.add(ONE_SIDE, edge.line, endsOf(edge));
    return undefined;
  }
  if (paper !== source) counts.add(TURNED, edge.line, endsOf(edge));
  const sentence = edge.values.get("evidence");
  return {
    paper,
    thing,
    relation: relationOf(edge, thing, counts),
    weight: weightOf(edge, counts),
    sentences: sentence === undefined ? [] : [sentence],
  };
}

function relationOf({ values, line }: ForeignEdge, { kind }: EntityNode, counts: CountedProblems): Relation {
  const said = RELATION_COLUMNS.flatMap((column) => values.get(column) ?? []);
  for (const text of said) {
    const known = RELATION_OF_WORD.get(text.trim().toLowerCase());
    if (known !== undefined) return known;
  }
  if (said[0] !== undefined) counts.add(NO_RELATION, line, quote(said[0]));
  return kind === "author" ? "authored" : "mentions";
}

/** Without a weight all formats mean 1. */
function weightOf({ values, line }: ForeignEdge, counts: CountedProblems): number {
  const text = values.get("weight") ?? "1";
  const weight = Number(text);
  if (weight > 0 && weight < Infinity) return weight;
  counts.add(NO_WEIGHT, line, quote(text));
  return 1;
}

function joined(one: ReadEdge, two: ReadEdge): ReadEdge {
  return {
    ...one,
    relation: stronger(one.relation, two.relation),
    weight: Math.max(one.weight, two.weight),
    sentences: [...new Set([...one.sentences, ...two.sentences])],
  };
}

function endsOf({ source, target }: ForeignEdge): string {
  return `${quote(source)} to ${quote(target)}`;
}

function complaint(one: string, many: string, rest: Pick<Complaint, "done" | "advice">): Complaint {
  return { what: (count) => (count === 1 ? `a link ${one}` : `${count} links ${many}`), ...rest };
}
