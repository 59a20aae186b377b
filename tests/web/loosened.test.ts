import { describe, expect, it } from "vitest";
import { loosened, type LooseGraph, type LoosePlaces } from "../../web/worker/loosened.ts";

/** Two groups of five that know each other, their members scattered in turn along a line. */
function mingled(): LooseGraph {
  const nodes = Array.from({ length: 10 }, (_, at) => at);
  const links = nodes.flatMap((one) =>
    nodes.filter((two) => two > one && two % 2 === one % 2).map((two) => [one, two] as const),
  );
  return {
    x: Float64Array.from(nodes, (at) => 100 * at),
    y: Float64Array.from(nodes, (at) => (at % 3) * 10),
    sources: Uint32Array.from(links, ([one]) => one),
    targets: Uint32Array.from(links, ([, two]) => two),
    weights: new Float64Array(links.length).fill(1),
  };
}

function last(loose: LooseGraph): LoosePlaces {
  let places: LoosePlaces = loose;
  for (const next of loosened(loose)) places = next;
  return places;
}

function distance({ x, y }: LoosePlaces, one: number, two: number): number {
  return Math.hypot((x[one] ?? 0) - (x[two] ?? 0), (y[one] ?? 0) - (y[two] ?? 0));
}

function middle(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread({ x, y }: LoosePlaces): number {
  const squares = x.map((value, at) => (value - middle(x)) ** 2 + ((y[at] ?? 0) - middle(y)) ** 2);
  return Math.sqrt(middle(squares));
}

describe("a map that is let loose", () => {
  it("brings together what is linked", () => {
    const places = last(mingled());
    expect(distance(places, 0, 2)).toBeLessThan(distance(places, 0, 1));
    expect(distance(places, 1, 9)).toBeLessThan(distance(places, 1, 8));
  });

  it("comes to rest", () => {
    expect([...loosened(mingled())].length).toBeLessThan(1200);
  });

  it("keeps its middle and its extent in every picture", () => {
    const loose = mingled();
    for (const places of loosened(loose)) {
      expect(middle(places.x)).toBeCloseTo(450, 3);
      expect(spread(places)).toBeCloseTo(spread(loose), 3);
    }
  });

  it("has no picture of one node or none", () => {
    const empty = new Uint32Array(0);
    const one = { sources: empty, targets: empty, weights: new Float64Array(0) };
    expect([...loosened({ x: new Float64Array(1), y: new Float64Array(1), ...one })]).toEqual([]);
    expect([...loosened({ x: new Float64Array(0), y: new Float64Array(0), ...one })]).toEqual([]);
  });
});
