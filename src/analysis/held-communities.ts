import graphologyLouvain from "graphology-communities-louvain";
import { asGraphology } from "./as-graphology.ts";
import { localMoves } from "./local-moves.ts";
import { nodesAsUnits, placesOf, unitsOf, type Units } from "./units.ts";
import { forLinks, viewOfLinks, type Link, type WeightedView } from "./view.ts";

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
  const nodes = nodesAsUnits(view);
  const numbers = [...new Set(start)];
  const unit = placesOf(start);
  const whole = unitsOf(view, unit);
  const placed = localMoves(whole, numbers, {
    resolution,
    hold: numbers.map((number) => (number < first ? Infinity : 0)),
  });
  return localMoves(
    nodes,
    start.map((number, at) => placed[unit[at] ?? 0] ?? number),
    { resolution, hold: previous.map((_, at) => holdOf(nodes, previous, at)) },
  );
}

/** New nodes are free, old ones without new neighbours have no reason to move. */
function holdOf({ offsets, others }: Units, previous: readonly (number | undefined)[], at: number): number {
  if (previous[at] === undefined) return 0;
  const near = others.subarray(offsets[at], offsets[at + 1]);
  return near.some((other) => previous[other] === undefined) ? HOLD : Infinity;
}

/** Louvain among the new nodes alone: the group of each, from 0. */
function groupNew(
  view: WeightedView,
  previous: readonly (number | undefined)[],
  resolution: number,
): Map<number, number> {
  const arrived = [...previous.keys()].filter((at) => previous[at] === undefined);
  const rank = new Map(arrived.map((at, order) => [at, order]));
  const links: Link[] = [];
  forLinks(view, (source, target, weight) => {
    const [one, two] = [rank.get(source), rank.get(target)];
    if (one !== undefined && two !== undefined) links.push([one, two, weight]);
  });
  if (links.length === 0) return rank;
  const part = asGraphology(viewOfLinks(arrived.length, links));
  const found = graphologyLouvain(part, { getEdgeWeight: "weight", resolution, randomWalk: false });
  return new Map(arrived.map((at, order) => [at, found[String(order)] ?? order]));
}
