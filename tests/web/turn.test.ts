import { assert, boolean, double, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { turned, unturnedStep } from "../../web/stage/turn.ts";

const middle = { x: 10, y: 10 };
const rounded = ({ x, y }: { readonly x: number; readonly y: number }) => [
  Math.round(x * 1e6) / 1e6,
  Math.round(y * 1e6) / 1e6,
];

describe("turning the drawing", () => {
  it("goes against the clock about the middle", () => {
    expect(rounded(turned({ x: 12, y: 10 }, { turn: 90, mirror: false }, middle))).toEqual([10, 12]);
  });

  it("mirrors left and right before it turns", () => {
    expect(rounded(turned({ x: 12, y: 11 }, { turn: 0, mirror: true }, middle))).toEqual([8, 11]);
    expect(rounded(turned({ x: 12, y: 10 }, { turn: 90, mirror: true }, middle))).toEqual([10, 8]);
  });

  it("leaves every distance, and a dragged node goes where the pointer goes", () => {
    const value = double({ min: -100, max: 100, noNaN: true });
    const point = record({ x: value, y: value });
    assert(
      property(point, point, integer({ min: 0, max: 359 }), boolean(), (from, by, turn, mirror) => {
        const own = unturnedStep(by, { turn, mirror });
        const start = turned(from, { turn, mirror }, middle);
        const end = turned({ x: from.x + own.x, y: from.y + own.y }, { turn, mirror }, middle);
        expect(end.x - start.x).toBeCloseTo(by.x, 6);
        expect(end.y - start.y).toBeCloseTo(by.y, 6);
      }),
    );
  });
});
