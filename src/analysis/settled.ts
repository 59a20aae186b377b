import type { Positions } from "./positions.ts";
import { forLinks, type WeightedView } from "./view.ts";

/** Rounds; with twice as many hardly more neighbours stand near. */
const ROUNDS = 100;
/** How far nodes push each other, where one node has one unit of area. */
const REACH = 2.5;
/** Links pull as strongly as this many neighbours push from one unit away. */
const PULL = 3;
/** How far a node moves in the first round at most; less in each later one. */
const STEP = 1;

/**
 * A map on which linked nodes draw together and near ones push apart, from a map that is right at large: only what
 * is within reach is looked at, so a round takes time in proportion to nodes and links. Deterministic.
 *
 * @param start  places on any scale
 * @returns places on a scale where one node has about one unit of area
 */
export function settled(view: WeightedView, start: Positions): Positions {
  const places = onUnitArea(start);
  const links = linksOf(view);
  for (let round = 0; round < ROUNDS; round += 1) {
    const force = vectors(view.order);
    push(places, force);
    pull(places, force, links);
    move(places, force, STEP * (1 - round / ROUNDS));
  }
  return { x: [...places.x], y: [...places.y] };
}

interface Vectors {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Links by place; `share` is the weight over that of all links of the end that has less. */
interface Links {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly share: Float64Array;
}

function vectors(length: number): Vectors {
  return { x: new Float64Array(length), y: new Float64Array(length) };
}

function onUnitArea({ x, y }: Positions): Vectors {
  const far = x.reduce((most, value, at) => Math.max(most, Math.hypot(value, y[at] ?? 0)), 1e-9);
  const unit = Math.sqrt(x.length) / far;
  return {
    x: Float64Array.from(x, (value) => value * unit),
    y: Float64Array.from(y, (value) => value * unit),
  };
}

function linksOf(view: WeightedView): Links {
  const strength = new Float64Array(view.order);
  forLinks(view, (source, target, weight) => {
    strength[source] = (strength[source] ?? 0) + weight;
    strength[target] = (strength[target] ?? 0) + weight;
  });
  const share = view.weights.map((weight, link) => {
    const weaker = Math.min(strength[view.sources[link] ?? 0] ?? 0, strength[view.targets[link] ?? 0] ?? 0);
    return weight / Math.max(1e-12, weaker);
  });
  return { from: view.sources, to: view.targets, share };
}

/** Nodes in rows of square cells as wide as a push reaches: who may push whom stands in two stretches of the list. */
interface Cells {
  /** places of nodes, cell by cell and row by row */
  readonly node: Int32Array;
  /** for each cell where its nodes begin in `node`, and one more: the end */
  readonly begin: Int32Array;
  /** for each entry of `node` its cell */
  readonly cell: Int32Array;
  /** cells in a row; the first and the last of each row are empty */
  readonly side: number;
}

function least(values: Float64Array): number {
  return values.reduce((one, two) => Math.min(one, two), Infinity);
}

function most(values: Float64Array): number {
  return values.reduce((one, two) => Math.max(one, two), -Infinity);
}

function cellsOf({ x, y }: Vectors): Cells {
  const [left, top] = [least(x), least(y)];
  const side = Math.floor((most(x) - left) / REACH) + 3;
  const rows = Math.floor((most(y) - top) / REACH) + 2;
  const cellAt = (at: number) =>
    Math.floor(((y[at] ?? 0) - top) / REACH) * side + Math.floor(((x[at] ?? 0) - left) / REACH) + 1;
  const begin = new Int32Array(side * rows + 2);
  const own = Int32Array.from(x, (_, at) => cellAt(at));
  for (const cell of own) begin[cell + 1] = (begin[cell + 1] ?? 0) + 1;
  for (let cell = 1; cell < begin.length; cell += 1)
    begin[cell] = (begin[cell] ?? 0) + (begin[cell - 1] ?? 0);
  const next = begin.slice();
  const [node, cell] = [new Int32Array(x.length), new Int32Array(x.length)];
  for (const [at, where] of own.entries()) {
    const entry = next[where] ?? 0;
    next[where] = entry + 1;
    [node[entry], cell[entry]] = [at, where];
  }
  return { node, begin, cell, side };
}

/** Near nodes push each other apart, the nearer the more; each pair is looked at once. */
function push(places: Vectors, force: Vectors): void {
  const { node, begin, cell, side } = cellsOf(places);
  const x = Float64Array.from(node, (at) => places.x[at] ?? 0);
  const y = Float64Array.from(node, (at) => places.y[at] ?? 0);
  const pushed = vectors(node.length);
  const between = (entry: number, first: number, end: number) => {
    const [ownX, ownY] = [x[entry] ?? 0, y[entry] ?? 0];
    let [sumX, sumY] = [0, 0];
    for (let other = first; other < end; other += 1) {
      const awayX = ownX - (x[other] ?? 0);
      const awayY = ownY - (y[other] ?? 0);
      const square = awayX * awayX + awayY * awayY;
      if (square >= REACH * REACH) continue;
      const strength = 1 / (square + 0.01) - 1 / (REACH * REACH);
      sumX += awayX * strength;
      sumY += awayY * strength;
      pushed.x[other] = (pushed.x[other] ?? 0) - awayX * strength;
      pushed.y[other] = (pushed.y[other] ?? 0) - awayY * strength;
    }
    pushed.x[entry] = (pushed.x[entry] ?? 0) + sumX;
    pushed.y[entry] = (pushed.y[entry] ?? 0) + sumY;
  };
  for (let entry = 0; entry < node.length; entry += 1) {
    const own = cell[entry] ?? 0;
    between(entry, entry + 1, begin[own + 2] ?? 0);
    if (own + side - 1 < begin.length - 1)
      between(entry, begin[own + side - 1] ?? 0, begin[Math.min(own + side + 2, begin.length - 1)] ?? 0);
  }
  for (const [entry, at] of node.entries()) {
    force.x[at] = pushed.x[entry] ?? 0;
    force.y[at] = pushed.y[entry] ?? 0;
  }
}

/** Linked nodes draw together: beyond one unit as strongly from anywhere, so that no long link rules. */
function pull(places: Vectors, force: Vectors, { from, to, share }: Links): void {
  for (let link = 0; link < share.length; link += 1) {
    const [one, two] = [from[link] ?? 0, to[link] ?? 0];
    const awayX = (places.x[two] ?? 0) - (places.x[one] ?? 0);
    const awayY = (places.y[two] ?? 0) - (places.y[one] ?? 0);
    const strength = (PULL * (share[link] ?? 0)) / Math.max(1, Math.sqrt(awayX * awayX + awayY * awayY));
    force.x[one] = (force.x[one] ?? 0) + awayX * strength;
    force.y[one] = (force.y[one] ?? 0) + awayY * strength;
    force.x[two] = (force.x[two] ?? 0) - awayX * strength;
    force.y[two] = (force.y[two] ?? 0) - awayY * strength;
  }
}

/** Every node goes where its force points, no farther than the step. */
function move({ x, y }: Vectors, force: Vectors, step: number): void {
  for (let at = 0; at < x.length; at += 1) {
    const [forceX, forceY] = [force.x[at] ?? 0, force.y[at] ?? 0];
    const share = Math.min(1, step / Math.max(1e-12, Math.sqrt(forceX * forceX + forceY * forceY)));
    x[at] = (x[at] ?? 0) + forceX * share;
    y[at] = (y[at] ?? 0) + forceY * share;
  }
}
