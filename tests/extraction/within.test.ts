import { describe, expect, it } from "vitest";
import { firstFrom, startingWithin } from "../../src/extraction/within.ts";

const within = startingWithin([
  { field: "abstract", start: 7 },
  { field: "title", start: 3 },
  { field: "abstract", start: 2 },
  { field: "abstract", start: 5 },
] as const);

describe("what begins within a piece of a text", () => {
  it("is given in order, the beginning of the piece included and its end not", () => {
    expect(within("abstract", 2, 7).map(({ start }) => start)).toEqual([2, 5]);
  });

  it("is of the same field", () => {
    expect(within("title", 0, 100).map(({ start }) => start)).toEqual([3]);
  });

  it("is nothing where the field names nothing or the piece is empty", () => {
    expect(within("comments", 0, 100)).toEqual([]);
    expect(within("abstract", 5, 5)).toEqual([]);
  });
});

describe("the first from an offset", () => {
  it("is behind the last where all begin before it", () => {
    expect(firstFrom([{ start: 1 }, { start: 4 }], 5)).toBe(2);
    expect(firstFrom([{ start: 1 }, { start: 4 }], 4)).toBe(1);
    expect(firstFrom([], 0)).toBe(0);
  });
});
