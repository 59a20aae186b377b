import { describe, expect, it } from "vitest";
import { yearsOf } from "../../web/state/facts.ts";
import { hidesNothing, openFilters, partOf, type Filters } from "../../web/state/filters.ts";
import { shifted } from "../../web/panels/year-window.tsx";
import { toyIndex } from "./toy-index.ts";

// a chain of two papers that share a tool, and an island
const index = toyIndex(
  [
    ["paper:a", "dataset:x", 3],
    ["paper:a", "tool:y", 2],
    ["paper:b", "tool:y", 1],
    ["paper:b", "concept:z", 1],
    ["paper:island", "method:m", 3],
  ],
  { "paper:a": "2020-05-01", "paper:b": "2023" },
);

function left(change: Partial<Filters>): readonly string[] {
  return [...partOf(index, { ...openFilters(index), ...change }).ids].toSorted();
}

describe("filters", () => {
  it("hide nothing at first", () => {
    const part = partOf(index, openFilters(index));
    expect([part.ids.size, part.edgeCount]).toEqual([7, 5]);
    expect(hidesNothing(openFilters(index))).toBe(true);
  });

  it("by strength take weak links, and nodes that have no other", () => {
    expect(left({ weight: { on: true, least: 2 } })).toEqual([
      "dataset:x",
      "method:m",
      "paper:a",
      "paper:island",
      "tool:y", // one of its two links is strong
    ]);
    expect(partOf(index, { ...openFilters(index), weight: { on: true, least: 2 } }).edgeCount).toBe(3);
  });

  it("by years take papers outside, and things that only those name", () => {
    const years = { on: true, from: 2021, to: 2024, undated: false };
    expect(left({ years })).toEqual(["concept:z", "paper:b", "tool:y"]);
    expect(left({ years: { ...years, undated: true } })).toContain("paper:island"); // has no year
  });

  it("by neighbourhood keep what is so many steps away", () => {
    const around = ["dataset:x"];
    expect(left({ ego: { on: true, depth: 1, way: "both", around } })).toEqual(["dataset:x", "paper:a"]);
    expect(left({ ego: { on: true, depth: 3, way: "both", around } })).toEqual([
      "dataset:x",
      "paper:a",
      "paper:b",
      "tool:y",
    ]);
  });

  it("by neighbourhood follow links one way when asked", () => {
    const around = ["paper:b", "dataset:x"];
    // what the paper names; the dataset names nothing
    expect(left({ ego: { on: true, depth: 2, way: "names", around } })).toEqual([
      "concept:z",
      "dataset:x",
      "paper:b",
      "tool:y",
    ]);
    expect(left({ ego: { on: true, depth: 2, way: "named", around } })).toEqual([
      "dataset:x",
      "paper:a",
      "paper:b",
    ]);
  });

  it("by core keep nodes with so many links among themselves", () => {
    // a chain has no part where all have two links
    expect(left({ core: { on: true, least: 1 } })).toHaveLength(7);
    expect(left({ core: { on: true, least: 2 } })).toEqual([]);
  });

  it("by connection keep the largest part of what the others left", () => {
    expect(left({ largest: { on: true } })).not.toContain("method:m");
    // without the tool the chain falls apart, and the first of three parts with two nodes stays
    expect(left({ largest: { on: true }, hiddenKinds: new Set(["tool"]) })).toEqual(["concept:z", "paper:b"]);
  });

  it("keep their setting while they are switched off", () => {
    expect(left({ weight: { on: false, least: 3 } })).toHaveLength(7);
  });
});

describe("the window of years", () => {
  it("spans the years of the papers and counts them", () => {
    expect(yearsOf(index)).toEqual({ first: 2020, last: 2023, counts: [1, 0, 0, 1], undated: 1 });
  });

  it("moves as a whole and stops at the ends", () => {
    const span = { first: 2000, last: 2020 };
    expect(shifted({ from: 2005, to: 2010 }, 3, span)).toEqual({ from: 2008, to: 2013 });
    expect(shifted({ from: 2005, to: 2010 }, 30, span)).toEqual({ from: 2015, to: 2020 });
    expect(shifted({ from: 2005, to: 2010 }, -30, span)).toEqual({ from: 2000, to: 2005 });
  });
});
