import { describe, expect, it } from "vitest";
import { rowWindow } from "../../web/panels/row-window.ts";
import { createStore } from "../../web/state/store.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex(
  [
    ["paper:b10", "tool:y", 1],
    ["paper:b9", "tool:y", 1],
    ["paper:b9", "dataset:x", 1],
    ["paper:c", "dataset:x", 1],
  ],
  { "paper:b10": "2021", "paper:b9": "2019" },
);
const names = (store: ReturnType<typeof createStore>) => store.table.rows.value.map(({ name }) => name);

describe("the table", () => {
  it("is sorted by links at first, equal ones by id", () => {
    expect(names(createStore(index.analysed, "light"))).toEqual(["x", "b9", "y", "b10", "c"]);
  });

  it("puts papers without a year last, up or down", () => {
    const store = createStore(index.analysed, "light");
    store.table.kind.value = "paper";
    store.table.sorting.value = { by: "year", descending: false };
    expect(names(store)).toEqual(["b9", "b10", "c"]);
    store.table.sorting.value = { by: "year", descending: true };
    expect(names(store)).toEqual(["b10", "b9", "c"]);
  });

  it("counts numbers in names as numbers", () => {
    const store = createStore(index.analysed, "light");
    store.table.sorting.value = { by: "name", descending: false };
    expect(names(store)).toEqual(["b9", "b10", "c", "x", "y"]);
  });

  it("lists only what no filter hides", () => {
    const store = createStore(index.analysed, "light");
    store.filters.value = { ...store.filters.value, hiddenKinds: new Set(["paper"]) };
    expect(names(store)).toEqual(["x", "y"]);
  });
});

describe("the rows that exist", () => {
  it("are those in sight and a few beyond", () => {
    expect(rowWindow({ top: 1000, height: 400, row: 20, count: 100_000 })).toEqual({ from: 40, to: 80 });
  });

  it("never reach beyond the ends", () => {
    expect(rowWindow({ top: 0, height: 400, row: 20, count: 5 })).toEqual({ from: 0, to: 5 });
    const { from, to } = rowWindow({ top: 5000, height: 400, row: 20, count: 30 });
    expect(from).toBeLessThan(to);
    expect(to).toBe(30);
  });
});
