import GraphologyGraph from "graphology";
import { describe, expect, it } from "vitest";
import { graphology } from "../../src/exporters/graphology.ts";
import { shaped } from "../../src/exporters/shape.ts";
import { PROJECTION_NAMES } from "../../src/model/projection.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import type { WrittenGraph } from "../../src/saved/saved.ts";
import { seeds } from "../seeds.ts";

describe("the graphology file of the seed documents", () => {
  it("is imported with every node, edge, kind, weight and sentence, and with what Sigma draws by", async () => {
    const built = await buildFromSources(seeds(), { seed: 1 });
    const graph = imported(built);
    expect(graph.type).toBe("directed");
    expect(graph.mapNodes((id, { kind, label }) => [id, kind, label])).toEqual(
      built.graph.nodes.map(({ id, kind, name }) => [id, kind, name]),
    );
    expect(
      graph.mapEdges((_key, { weight, relation, evidence }, source, target) => [
        source,
        target,
        weight,
        relation,
        evidence,
      ]),
    ).toEqual(
      built.graph.edges.map(({ source, target, weight, relation, mentions }) => [
        source,
        target,
        weight,
        relation,
        mentions[0]?.sentence,
      ]),
    );
    expect(graph.mapNodes((_id, { x, y }) => [x, y])).toEqual(
      built.graph.nodes.map((_node, at) => [built.analysis.x[at], built.analysis.y[at]]),
    );
    graph.forEachNode((_id, { size, color }) => {
      expect(size).toBeGreaterThan(0);
      expect(color).toMatch(/^rgb\(\d+, \d+, \d+\)$/u);
    });
  });

  it.each(PROJECTION_NAMES)("of the projection %s is undirected", async (projection) => {
    const projected = shaped(await buildFromSources(seeds(), { seed: 1 }), { projection });
    const graph = imported(projected);
    expect(graph.type).toBe("undirected");
    expect([graph.order, graph.undirectedSize]).toEqual([
      projected.graph.nodes.length,
      projected.graph.edges.length,
    ]);
  });
});

/** Graphology refuses what has two nodes of one key, edges without ends, or edges of another sort than it says. */
function imported(written: WrittenGraph): GraphologyGraph {
  return GraphologyGraph.from(JSON.parse([...graphology.write(written)].join("")));
}
