import { describe, expect, it } from "vitest";
import { createHistory } from "../../web/state/history.ts";
import { selectedNodes, withNeighbours, withToggled } from "../../web/state/selection.ts";
import { createStore } from "../../web/state/store.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex([
  ["paper:a", "dataset:x", 1],
  ["paper:a", "tool:y", 2],
  ["paper:b", "tool:y", 3],
]);

/** A store with its history and a clock that the test sets. */
function begin() {
  const clock = { now: 0 };
  const store = createStore(index.analysed, "light");
  return { store, clock, history: createHistory(store, () => clock.now) };
}

describe("undo", () => {
  it("brings back what was selected, step by step, and redo goes forth again", () => {
    const { store, history } = begin();
    store.selection.value = { nodes: ["paper:a"] };
    store.selection.value = { nodes: ["tool:y"] };
    history.undo();
    expect(selectedNodes(store.selection.value)).toEqual(["paper:a"]);
    history.undo();
    expect(store.selection.value).toBeUndefined();
    expect(history.canUndo.value).toBe(false);
    history.redo();
    history.redo();
    expect(selectedNodes(store.selection.value)).toEqual(["tool:y"]);
    expect(history.canRedo.value).toBe(false);
  });

  it("brings back what nodes were coloured by, and leaves the rest of the look", () => {
    const { store, history } = begin();
    store.look.value = { ...store.look.value, colorBy: "papers" };
    store.look.value = { ...store.look.value, labels: 0.2 };
    history.undo();
    expect(store.look.value).toMatchObject({ colorBy: "community", labels: 0.2 });
    expect(history.canUndo.value).toBe(false);
  });

  it("brings back filters and places of nodes", () => {
    const { store, history } = begin();
    store.moved.value = new Map([["paper:a", { x: 5, y: 6 }]]);
    store.filters.value = { ...store.filters.value, hiddenKinds: new Set(["tool"]) };
    expect(store.part.value.ids.has("tool:y")).toBe(false);
    history.undo();
    expect(store.part.value.ids.has("tool:y")).toBe(true);
    expect(store.moved.value.size).toBe(1);
    history.undo();
    expect(store.moved.value.size).toBe(0);
  });

  it("takes one drag of a slider as one step, and a later one as another", () => {
    const { store, clock, history } = begin();
    for (const [now, least] of [
      [1000, 1],
      [1100, 2],
      [1500, 3], // less than half a second after the last move
      [2500, 4],
    ] as const) {
      clock.now = now;
      store.filters.value = { ...store.filters.value, weight: { on: true, least } };
    }
    history.undo();
    expect(store.filters.value.weight).toEqual({ on: true, least: 3 });
    history.undo();
    expect(store.filters.value.weight.on).toBe(false);
  });

  it("takes switches that are pressed one after the other as a step each", () => {
    const { store, history } = begin();
    store.filters.value = { ...store.filters.value, largest: { on: true } };
    store.filters.value = { ...store.filters.value, hiddenKinds: new Set(["tool"]) };
    history.undo();
    expect(store.filters.value.largest.on).toBe(true);
  });

  it("begins where it is told to: a link that was opened is no step", () => {
    const { store, history } = begin();
    store.selection.value = { nodes: ["paper:a"] };
    history.begin();
    expect(history.canUndo.value).toBe(false);
    history.undo();
    expect(selectedNodes(store.selection.value)).toEqual(["paper:a"]);
    store.selection.value = { nodes: ["tool:y"] };
    history.undo();
    expect(selectedNodes(store.selection.value)).toEqual(["paper:a"]);
  });

  it("forgets what was undone as soon as something new is done", () => {
    const { store, history } = begin();
    store.selection.value = { nodes: ["paper:a"] };
    history.undo();
    store.selection.value = { nodes: ["paper:b"] };
    expect(history.canRedo.value).toBe(false);
  });
});

describe("selection", () => {
  it("takes a node in and out again, and is nothing when the last one leaves", () => {
    const both = withToggled({ nodes: ["paper:a"] }, "tool:y");
    expect(both).toEqual({ nodes: ["paper:a", "tool:y"] });
    expect(withToggled(withToggled(both, "paper:a"), "tool:y")).toBeUndefined();
  });

  it("grows by neighbours that are shown", () => {
    const shown = new Set(["paper:a", "paper:b", "tool:y"]);
    expect(withNeighbours({ nodes: ["paper:a"] }, index, shown)).toEqual({
      nodes: ["paper:a", "tool:y"], // the dataset is hidden
    });
  });
});
