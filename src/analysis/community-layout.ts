import { apart } from "./apart.ts";
import { communities } from "./communities.ts";
import { forceLayout } from "./force-layout.ts";
import { median } from "./median.ts";
import type { Positions } from "./positions.ts";
import { placeOnRim } from "./rim.ts";
import { forLinks, viewOfLinks, type Link, type WeightedView } from "./view.ts";

/** Smaller communities tell little by their place; they stand around the others. */
const SMALLEST = 30;
/** Larger communities are laid out by their own communities: as one, forces take too long to untangle them. */
const DIVIDED = 800;
/** The same parts in every run. */
const SEED = 1;
/** Room for one node. */
const UNIT = 10;

interface Group {
  readonly members: readonly number[];
  readonly radius: number;
}

/** Communities laid out among themselves as discs, then each community in its disc. */
export function layoutByCommunity(view: WeightedView, community: readonly number[]): Positions {
  const groups = groupsOf(community);
  const large = groups.filter(({ members }) => members.length >= SMALLEST);
  const groupOf = new Int32Array(view.order).fill(-1);
  for (const [at, { members }] of large.entries()) for (const member of members) groupOf[member] = at;
  const centers = placeGroups(view, groupOf, large);
  const [x, y] = [community.map(() => 0), community.map(() => 0)];
  for (const [at, group] of partsOf(view, groupOf, large).entries()) {
    const inside = layoutGroup(group);
    for (const [rank, member] of group.members.entries()) {
      x[member] = (centers.x[at] ?? 0) + (inside.x[rank] ?? 0);
      y[member] = (centers.y[at] ?? 0) + (inside.y[rank] ?? 0);
    }
  }
  placeOnRim(smallIn(groups), x, y, UNIT);
  return { x, y };
}

/** How much wider than high a map with its rim is at most: most screens are wider still. */
const WIDE = 1.4;

/** A map whose nodes have one unit of area each, its smallest communities around the others, so that it is a wide oval. */
export function withRim({ x, y }: Positions, community: readonly number[]): Positions {
  const moved = { x: x.map((value) => value / WIDE), y: [...y] };
  placeOnRim(smallIn(groupsOf(community)), moved.x, moved.y, 1);
  return { x: moved.x.map((value) => value * WIDE), y: moved.y };
}

function smallIn(groups: readonly Group[]): (readonly number[])[] {
  return groups.filter(({ members }) => members.length < SMALLEST).map(({ members }) => members);
}

/** Members by community, in the order of the numbers. */
function groupsOf(community: readonly number[]): Group[] {
  const members = new Map<number, number[]>();
  community.forEach((number, at) => {
    const known = members.get(number);
    if (known === undefined) members.set(number, [at]);
    else known.push(at);
  });
  return [...members]
    .toSorted(([one], [two]) => one - two)
    .map(([, places]) => ({ members: places, radius: UNIT * Math.sqrt(places.length) }));
}

/** Middles of the discs: those with many links between them close together, none over another. */
function placeGroups(view: WeightedView, groupOf: Int32Array, groups: readonly Group[]): Positions {
  const ties = new Map<number, number>();
  forLinks(view, (source, target, weight) => {
    const [one, two] = [groupOf[source] ?? -1, groupOf[target] ?? -1];
    if (one === -1 || two === -1 || one === two) return;
    const share = weight / Math.sqrt((groups[one]?.members.length ?? 1) * (groups[two]?.members.length ?? 1));
    const key = Math.min(one, two) * groups.length + Math.max(one, two);
    ties.set(key, (ties.get(key) ?? 0) + share * 20);
  });
  const whole = viewOfLinks(
    groups.length,
    [...ties].map(([key, weight]): Link => [Math.floor(key / groups.length), key % groups.length, weight]),
  );
  const most = Math.max(1, ...groups.map(({ radius }) => radius));
  // sizes on the scale of the push, 1000: all discs together must find room
  const total = Math.sqrt(groups.reduce((sum, { radius }) => sum + radius * radius, 0));
  const unit = 560 / Math.max(total, most);
  const sizes = groups.map(({ radius }) => radius * unit);
  const numbers = groups.map((_, at) => at);
  const found = apart(forceLayout(whole, numbers, sizes), sizes);
  return { x: found.x.map((value) => value / unit), y: found.y.map((value) => value / unit) };
}

/** One community by itself, in a disc around 0: a large one by its own communities, others by forces. */
function layoutGroup({ part, members, radius }: GroupPart): Positions {
  const own = members.length > DIVIDED ? communities(part, { seed: SEED, runs: 1 }).community : [];
  if (new Set(own).size > 1) return stretched(layoutByCommunity(part, own), radius);
  return evened(
    forceLayout(
      part,
      members.map(() => 0),
      members.map(() => 1),
      true,
    ),
    radius,
  );
}

/** A group with the links within it; its members are numbered anew in their order. */
interface GroupPart extends Group {
  readonly part: WeightedView;
}

function partsOf(view: WeightedView, groupOf: Int32Array, groups: readonly Group[]): GroupPart[] {
  const rank = new Int32Array(view.order);
  for (const { members } of groups) for (const [at, member] of members.entries()) rank[member] = at;
  const links = groups.map((): Link[] => []);
  forLinks(view, (source, target, weight) => {
    if (groupOf[source] === groupOf[target])
      links[groupOf[source] ?? -1]?.push([rank[source] ?? 0, rank[target] ?? 0, weight]);
  });
  return groups.map((group, at) => ({ ...group, part: viewOfLinks(group.members.length, links[at] ?? []) }));
}

/** The farthest node on the rim. */
function stretched({ x, y }: Positions, radius: number): Positions {
  const far = x.reduce((most, value, at) => Math.max(most, Math.hypot(value, y[at] ?? 0)), 1e-9);
  return { x: x.map((value) => (value / far) * radius), y: y.map((value) => (value / far) * radius) };
}

/** Directions stay, distances become ranks, so that the nodes fill the disc evenly. */
function evened(found: Positions, radius: number): Positions {
  const [middleX, middleY] = [median(found.x), median(found.y)];
  const away = found.x.map((value, at) => Math.hypot(value - middleX, (found.y[at] ?? 0) - middleY));
  const order = away
    .map((_, at) => at)
    .toSorted((one, two) => (away[one] ?? 0) - (away[two] ?? 0) || one - two);
  const factor = away.map(() => 0);
  for (const [rank, at] of order.entries())
    factor[at] = (0.94 * radius * Math.sqrt((rank + 0.5) / order.length)) / Math.max(away[at] ?? 0, 1e-9);
  return {
    x: found.x.map((value, at) => (value - middleX) * (factor[at] ?? 0)),
    y: found.y.map((value, at) => (value - middleY) * (factor[at] ?? 0)),
  };
}
