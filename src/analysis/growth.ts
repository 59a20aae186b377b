import type { AnalysedGraph } from "../model/graph.ts";
import { median } from "./median.ts";

/** How much of an older map a grown one keeps. */
export interface Growth {
  /** nodes in both */
  readonly nodes: number;
  /** share of them whose community has the same number, 0 to 1 */
  readonly kept: number;
  /** median distance between their two places, as a share of the diagonal of the older map */
  readonly medianMove: number;
}

/** How much of an older map a grown one keeps; all of it where they share no node. */
export function growth(before: AnalysedGraph, after: AnalysedGraph): Growth {
  const place = new Map<string, number>(before.graph.nodes.map(({ id }, at) => [id, at]));
  const [old, now] = [before.analysis, after.analysis];
  const moves: number[] = [];
  let kept = 0;
  for (const [at, { id }] of after.graph.nodes.entries()) {
    const was = place.get(id);
    if (was === undefined) continue;
    if (old.community[was] === now.community[at]) kept += 1;
    moves.push(Math.hypot((now.x[at] ?? 0) - (old.x[was] ?? 0), (now.y[at] ?? 0) - (old.y[was] ?? 0)));
  }
  const diagonal = Math.max(1e-9, Math.hypot(width(old.x), width(old.y)));
  return {
    nodes: moves.length,
    kept: moves.length === 0 ? 1 : kept / moves.length,
    medianMove: median(moves) / diagonal,
  };
}

function width(values: readonly number[]): number {
  return (
    values.reduce((most, value) => Math.max(most, value), 0) -
    values.reduce((least, value) => Math.min(least, value), 0)
  );
}
