import load from "cytoscape";
import { expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { cytoscape } from "../../src/exporters/cytoscape.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";
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

it("cytoscape.js loads the seed documents with every node, edge and weight", async () => {
  const built = await buildFromSources(seeds(), { seed: 1 });
  const { elements } = JSON.parse([...cytoscape.write(built)].join(""));
  const loaded = load({ headless: true, elements });
  expect(loaded.nodes().map((node) => node.id())).toEqual(built.graph.nodes.map(({ id }) => id));
  expect(loaded.edges().map((edge) => edge.data("weight"))).toEqual(
    built.graph.edges.map(({ weight }) => weight),
  );
});
