import { describe, expect, it } from "vitest";
import { layoutProjection } from "../../src/analysis/projection-layout.ts";
import { followArrangement } from "../../web/state/arrangements/arrange.ts";
import { drawnPart } from "../../web/state/arrangements/drawn-part.ts";
import { tied } from "../../web/state/arrangements/ties.ts";
import { createStore, focus } from "../../web/state/store.ts";
import { layoutLean } from "../../web/worker/layout-lean.ts";
import { leanGraph } from "../../web/worker/lean-graph.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex([
  ["paper:a", "dataset:x", 1],
  ["paper:a", "tool:y", 1],
  ["paper:b", "tool:y", 1],
  ["paper:b", "method:z", 1],
]);
const { graph, analysis } = index.analysed;
const layout = layoutLean(leanGraph(index.analysed), "used-together");
const arranged = tied(index, "used-together", layout);

describe("a projection that is drawn", () => {
  it("is the same from the arrays that a worker gets as from the graph itself", () => {
    expect(layout).toEqual(layoutProjection(graph, "used-together", analysis.community));
  });

  it("ties nodes by their ids", () => {
    expect([...arranged.places.keys()]).toEqual(["dataset:x", "method:z", "tool:y"]);
    expect([...(arranged.ties?.neighbours("tool:y") ?? [])].toSorted()).toEqual(["dataset:x", "method:z"]);
    expect(arranged.ties?.byKey.get("dataset:x tool:y")?.weight).toBe(1);
    expect(arranged.ties?.neighbours("paper:a").size).toBe(0);
  });

  it("shows of its nodes and ties what no filter hides", () => {
    const store = createStore(index.analysed, "light");
    store.filters.value = { ...store.filters.value, hiddenKinds: new Set(["method"]) };
    const part = drawnPart(store.part.value, arranged);
    expect([...part.ids]).toEqual(["dataset:x", "tool:y"]);
    expect(part.edgeCount).toBe(1);
    expect(drawnPart(store.part.value, undefined)).toBe(store.part.value);
  });

  it("has neighbours of its own in focus", () => {
    const store = createStore(index.analysed, "light");
    store.selection.value = { nodes: ["dataset:x"] };
    expect(focus(store)).toEqual(new Set(["dataset:x", "paper:a"]));
    store.arranged.value = arranged;
    expect(focus(store)).toEqual(new Set(["dataset:x", "tool:y"]));
  });
});

describe("following the arrangement", () => {
  it("computes a projection once, and says when it is at it", async () => {
    const { store, waiting } = follow();
    store.arrangement.value = "used-together";
    expect([store.isArranging.value, store.arranged.value]).toEqual([true, undefined]);
    waiting[0]?.come();
    await settled();
    expect([store.isArranging.value, store.arranged.value?.arrangement]).toEqual([false, "used-together"]);
    store.arrangement.value = "timeline";
    expect(store.arranged.value?.arrangement).toBe("timeline");
    store.arrangement.value = "used-together";
    await settled();
    expect(store.arranged.value?.arrangement).toBe("used-together");
    expect(waiting).toHaveLength(1);
  });

  it("lets one that comes too late be", async () => {
    const { store, waiting } = follow();
    store.arrangement.value = "used-together";
    store.arrangement.value = "map";
    waiting[0]?.come();
    await settled();
    expect([store.isArranging.value, store.arranged.value]).toEqual([false, undefined]);
  });

  it("goes back to the map where there can be none, and says why", async () => {
    const { store, waiting, failures } = follow();
    store.arrangement.value = "co-authors";
    waiting[0]?.fail();
    await settled();
    expect(store.arrangement.value).toBe("map");
    expect(failures.map(String)).toEqual(["Error: no worker"]);
    expect(store.isArranging.value).toBe(false);
  });
});

/** A store that follows it; each projection comes when the test lets it. */
function follow() {
  const store = createStore(index.analysed, "light");
  const waiting: { readonly come: () => void; readonly fail: () => void }[] = [];
  const failures: unknown[] = [];
  followArrangement(store, {
    aspect: () => 1.6,
    project: (lean, projection) =>
      new Promise((resolve, reject) => {
        waiting.push({
          come: () => resolve(layoutLean(lean, projection)),
          fail: () => reject(new Error("no worker")),
        });
      }),
    onFailure: (error) => failures.push(error),
  });
  return { store, waiting, failures };
}

/** All that is promised by now has come. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
