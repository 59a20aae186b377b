import { counted } from "../model/counted.ts";
import type { GraphEdge, GraphNode } from "../model/graph.ts";
import type { Bridge } from "./bridges.ts";
import { hopLines } from "./reason-text.ts";

/**
 * Why a node is a bridge, in one line: `names 3 things of JetClass and 2 of TrackML`.
 *
 * @param names  what the two communities are called
 */
export function bridgeLine({ node, sides: [one, two] }: Bridge, names: readonly [string, string]): string {
  const first =
    node.kind === "paper"
      ? `names ${counted(one.links, "thing")}`
      : `named by ${counted(one.links, "paper")}`;
  return `${first} of ${names[0]} and ${two.links} of ${names[1]}`;
}

/** The strongest links of a bridge, first those into the first community, each with the sentence that proves it. */
export function bridgeLinkLines(
  { sides }: Bridge,
  nodeOf: (id: string) => GraphNode | undefined,
  most: number,
): string[] {
  return sides.flatMap(({ edges }) => edges.slice(0, most).flatMap((edge) => linkLines(edge, nodeOf)));
}

function linkLines(edge: GraphEdge, nodeOf: (id: string) => GraphNode | undefined): string[] {
  const nodes = [nodeOf(edge.source), nodeOf(edge.target)].flatMap((node) => node ?? []);
  return hopLines({ nodes, edges: [edge] });
}
