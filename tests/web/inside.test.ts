import { describe, expect, it } from "vitest";
import { isInside, rectangle } from "../../web/stage/inside.ts";

const corner = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 5, y: 5 }, // a notch towards the middle
  { x: 0, y: 10 },
];

describe("a line around nodes", () => {
  it("holds what lies within it, and not what lies in its notches", () => {
    expect(isInside({ x: 2, y: 5 }, corner)).toBe(true);
    expect(isInside({ x: 5, y: 8 }, corner)).toBe(false);
    expect(isInside({ x: 12, y: 5 }, corner)).toBe(false);
  });

  it("as a rectangle may be drawn from any corner", () => {
    for (const [one, two] of [
      [
        { x: 0, y: 0 },
        { x: 4, y: 2 },
      ],
      [
        { x: 4, y: 2 },
        { x: 0, y: 0 },
      ],
      [
        { x: 0, y: 2 },
        { x: 4, y: 0 },
      ],
    ] as const)
      expect(isInside({ x: 1, y: 1 }, rectangle(one, two))).toBe(true);
  });

  it("that is no line holds nothing", () => {
    expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
    expect(isInside({ x: 1, y: 1 }, [{ x: 1, y: 1 }])).toBe(false);
  });
});
