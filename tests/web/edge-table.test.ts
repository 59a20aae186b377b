import { describe, expect, it } from "vitest";
import { createStore } from "../../web/state/store.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex(
  [
    ["paper:b10", "tool:y", 0.5],
    ["paper:b9", "tool:y", 2],
    ["paper:b9", "dataset:x", 1],
  ],
  { "paper:b10": "2021" },
);
const links = ({ edgeTable }: ReturnType<typeof createStore>) =>
  edgeTable.rows.value.map(({ paper, thing }) => `${paper}-${thing}`);

describe("the table of links", () => {
  it("has the strongest first", () => {
    expect(links(createStore(index.analysed, "light"))).toEqual(["b9-y", "b9-x", "b10-y"]);
  });

  it("is sorted by either end, numbers in names as numbers, and papers without a year come last", () => {
    const store = createStore(index.analysed, "light");
    store.edgeTable.sorting.value = { by: "paper", descending: false };
    expect(links(store)).toEqual(["b9-y", "b9-x", "b10-y"]);
    store.edgeTable.sorting.value = { by: "thing", descending: true };
    expect(links(store)).toEqual(["b10-y", "b9-y", "b9-x"]);
    store.edgeTable.sorting.value = { by: "year", descending: true };
    expect(links(store)[0]).toBe("b10-y");
  });

  it("lists only links that no filter hides, and things of one kind when asked", () => {
    const store = createStore(index.analysed, "light");
    store.filters.value = { ...store.filters.value, weight: { on: true, least: 1 } };
    expect(links(store)).toEqual(["b9-y", "b9-x"]);
    store.edgeTable.kind.value = "dataset";
    expect(links(store)).toEqual(["b9-x"]);
  });
});
