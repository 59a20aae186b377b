import { describe, expect, it } from "vitest";
import { nodeLook } from "../../web/stage/appearance.ts";
import type { SizeScale } from "../../web/state/store.ts";

/** Whether a dataset of so many papers is named before larger nodes, among so many nodes. */
function isNamedFirst(papers: number, nodes: number): boolean {
  return lookOf(papers, nodes).named;
}

function lookOf(papers: number, nodes: number, sizeScale: SizeScale = "root") {
  return nodeLook(
    { id: "dataset:jets", kind: "dataset", name: "Jets", aliases: [] },
    { degree: papers, rank: papers },
    {
      theme: "light",
      colors: { of: () => "#3f74bd" },
      look: {
        colorBy: "community",
        sizeBy: "degree",
        sizeScale,
        labels: 1,
        edges: true,
        labelSize: 1,
        longest: 42,
        turn: 0,
        mirror: false,
      },
      part: {
        ids: new Set(Array.from({ length: nodes }, (_, at) => String(at))),
        hasEdge: () => true,
        edgeCount: 0,
      },
      scale: 1,
      restingEdges: true,
    },
  );
}

describe("the name of a dataset or tool", () => {
  it("goes before those of larger nodes, since it is what people look for", () => {
    expect(isNamedFirst(1, 100)).toBe(true);
    expect(isNamedFirst(2, 5000)).toBe(true);
  });

  it("does not where one paper of thousands has it: names alone at the rim would hide the large ones", () => {
    expect(isNamedFirst(1, 5000)).toBe(false);
  });
});

describe("the size of a node", () => {
  it("grows with its links by the root, evenly, or by a logarithm, which keeps hubs small", () => {
    expect(growth("linear")).toBeGreaterThan(growth("root"));
    expect(growth("root")).toBeGreaterThan(growth("log"));
    // in the middle all are about alike, so that a change of scale moves nothing but the extremes
    const middle = (["root", "linear", "log"] as const).map((scale) => lookOf(16, 100, scale).size);
    expect(Math.max(...middle) / Math.min(...middle)).toBeLessThan(1.1);
  });
});

function growth(scale: SizeScale): number {
  return lookOf(64, 100, scale).size / lookOf(4, 100, scale).size;
}
