import { expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { cx2 } from "../../src/exporters/cx2.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { JETS } from "./small-graph.ts";

it("CX2 says how much there is, of which types, and gives nodes and edges by number", () => {
  const analysis = { ...analyse(JETS, { seed: 1 }), x: [1, 2], y: [3, 0] };
  const parts: unknown = JSON.parse([...cx2.write({ graph: JETS, analysis })].join(""));
  expect(parts).toMatchObject([
    { CXVersion: "2.0", hasFragments: false },
    {
      metaData: [
        { name: "attributeDeclarations", elementCount: 1 },
        { name: "networkAttributes", elementCount: 1 },
        { name: "nodes", elementCount: 2 },
        { name: "edges", elementCount: 1 },
      ],
    },
    {
      attributeDeclarations: [
        {
          networkAttributes: { name: { d: "string" }, description: { d: "string" } },
          nodes: { name: { d: "string" }, represents: { d: "string" }, rank: { d: "double" } },
          edges: { interaction: { d: "string" }, weight: { d: "double" }, mentions: { d: "integer" } },
        },
      ],
    },
    { networkAttributes: [{ name: "Paperloom", description: expect.stringMatching(/\S/u) }] },
    {
      nodes: [
        // y grows downwards there
        {
          id: 0,
          x: 1,
          y: -3,
          v: { name: "JetClass", represents: "dataset:jetclass", color: KINDS.dataset.color },
        },
        { id: 1, x: 2, y: 0, v: { kind: "paper", arxiv: "2202.03772", color: KINDS.paper.color } },
      ],
    },
    {
      edges: [
        {
          id: 0,
          s: 1, // the paper names the dataset
          t: 0,
          v: { interaction: "introduces", weight: 1, mentions: 1, evidence: 'We introduce "JetClass".' },
        },
      ],
    },
    { status: [{ success: true, error: "" }] },
  ]);
});
