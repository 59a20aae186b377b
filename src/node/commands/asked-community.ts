import { namedCommunities } from "../../analysis/named-communities.ts";
import { namedNodes } from "../../analysis/named-nodes.ts";
import { bySize, communityOf, isClustered, type AnalysedGraph, type Community } from "../../model/graph.ts";

/** Communities named where nothing fits. */
const MOST_OFFERED = 5;

/**
 * The community that somebody means by its number, its label or a part of it, of several the largest; or else by the
 * name of one of its nodes.
 *
 * @throws Error when there is none, with the largest ones
 */
export function askedCommunity({ graph, analysis }: AnalysedGraph, name: string): Community {
  const { community, communities } = analysis;
  const [first] = namedCommunities(communities, name);
  if (first !== undefined) return first;
  const [node] = namedNodes(graph, name).found;
  const home = communityOf(communities, community[node === undefined ? -1 : graph.nodes.indexOf(node)] ?? -1);
  if (home !== undefined) return home;
  const largest = bySize(communities.filter(isClustered)).slice(0, MOST_OFFERED);
  throw new Error(
    `no community and none of its nodes is called ${JSON.stringify(name)}. The largest are ` +
      `${largest.map(({ number, label }) => `${number} (${label.join(" · ")})`).join(", ")}.`,
  );
}
