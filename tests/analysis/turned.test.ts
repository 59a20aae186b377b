import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turned } from "../../src/analysis/turned.ts";

const coordinate = fc.integer({ min: -1000, max: 1000 });
const maps = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 })
  .map((places) => ({ x: places.map(([x]) => x), y: places.map(([, y]) => y) }));

describe("a turned map", () => {
  it("spreads most from left to right", () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { x, y } = turned(map);
        expect(spread(x)).toBeGreaterThanOrEqual(spread(y) - 1e-6);
        expect(Math.abs(together(x, y))).toBeLessThan(1e-6 * (1 + spread(x)));
      }),
    );
  });

  it("keeps all distances", () => {
    fc.assert(
      fc.property(maps, (map) => {
        const after = turned(map);
        for (const at of map.x.keys()) expect(distance(after, at, 0)).toBeCloseTo(distance(map, at, 0), 6);
      }),
    );
  });

  it.each([
    ["one that is wide", [-2, 0, 2], [0, 0, 0], [-2, 0, 2]],
    ["one that is high", [0, 0, 0], [-2, 0, 2], [-2, 0, 2]],
    ["one place", [3], [4], [3]],
  ])("stands as it should: %s", (_, x, y, wide) => {
    expect(turned({ x, y }).x).toEqual(wide);
  });
});

function spread(values: readonly number[]): number {
  return together(values, values);
}

function together(one: readonly number[], two: readonly number[]): number {
  const [first, second] = [mean(one), mean(two)];
  return one.reduce((sum, value, at) => sum + (value - first) * ((two[at] ?? 0) - second), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function distance({ x, y }: ReturnType<typeof turned>, one: number, two: number): number {
  return Math.hypot((x[one] ?? 0) - (x[two] ?? 0), (y[one] ?? 0) - (y[two] ?? 0));
}
