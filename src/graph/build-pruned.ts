import type { Drop, GraphEdge, GraphNode, KnowledgeGraph } from "../model/graph.ts";
import type { EntityId } from "../model/kinds.ts";
import type { Entity, ReadPaper } from "../model/mention.ts";
import { cutTo, type PaperTies } from "./most-nodes.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { withoutCrowd } from "./author-lists.ts";
import { paperNode, sortedGraph } from "./build.ts";
import { paperEdges, type PaperEdge, type Resolved } from "./paper-edges.ts";
import { resolve, type Naming } from "./resolve.ts";
import { sharedTexts } from "./shared-texts.ts";
import { survey } from "./survey.ts";
import type { Thresholds } from "./thresholds.ts";

/** Papers with what they name, which may stand on a disk: each is gone through several times. */
export interface FoundPapers {
  readonly read: Iterable<ReadPaper>;
  /** what the same papers name, without their texts */
  readonly naming: Iterable<Naming>;
  /** how many papers there are */
  readonly count: number;
}

/** What stays of a graph. */
export interface Limits extends Thresholds {
  /** nodes; of more those that matter most */
  readonly mostNodes: number;
}

/**
 * The graph that `buildGraph` and `prune` make together, in the memory of what is left in the end: first it is
 * counted what stays, then that alone is made. Where even that is too much to look at, what matters most is left.
 */
export function buildPruned(
  { read, naming, count }: FoundPapers,
  known: ReadonlyMap<EntityId, Entity>,
  limits: Limits,
): { readonly graph: KnowledgeGraph; readonly drops: readonly Drop[] } {
  const resolved = resolve(naming, known);
  const { papers: named, drops } = survey(edgesOfEach(read, resolved), limits);
  const rare = { resolved, named, limits };
  const cut =
    count + named.size > limits.mostNodes
      ? cutTo(limits.mostNodes, named, tiesOfEach(read, rare), count)
      : undefined;
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  const shared = sharedTexts();
  let place = -1;
  for (const one of read) {
    place += 1;
    if (cut !== undefined && cut.papers[place] !== 1) continue;
    nodes.set(one.paper.id, paperNode(one.paper));
    const all = paperEdges(one, resolved);
    const staying = new Set(withoutCrowd(all, limits.longestList));
    const here = all.filter(({ edge }) => (cut?.things ?? named).has(edge.target));
    // a thing stays as the last paper calls it, even one in whose crowd it is left out
    for (const { entity } of here) nodes.set(entity.id, entity);
    edges.push(...shared(here.flatMap((each) => (staying.has(each) ? [each.edge] : []))));
  }
  return { graph: sortedGraph(nodes.values(), edges), drops: [...drops, ...(cut?.drops ?? [])] };
}

/** Goes through all papers anew each time it is asked. */
function edgesOfEach(read: Iterable<ReadPaper>, resolved: Resolved): Iterable<readonly PaperEdge[]> {
  return {
    *[Symbol.iterator]() {
      for (const one of read) yield paperEdges(one, resolved);
    },
  };
}

/** What each paper names of things that are not too rare. */
function tiesOfEach(
  read: Iterable<ReadPaper>,
  {
    resolved,
    named,
    limits,
  }: {
    readonly resolved: Resolved;
    readonly named: ReadonlyMap<EntityId, number>;
    readonly limits: Thresholds;
  },
): Iterable<PaperTies> {
  return {
    *[Symbol.iterator]() {
      for (const one of read) {
        const targets = withoutCrowd(paperEdges(one, resolved), limits.longestList)
          .map(({ edge }) => edge.target)
          .filter((id) => named.has(id));
        yield { hash: Number.parseInt(fingerprint(one.paper.id).slice(0, 8), 16), targets };
      }
    },
  };
}
