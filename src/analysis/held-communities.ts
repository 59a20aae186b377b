import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { localMoves } from "./local-moves.ts";
import { unitsOf } from "./units.ts";
import type { WeightedView } from "./view.ts";

/** A node leaves its community only for one that has this share of its links more. */
const HOLD = 0.2;

/**
 * The communities of an older graph carried on in a grown one. New nodes find each other first, then each group goes
 * where it fits or stays as a new community, then single nodes move; of the old ones those that are linked with new
 * ones, and only where much is gained.
 *
 * @param previous  number of the community in the older graph, absent for new nodes; in the order of the nodes
 */
export function heldCommunities(
  view: WeightedView,
  previous: readonly (number | undefined)[],
  resolution: number,
): number[] {
  const first = 1 + previous.reduce<number>((most, number) => Math.max(most, number ?? 0), 0);
  const groups = groupNew(view, previous, resolution);
  const start = previous.map((number, at) => number ?? first + (groups.get(at) ?? 0));
  const nodes = unitsOf(
    view,
    start.map((_, at) => at),
  );
  const numbers = [...new Set(start)];
  const unit = new Map(numbers.map((number, at) => [number, at]));
  const whole = unitsOf(
    view,
    start.map((number) => unit.get(number) ?? 0),
  );
  const placed = localMoves(whole, numbers, {
    resolution,
    hold: numbers.map((number) => (number < first ? Infinity : 0)),
  });
  return localMoves(
    nodes,
    start.map((number) => placed[unit.get(number) ?? 0] ?? number),
    { resolution, hold: previous.map((_, at) => holdOf(view, previous, at)) },
  );
}

/** New nodes are free, old ones without new neighbours have no reason to move. */
function holdOf(view: WeightedView, previous: readonly (number | undefined)[], at: number): number {
  if (previous[at] === undefined) return 0;
  return view.someNeighbor(String(at), (other) => previous[Number(other)] === undefined) ? HOLD : Infinity;
}

/** Louvain among the new nodes alone: the group of each, from 0. */
function groupNew(
  view: WeightedView,
  previous: readonly (number | undefined)[],
  resolution: number,
): Map<number, number> {
  const part: WeightedView = new UndirectedGraph();
  for (const [at, number] of previous.entries())
    if (number === undefined) part.addNode(String(at), { x: 0, y: 0, size: 1 });
  part.forEachNode((node) => {
    view.forEachEdge(node, (_, { weight }, source, target) => {
      if (source === node && part.hasNode(target)) part.addEdge(source, target, { weight });
    });
  });
  if (part.size === 0) return new Map(part.nodes().map((node, rank) => [Number(node), rank]));
  const found = louvain(part, { getEdgeWeight: "weight", resolution, randomWalk: false });
  return new Map(Object.entries(found).map(([node, group]) => [Number(node), group]));
}
