import type { GraphNode } from "../../model/graph.ts";
import type { CommunityMethod } from "./method.ts";

/**
 * Communities that were found elsewhere. A node that has none is a community of its own.
 *
 * @param nodes  of the graph that is clustered, in its order
 * @param given  name of the community, by id of the node
 */
export function givenCommunities(
  nodes: readonly GraphNode[],
  given: ReadonlyMap<string, string>,
): CommunityMethod {
  const numbers = new Map<string, number>();
  for (const name of given.values()) if (!numbers.has(name)) numbers.set(name, numbers.size);
  const community = nodes.map(({ id }, at) => numbers.get(given.get(id) ?? "") ?? numbers.size + at);
  return {
    id: "given",
    label: "found elsewhere",
    isGiven: true,
    on: () => () => community,
  };
}
