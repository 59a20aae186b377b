import { describe, expect, it } from "vitest";
import { wholeFrame } from "../../web/stage/frame.ts";

/** Corners of a drawing twice as wide as high. */
const flat = [
  { x: 0, y: 0.25 },
  { x: 1, y: 0.75 },
];

describe("a picture of the whole", () => {
  it("has every point in it with room for names, and up stays up", () => {
    const frame = wholeFrame(flat, 1180, 1000);
    expect(frame.place({ x: 0, y: 0.25 })).toEqual({ x: 90, y: 590 });
    expect(frame.place({ x: 1, y: 0.75 })).toEqual({ x: 1090, y: 90 });
    expect([frame.width, frame.height]).toEqual([1180, 680]);
  });

  it("draws discs larger with the root of its scale, as a camera that comes closer does", () => {
    // 4000 pixels for a unit that takes 1000 on the screen
    expect(wholeFrame(flat, 4180, 1000).length(3)).toBeCloseTo(6);
  });

  it("is never a thin strip, whichever way the drawing lies", () => {
    const line = [
      { x: 0, y: 0 },
      { x: 1, y: 0.01 },
    ];
    expect(wholeFrame(line, 1000, 500).height).toBe(450);
    const upright = wholeFrame(
      line.map(({ x, y }) => ({ x: y, y: x })),
      1000,
      500,
    );
    expect(upright.height).toBe(1400);
    expect(upright.place({ x: 0.005, y: 1 })).toEqual({ x: 500, y: 90 });
  });

  it("stands for one node and for none", () => {
    expect(wholeFrame([{ x: 0.3, y: 0.3 }], 800, 500).place({ x: 0.3, y: 0.3 }).x).toBe(400);
    expect(Number.isFinite(wholeFrame([], 800, 500).place({ x: 0, y: 0 }).x)).toBe(true);
  });
});
