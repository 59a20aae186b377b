import { describe, expect, it } from "vitest";
import { timeline } from "../../web/state/arrangements/timeline.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex(
  [
    ["paper:old", "tool:y", 1],
    ["paper:new", "tool:y", 1],
    ["paper:new", "dataset:x", 1],
    ["paper:newer", "dataset:x", 1],
    ["paper:undated", "method:z", 1],
  ],
  { "paper:old": "2015", "paper:new": "2021-03", "paper:newer": "2021-09" },
);
const all = new Set(index.nodes.keys());

/** Where a node stands when everything is drawn. */
function place(id: string) {
  const at = timeline(index, all, 1.6).places.get(id);
  if (at === undefined) throw new Error(`${id} has no place`);
  return at;
}

/** The years that are written, from left to right. */
function years(ids: ReadonlySet<string>): readonly string[] {
  return timeline(index, ids, 1.6)
    .marks.toSorted((one, two) => one.x - two.x)
    .map(({ text }) => text);
}

describe("the timeline", () => {
  it("has papers above their year and things below the first year that names them", () => {
    const line = timeline(index, all, 1.6).marks.find(({ text }) => text === "2015");
    expect(place("paper:old").y).toBeLessThan(line?.y ?? Number.NaN); // y grows downwards
    expect(place("tool:y").y).toBeGreaterThan(line?.y ?? Number.NaN);
    expect(place("tool:y").x).toBeLessThan(place("paper:new").x); // though that paper names it, too
    expect(place("dataset:x").x).toBeGreaterThan(place("tool:y").x);
  });

  it("goes from left to right; what has no year stands before all", () => {
    expect(years(all)).toEqual(["no year", "2015", "2021"]);
    expect(place("paper:undated").x).toBeLessThan(place("paper:old").x);
    expect(place("method:z").x).toBeLessThan(place("paper:old").x);
  });

  it("draws one or two empty years, and leaves out more", () => {
    const gap = toyIndex(
      [
        ["paper:a", "tool:y", 1],
        ["paper:b", "tool:y", 1],
      ],
      {
        "paper:a": "2019",
        "paper:b": "2021",
      },
    );
    expect(timeline(gap, new Set(gap.nodes.keys()), 1.6).marks).toHaveLength(3);
  });

  it("closes up over what filters hide", () => {
    expect(years(new Set(["paper:new", "dataset:x"]))).toEqual(["2021"]);
    expect([...timeline(index, new Set(["paper:new"]), 1.6).places.keys()]).toEqual(["paper:new"]);
    expect(timeline(index, new Set(), 1.6).places.size).toBe(0);
  });

  it("puts no two nodes on one place, and has the shape of its room", () => {
    const many = toyIndex(
      Array.from({ length: 900 }, (_, at) => [`paper:${at}`, `tool:${at % 300}`, 1] as const),
      Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`paper:${at}`, String(2000 + (at % 20))])),
    );
    for (const aspect of [0.5, 1.6]) {
      const { places, step } = timeline(many, new Set(many.nodes.keys()), aspect);
      const spots = [...places.values()];
      expect(
        new Set(spots.map(({ x, y }) => `${Math.round((x / step) * 4)} ${Math.round((y / step) * 4)}`)).size,
      ).toBe(1200);
      const [wide, high] = [spots.map(({ x }) => x), spots.map(({ y }) => y)].map(
        (values) => Math.max(...values) - Math.min(...values),
      );
      expect((wide ?? 0) / (high ?? 1) / aspect).toBeGreaterThan(0.6);
      expect((wide ?? 0) / (high ?? 1) / aspect).toBeLessThan(1.5);
    }
  });
});
