import { expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { cytoscape } from "../../src/exporters/cytoscape.ts";
import { JETS } from "./small-graph.ts";

it("the Cytoscape file has elements with data, and nodes with a position whose y grows downwards", () => {
  const analysis = { ...analyse(JETS, { seed: 1 }), x: [1, 2], y: [3, 0] };
  expect(JSON.parse([...cytoscape.write({ graph: JETS, analysis })].join(""))).toMatchObject({
    elements: {
      nodes: [
        { data: { id: "dataset:jetclass", name: "JetClass", kind: "dataset" }, position: { x: 1, y: -3 } },
        { data: { id: "paper:arxiv:2202.03772", kind: "paper", year: 2022 }, position: { x: 2, y: 0 } },
      ],
      edges: [
        {
          data: {
            id: "e0",
            source: "paper:arxiv:2202.03772",
            target: "dataset:jetclass",
            interaction: "introduces",
            weight: 1,
            evidence: 'We introduce "JetClass".',
          },
        },
      ],
    },
  });
});
