import type { GraphIndex } from "./graph-index.ts";

/** What the panel on the right tells about: one or more nodes in the order of choice, one edge, or one community. */
export type Selection =
  { readonly nodes: readonly string[] } | { readonly edge: string } | { readonly community: number };

const NONE: readonly string[] = [];

/** The nodes that are selected one by one; none when nothing, an edge or a community is. */
export function selectedNodes(selection: Selection | undefined): readonly string[] {
  return selection !== undefined && "nodes" in selection ? selection.nodes : NONE;
}

/** Number of the community that is selected. */
export function selectedCommunity(selection: Selection | undefined): number | undefined {
  return selection !== undefined && "community" in selection ? selection.community : undefined;
}

/** The nodes that are selected, or those of the community that is. */
export function nodesMeant(
  selection: Selection | undefined,
  { analysed: { graph, analysis } }: GraphIndex,
): readonly string[] {
  const number = selectedCommunity(selection);
  if (number === undefined) return selectedNodes(selection);
  return graph.nodes.flatMap(({ id }, at) => (analysis.community[at] === number ? [id] : []));
}

/** The node that alone is selected. */
export function onlyNode(selection: Selection | undefined): string | undefined {
  const nodes = selectedNodes(selection);
  return nodes.length === 1 ? nodes[0] : undefined;
}

/** These nodes, each once; nothing when there are none. */
export function selectionOf(ids: Iterable<string>): Selection | undefined {
  const nodes = [...new Set(ids)];
  return nodes.length === 0 ? undefined : { nodes };
}

/** The selection with a node added, or without it where it was in. */
export function withToggled(selection: Selection | undefined, id: string): Selection | undefined {
  const nodes = selectedNodes(selection);
  return selectionOf(nodes.includes(id) ? nodes.filter((other) => other !== id) : [...nodes, id]);
}

/** The selected nodes, and then their neighbours among what is shown. */
export function withNeighbours(
  selection: Selection | undefined,
  index: GraphIndex,
  shown: ReadonlySet<string>,
): Selection | undefined {
  const nodes = selectedNodes(selection);
  return selectionOf([
    ...nodes,
    ...nodes.flatMap((id) => Array.from(index.neighbours(id)).filter((other) => shown.has(other))),
  ]);
}
