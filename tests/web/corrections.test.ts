import { describe, expect, it } from "vitest";
import { addCorrections, takeBack } from "../../web/state/corrections.ts";
import { createHistory } from "../../web/state/history.ts";
import { selectedNodes } from "../../web/state/selection.ts";
import { createStore } from "../../web/state/store.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex([
  ["paper:a", "dataset:x", 1],
  ["paper:a", "tool:y", 2],
  ["paper:b", "tool:z", 3],
]);

function begin() {
  const store = createStore(index.analysed, "light");
  return { store, history: createHistory(store, () => 0) };
}

describe("a correction in the page", () => {
  it("changes the graph that is shown, and what is selected goes along", () => {
    const { store } = begin();
    store.selection.value = { nodes: ["paper:b", "tool:z"] };
    addCorrections(store, [{ same: "tool:z", as: "tool:y" }]);
    expect(store.index.nodes.has("tool:z")).toBe(false);
    expect([...store.index.neighbours("tool:y")]).toEqual(["paper:a", "paper:b"]);
    expect(selectedNodes(store.selection.value)).toEqual(["paper:b", "tool:y"]);
    expect(store.table.rows.value.map(({ id }) => id)).not.toContain("tool:z");
    expect(store.part.value.ids.has("tool:z")).toBe(false);
  });

  it("clears a selection that is gone with it", () => {
    const { store } = begin();
    store.selection.value = { edge: "paper:a tool:y" };
    addCorrections(store, [{ remove: "tool:y" }]);
    expect(store.selection.value).toBeUndefined();
  });

  it("is undone and done again as one step with the selection", () => {
    const { store, history } = begin();
    store.selection.value = { nodes: ["tool:y"] };
    addCorrections(store, [{ retype: "tool:y", to: "method" }]);
    expect(selectedNodes(store.selection.value)).toEqual(["method:y"]);
    history.undo();
    expect(store.index.nodes.has("tool:y")).toBe(true);
    expect(selectedNodes(store.selection.value)).toEqual(["tool:y"]);
    history.redo();
    expect(selectedNodes(store.selection.value)).toEqual(["method:y"]);
  });

  it("may be taken back alone, and a newer name replaces the one before", () => {
    const { store } = begin();
    addCorrections(store, [{ rename: "tool:y", to: "Y1" }]);
    addCorrections(store, [{ remove: "tool:z" }]);
    addCorrections(store, [{ rename: "tool:y", to: "Y2" }]);
    expect(store.ledger.value).toEqual([{ remove: "tool:z" }, { rename: "tool:y", to: "Y2" }]);
    expect(store.index.nodes.get("tool:y")?.name).toBe("Y2");
    takeBack(store, 0);
    expect(store.index.nodes.has("tool:z")).toBe(true);
    takeBack(store, 0);
    expect(store.index.analysed).toBe(index.analysed);
  });
});
