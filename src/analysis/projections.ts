import type { GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { KINDS } from "../model/kinds.ts";
import type { ProjectedEdge, ProjectedGraph, ProjectionName } from "../model/projection.ts";

/** Who names or writes whom, by places in `graph.nodes`. */
interface Incidence {
  readonly nodes: readonly GraphNode[];
  /** hubs in order, each with the nodes that it ties to each other */
  readonly groups: ReadonlyMap<number, readonly number[]>;
}

/** A hub ties what stands around it; which side is the hub, and how much one hub counts. */
interface Rule {
  readonly hub: "source" | "target";
  readonly isTied: (thing: GraphNode) => boolean;
  readonly counts: (hub: GraphNode, size: number) => number;
  /** strongest edges that each node keeps; an edge stays where either end keeps it */
  readonly nearest: number;
}

/** A paper with more authors or a thing of more papers ties nothing: 3,000 authors would be 4.5 million pairs. */
const LARGEST_GROUP = 300;

const RULES: Readonly<Record<ProjectionName, Rule>> = {
  "used-together": {
    hub: "source",
    isTied: ({ kind }) => kind !== "author",
    counts: () => 1,
    nearest: Infinity,
  },
  "co-authors": {
    hub: "source",
    isTied: ({ kind }) => kind === "author",
    counts: () => 1,
    nearest: Infinity,
  },
  "similar-papers": {
    hub: "target",
    isTied: ({ kind }) => kind !== "author",
    counts: ({ kind }, size) => KINDS[kind].tie / Math.log(1 + size),
    nearest: 20,
  },
};

/**
 * The nodes of one sort, tied by what they share; nodes without any tie are left out.
 *
 * Groups of more than 300 tie nothing. Similar papers keep the 20 strongest edges of each paper; of equal ones
 * those to papers that come first in the graph.
 */
export function project(graph: KnowledgeGraph, projection: ProjectionName): ProjectedGraph {
  const rule = RULES[projection];
  const pairs = tiedPairs(incidence(graph, rule), rule);
  const kept = nearest(pairs, rule.nearest).toSorted(
    (one, two) => one.first - two.first || one.second - two.second,
  );
  const at = (place: number) => graph.nodes[place];
  const edges = kept.flatMap(({ first, second, weight, hubs }): ProjectedEdge[] => {
    const [source, target] = [at(first), at(second)];
    if (source === undefined || target === undefined) return [];
    const shared = hubs.flatMap((hub) => at(hub) ?? []);
    return [{ source: source.id, target: target.id, relation: projection, weight: rounded(weight), shared }];
  });
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { projection, nodes: graph.nodes.filter(({ id }) => tied.has(id)), edges };
}

function incidence({ nodes, edges }: KnowledgeGraph, { hub, isTied }: Rule): Incidence {
  const place = new Map(nodes.map(({ id }, at) => [id as string, at]));
  const groups = new Map<number, number[]>();
  for (const { source, target } of edges) {
    const [paper, thing] = [place.get(source), place.get(target)];
    const node = thing === undefined ? undefined : nodes[thing];
    if (paper === undefined || thing === undefined || node === undefined || !isTied(node)) continue;
    const [centre, member] = hub === "source" ? [paper, thing] : [thing, paper];
    const group = groups.get(centre);
    if (group === undefined) groups.set(centre, [member]);
    else group.push(member);
  }
  return { nodes, groups: new Map([...groups].toSorted(([one], [two]) => one - two)) };
}

interface Pair {
  readonly first: number;
  readonly second: number;
  weight: number;
  readonly hubs: number[];
}

function tiedPairs({ nodes, groups }: Incidence, { counts }: Rule): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const [hub, members] of groups) {
    const node = nodes[hub];
    if (node === undefined || members.length > LARGEST_GROUP) continue;
    const weight = counts(node, members.length);
    const ordered = members.toSorted((one, two) => one - two);
    for (const [at, first] of ordered.entries()) {
      for (const second of ordered.slice(at + 1)) {
        const key = first * nodes.length + second;
        const known = pairs.get(key);
        if (known === undefined) pairs.set(key, { first, second, weight, hubs: [hub] });
        else {
          known.weight += weight;
          known.hubs.push(hub);
        }
      }
    }
  }
  return [...pairs.values()];
}

/** The pairs that are among the strongest of either end. */
function nearest(pairs: readonly Pair[], number: number): readonly Pair[] {
  if (number === Infinity) return pairs;
  const strongest = pairs.toSorted(
    (one, two) => two.weight - one.weight || one.first - two.first || one.second - two.second,
  );
  const held = new Map<number, number>();
  return strongest.filter(({ first, second }) => {
    const [one, two] = [held.get(first) ?? 0, held.get(second) ?? 0];
    held.set(first, one + 1);
    held.set(second, two + 1);
    return one < number || two < number;
  });
}

/** Sums of logarithms differ in their last digits by the order of terms. */
function rounded(weight: number): number {
  return Number(weight.toPrecision(6));
}
