import { describe, expect, it } from "vitest";
import { layout } from "../../src/analysis/layout.ts";
import type { Positions } from "../../src/analysis/positions.ts";
import { seededRandom } from "../../src/analysis/random.ts";
import { placeOnRim } from "../../src/analysis/rim.ts";
import { settled } from "../../src/analysis/settled.ts";
import { viewOf } from "./views.ts";

function distance({ x, y }: Positions, one: number, two: number): number {
  return Math.hypot((x[one] ?? 0) - (x[two] ?? 0), (y[one] ?? 0) - (y[two] ?? 0));
}

describe("a large map", () => {
  // 30 communities of 110 nodes, each node with four links within and some with one outside; and 10 pairs apart
  const [communities, members, pairs] = [30, 110, 10];
  const random = seededRandom(1);
  const any = (most: number) => Math.floor(random() * most);
  const order = communities * members + 2 * pairs;
  const community = Array.from({ length: order }, (_, at) =>
    at < communities * members
      ? Math.floor(at / members)
      : communities + Math.floor((at - communities * members) / 2),
  );
  const links = community.flatMap((number, at): [number, number][] => {
    if (number >= communities) return at % 2 === 0 ? [[at, at + 1]] : [];
    const within = Array.from({ length: 4 }, (): [number, number] => [at, number * members + any(members)]);
    const all: [number, number][] = at % 5 === 0 ? [...within, [at, any(communities * members)]] : within;
    return all.filter(([one, two]) => one !== two);
  });
  const view = viewOf(order, [...new Map(links.map((pair) => [pair.toSorted().join(" "), pair])).values()]);
  const size = community.map(() => 3);
  const map = layout(view, community, size);

  it("is the same in every run, within its extent", () => {
    expect(layout(view, community, size)).toEqual(map);
    for (const value of [...map.x, ...map.y]) expect(Math.abs(value)).toBeLessThanOrEqual(1000);
  });

  it("keeps what is linked together", () => {
    const near = links.map(([one, two]) => distance(map, one, two)).toSorted((one, two) => one - two);
    const pairsOfAny = links
      .map(() => distance(map, any(order), any(order)))
      .toSorted((one, two) => one - two);
    const middle = Math.floor(links.length / 2);
    expect(near[middle]).toBeLessThan(0.2 * (pairsOfAny[middle] ?? 0));
  });

  it("has every node in a place of its own", () => {
    expect(new Set(map.x.map((value, at) => `${value} ${map.y[at]}`)).size).toBe(order);
  });

  it("has what is apart outside of the rest", () => {
    const away = map.x.map((value, at) => Math.hypot(value, map.y[at] ?? 0));
    const large = away.slice(0, communities * members).toSorted((one, two) => one - two);
    const most = large[Math.floor(0.9 * large.length)] ?? 0;
    for (const one of away.slice(communities * members)) expect(one).toBeGreaterThan(0.7 * most);
  });
});

describe("nodes that settle", () => {
  it("draw together where they are linked, and part where they are near and not linked", () => {
    // 0 and 1 are linked and far; 2 and 3 are near and have nothing in common
    const start = { x: [-10, 10, 0, 0.1], y: [0, 0, 8, 8] };
    const found = settled(viewOf(4, [[0, 1]]), start);
    const unit = Math.sqrt(4) / Math.hypot(10, 0);
    expect(distance(found, 0, 1)).toBeLessThan(distance(start, 0, 1) * unit);
    expect(distance(found, 2, 3)).toBeGreaterThan(distance(start, 2, 3) * unit);
  });
});

describe("groups on the rim", () => {
  it("stand outside of the others and not on one another", () => {
    const x = [0, 5, 0, 0, 0, 0];
    const y = [0, 0, 5, 0, 0, 0];
    placeOnRim([[3, 4], [5]], x, y, 1);
    expect(x.slice(0, 3)).toEqual([0, 5, 0]); // the others stay
    const places = { x, y };
    for (const at of [3, 4, 5]) expect(distance(places, 0, at)).toBeGreaterThan(0.5);
    for (const at of [3, 4]) expect(distance(places, 5, at)).toBeGreaterThan(0.5);
    expect(distance(places, 3, 4)).toBeLessThan(2); // a group keeps together
  });
});
