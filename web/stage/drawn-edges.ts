import type { DirectedGraph } from "graphology";
import type { Tie, Ties } from "../state/arrangements/arrangement.ts";
import { edgeKey, type GraphIndex } from "../state/graph-index.ts";
import type { Scene } from "./appearance.ts";

/** More edges at rest are a grey cloud that hides the nodes. */
export const MOST_RESTING = 12_000;

/** Whether all edges of a graph are given to the drawing once, since hiding some of so few costs nothing. */
export function areFew({ analysed }: GraphIndex): boolean {
  return analysed.graph.edges.length <= MOST_RESTING;
}

/**
 * The edges among very many that a scene does not hide: all of a part that is small enough, else those of the node in
 * focus, or among the nodes in focus.
 *
 * @param selected  key of the edge that is selected
 */
export function drawnEdges(
  { all, byKey, edgesOf }: Pick<Ties, "all" | "byKey" | "edgesOf">,
  scene: Scene,
  selected: string | undefined,
): readonly Tie[] {
  const { part, focus, center } = scene;
  if (scene.restingEdges) return all.filter((edge) => part.hasEdge(edge));
  const alone = byKey.get(selected ?? "");
  const own = alone === undefined ? [] : [alone];
  if (center !== undefined) return [...own, ...edgesOf(center)];
  const among = Array.from(focus ?? []).flatMap((id) =>
    edgesOf(id).filter(({ source, target }) => source === id && focus?.has(target) === true),
  );
  return [...own, ...among];
}

/** Makes these the edges of a graph. */
export function setEdges(graph: DirectedGraph, edges: readonly Tie[]): void {
  const wanted = new Map(edges.map((edge) => [edgeKey(edge), edge]));
  for (const key of graph.edges()) if (!wanted.has(key)) graph.dropEdge(key);
  for (const [key, { source, target }] of wanted)
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, source, target);
}
