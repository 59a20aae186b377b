import { describe, expect, it } from "vitest";
import { nodeLook } from "../../web/stage/appearance.ts";

/** Whether a dataset of so many papers is named before larger nodes, among so many nodes. */
function isNamedFirst(papers: number, nodes: number): boolean {
  return nodeLook(
    { id: "dataset:jets", kind: "dataset", name: "Jets", aliases: [] },
    { degree: papers, rank: papers, community: 0 },
    {
      theme: "light",
      look: {
        colorBy: "community",
        sizeBy: "degree",
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
  ).named;
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
