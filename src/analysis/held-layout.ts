import { GOLDEN_ANGLE } from "./discs.ts";
import { median } from "./median.ts";
import { PlaceGrid } from "./place-grid.ts";
import type { Place, Positions } from "./positions.ts";
import { nodesAsUnits, type Units } from "./units.ts";
import { degreesIn, type WeightedView } from "./view.ts";

/** Rounds in which new nodes draw near to what they are linked with. */
const PULLS = 10;
/** Rounds in which nodes that stand over one another give way. */
const PUSHES = 5;
/** Places that are tried around the one where a new node would stand. */
const TRIES = 80;
/** How far an old node gives way, as a share of the width of the map. */
const LEASH = 0.005;

/**
 * Positions of a grown graph on the map of the older one. Old nodes stay, and give way by a hair where a new one
 * needs room; new nodes stand near those they are linked with, in a free place; what is linked with nothing old goes
 * to the rim.
 *
 * @param size  radius of each node, in the order of the nodes
 * @param held  places on the older map, absent for new nodes
 * @param extent  largest |x| and |y|
 */
export function heldLayout(
  view: WeightedView,
  size: readonly number[],
  held: readonly (Place | undefined)[],
  extent: number,
): Positions {
  const places = drawnNear(nodesAsUnits(view), held, extent);
  const room = roomFor(size, held);
  const grid = new PlaceGrid(2 * room.reduce((most, one) => Math.max(most, one), 1e-3));
  for (const [at, place] of held.entries()) if (place !== undefined) grid.add(at, place);
  const degree = degreesIn(view);
  const arrived = [...places.keys()]
    .filter((at) => held[at] === undefined)
    .toSorted((one, two) => (degree[two] ?? 0) - (degree[one] ?? 0) || one - two);
  for (const at of arrived) {
    places[at] = freePlace(at, places, room, grid);
    grid.add(at, places[at]);
  }
  giveWay(arrived, places, held, room, grid, LEASH * 2 * extent);
  const within = (value: number) => Math.round(Math.max(-extent, Math.min(extent, value)) * 1000) / 1000;
  return { x: places.map(({ x }) => within(x)), y: places.map(({ y }) => within(y)) };
}

/** New nodes in the middle of their neighbours, by the weight of the links. */
function drawnNear(nodes: Units, held: readonly (Place | undefined)[], extent: number): Place[] {
  const places = [...held];
  const arrived = [...held.keys()].filter((at) => held[at] === undefined);
  const settle = (isDue: (at: number) => boolean): boolean => {
    const found = arrived.filter(isDue).flatMap((at) => {
      const place = middleOf(nodes, at, places);
      return place === undefined ? [] : [{ at, place }];
    });
    for (const { at, place } of found) places[at] = place;
    return found.length > 0;
  };
  while (settle((at) => places[at] === undefined));
  for (let round = 0; round < PULLS; round += 1) settle(() => true);
  let rank = 0;
  return places.map((place) => {
    if (place !== undefined) return place;
    rank += 1;
    const angle = rank * GOLDEN_ANGLE;
    return { x: 0.97 * extent * Math.cos(angle), y: 0.97 * extent * Math.sin(angle) };
  });
}

function middleOf(
  { offsets, others, weights }: Units,
  at: number,
  places: readonly (Place | undefined)[],
): Place | undefined {
  let [x, y, total] = [0, 0, 0];
  for (let entry = offsets[at] ?? 0; entry < (offsets[at + 1] ?? 0); entry += 1) {
    const [place, weight] = [places[others[entry] ?? 0], weights[entry] ?? 0];
    if (place === undefined) continue;
    x += place.x * weight;
    y += place.y * weight;
    total += weight;
  }
  return total === 0 ? undefined : { x: x / total, y: y / total };
}

/** Radius that each node needs: as drawn, less where the older map is denser than that. */
function roomFor(size: readonly number[], held: readonly (Place | undefined)[]): number[] {
  const old = held.flatMap((place) => place ?? []);
  const [width, height] = [widthOf(old.map(({ x }) => x)), widthOf(old.map(({ y }) => y))];
  const cell = Math.max(1e-3, Math.sqrt((width * height) / Math.max(1, old.length)));
  const grid = new PlaceGrid(cell);
  for (const [at, place] of old.entries()) grid.add(at, place);
  const nearest = old.map((place, at) =>
    grid
      .near(place)
      .filter(({ at: other }) => other !== at)
      .reduce((least, other) => Math.min(least, distance(place, other.place)), cell),
  );
  const sizes = size.filter((_, at) => held[at] !== undefined);
  const unit = Math.min(1, median(nearest) / (2 * Math.max(median(sizes), 1e-3)));
  return size.map((value) => value * unit);
}

/** The nearest free place on a spiral around where a node would stand, or the one with most room. */
function freePlace(at: number, places: readonly Place[], room: readonly number[], grid: PlaceGrid): Place {
  const wanted = places[at] ?? { x: 0, y: 0 };
  const own = room[at] ?? 0;
  let best = { place: wanted, clearance: -Infinity };
  for (let step = 0; step < TRIES && best.clearance < 0; step += 1) {
    const [reach, angle] = [own * Math.sqrt(step), step * GOLDEN_ANGLE];
    const place = { x: wanted.x + reach * Math.cos(angle), y: wanted.y + reach * Math.sin(angle) };
    const clearance = grid
      .near(place)
      .reduce(
        (least, other) => Math.min(least, distance(place, other.place) - own - (room[other.at] ?? 0)),
        Infinity,
      );
    if (clearance > best.clearance) best = { place, clearance };
  }
  return best.place;
}

/** New nodes and those they stand over part; an old one never farther from its place than the leash. */
function giveWay(
  arrived: readonly number[],
  places: Place[],
  held: readonly (Place | undefined)[],
  room: readonly number[],
  grid: PlaceGrid,
  leash: number,
): void {
  for (let round = 0; round < PUSHES; round += 1)
    for (const at of arrived)
      for (const { at: other } of grid.near(places[at] ?? { x: 0, y: 0 })) {
        const [one, two] = [places[at], places[other]];
        if (other === at || one === undefined || two === undefined) continue;
        const gap = distance(one, two);
        const overlap = (room[at] ?? 0) + (room[other] ?? 0) - gap;
        if (overlap <= 0 || gap === 0) continue;
        const part = overlap / (2 * gap);
        const [dx, dy] = [(two.x - one.x) * part, (two.y - one.y) * part];
        places[at] = { x: one.x - dx, y: one.y - dy };
        places[other] = leashed({ x: two.x + dx, y: two.y + dy }, held[other], leash);
      }
}

function leashed(place: Place, home: Place | undefined, leash: number): Place {
  if (home === undefined) return place;
  const part = Math.min(1, leash / Math.max(distance(place, home), 1e-9));
  return { x: home.x + (place.x - home.x) * part, y: home.y + (place.y - home.y) * part };
}

function distance(one: Place, two: Place): number {
  return Math.hypot(one.x - two.x, one.y - two.y);
}

function widthOf(values: readonly number[]): number {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const,
    [Infinity, -Infinity] as const,
  );
  return Math.max(most - least, 1e-3);
}
