import { describe, expect, it } from "vitest";
import { layoutProjection } from "../../src/analysis/projection-layout.ts";
import { toyGraph } from "./toy-graph.ts";

const GRAPH = toyGraph({
  a: ["dataset:jetclass", "tool:delphes", "author:ada"],
  b: ["dataset:jetclass", "tool:delphes", "dataset:trackml", "author:ada", "author:bob"],
  c: ["dataset:alone"],
});
const community = GRAPH.nodes.map(() => 0);
const name = (at: number) => GRAPH.nodes[at]?.id;

describe("the drawing of a projection", () => {
  it("has the nodes that are tied, each with a place, and their ties by places in the graph", () => {
    const { nodes, x, y, ties } = layoutProjection(GRAPH, "used-together", community);
    expect(nodes.map(name)).toEqual(["dataset:jetclass", "dataset:trackml", "tool:delphes"]);
    expect([x.length, y.length]).toEqual([3, 3]);
    expect(ties.map(({ source, target, weight }) => [name(source), name(target), weight])).toEqual([
      ["dataset:jetclass", "dataset:trackml", 1],
      ["dataset:jetclass", "tool:delphes", 2],
      ["dataset:trackml", "tool:delphes", 1],
    ]);
  });

  it("is the same in every run, and empty where nothing is tied", () => {
    const once = layoutProjection(GRAPH, "co-authors", community);
    expect(layoutProjection(GRAPH, "co-authors", community)).toEqual(once);
    expect(once.nodes.map(name)).toEqual(["author:ada", "author:bob"]);
    const alone = toyGraph({ c: ["dataset:alone"] });
    expect(layoutProjection(alone, "co-authors", [0, 0])).toEqual({ nodes: [], x: [], y: [], ties: [] });
  });

  it("leaves out ties that are strong for neither end", () => {
    // everybody writes with the hub once; the eight of one paper tie each other stronger than it does
    const group = Array.from({ length: 8 }, (_, at) => `author:p${at}`);
    const graph = toyGraph({
      x: [...group, "author:hub"],
      y: group,
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [`z${at}`, [`author:q${at}`, "author:hub"]]),
      ),
    });
    const at = (id: string) => graph.nodes.findIndex((node) => node.id === id);
    const { ties } = layoutProjection(
      graph,
      "co-authors",
      graph.nodes.map(() => 0),
    );
    const withHub = ties.filter(({ source, target }) => [source, target].includes(at("author:hub")));
    expect(withHub).toHaveLength(12); // the one tie of each q; none of the group
  });
});
