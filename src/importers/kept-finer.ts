import { labelCommunities } from "../analysis/community-labels.ts";
import { finerLevel } from "../analysis/finer-level.ts";
import type { FinerLevel, KnowledgeGraph } from "../model/graph.ts";
import type { KeptPlace } from "./kept-map.ts";

/**
 * The subcommunities that a file gives, if each lies in one community; else they are found anew.
 *
 * @param community  number of the community, in the order of the nodes
 * @param kept  in the order of the nodes
 */
export function keptFiner(
  graph: KnowledgeGraph,
  community: readonly number[],
  kept: readonly KeptPlace[],
  seed: number,
): FinerLevel {
  const parents = new Map<number, number>();
  const labels = new Map<number, readonly string[]>();
  for (const [at, { subcommunity, sublabel }] of kept.entries()) {
    const parent = community[at];
    if (subcommunity === undefined || parent === undefined) continue;
    if ((parents.get(subcommunity) ?? parent) !== parent) return finerLevel(graph, community, { seed });
    parents.set(subcommunity, parent);
    if (sublabel !== undefined && !labels.has(subcommunity)) labels.set(subcommunity, sublabel.split(" · "));
  }
  if (parents.size === 0) return finerLevel(graph, community, { seed });
  const subcommunity = kept.map((one) => one.subcommunity);
  const members = graph.nodes.filter((_, at) => subcommunity[at] !== undefined);
  const ids = new Set<string>(members.map(({ id }) => id));
  const edges = graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const own = subcommunity.flatMap((number) => number ?? []);
  return {
    subcommunity,
    subcommunities: labelCommunities({ nodes: members, edges }, own, labels).map((one) => ({
      ...one,
      parent: parents.get(one.number) ?? 0,
    })),
  };
}
