import { assert, constantFrom, dictionary, property, stringMatching, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { project } from "../../src/analysis/projections.ts";
import { toyGraph } from "./toy-graph.ts";

const GRAPH = toyGraph({
  a: ["dataset:jetclass", "tool:delphes", "author:ada"],
  b: ["dataset:jetclass", "tool:delphes", "dataset:trackml", "author:ada", "author:bob"],
  c: ["dataset:trackml", "author:cy"],
  d: ["author:dan"],
});

describe("things used together", () => {
  const { nodes, edges } = project(GRAPH, "used-together");

  it("are tied by the number of papers that name both, and say which", () => {
    expect(edges.map(({ shared, ...edge }) => ({ ...edge, shared: shared.map(({ id }) => id) }))).toEqual([
      tie("dataset:jetclass", "dataset:trackml", 1, ["paper:b"]),
      tie("dataset:jetclass", "tool:delphes", 2, ["paper:a", "paper:b"]),
      tie("dataset:trackml", "tool:delphes", 1, ["paper:b"]),
    ]);
  });

  it("are all that is left: no papers, no authors", () => {
    expect(nodes.map(({ id }) => id)).toEqual(["dataset:jetclass", "dataset:trackml", "tool:delphes"]);
  });
});

describe("co-authors", () => {
  it("are tied by the papers that both have written; who writes alone is left out", () => {
    const { nodes, edges } = project(GRAPH, "co-authors");
    expect(edges.map(({ source, target, weight }) => [source, target, weight])).toEqual([
      ["author:ada", "author:bob", 1],
    ]);
    expect(nodes.map(({ id }) => id)).toEqual(["author:ada", "author:bob"]);
  });
});

describe("similar papers", () => {
  it("share things; what many papers name counts less, and authors do not count", () => {
    const { edges } = project(GRAPH, "similar-papers");
    expect(edges.map(({ source, target, weight }) => [source, target, weight])).toEqual([
      ["paper:a", "paper:b", 1.82048], // JetClass and Delphes, each 1 / ln 3
      ["paper:b", "paper:c", 0.910239], // TrackML
    ]);
    expect(edges[0]?.shared.map(({ name }) => name)).toEqual(["jetclass", "delphes"]);
  });

  it("keep the 20 strongest ties of each paper", () => {
    const all = Array.from({ length: 40 }, (_, at) => [`p${at + 10}`, ["tool:common"]] as const);
    const { edges } = project(toyGraph(Object.fromEntries(all)), "similar-papers");
    const first = edges.filter(({ source }) => source === "paper:p10");
    expect(first).toHaveLength(39); // each of the others holds it among its own 20
    expect(edges.length).toBeLessThan((40 * 39) / 2);
  });
});

describe("every projection", () => {
  it("of any graph counts what the definition counts", () => {
    const thing = constantFrom<string[]>("dataset:x", "dataset:y", "tool:z", "method:w");
    const corpus = dictionary(stringMatching(/^[a-z]{1,3}$/u), uniqueArray(thing));
    assert(
      property(corpus, (papers) => {
        for (const { source, target, weight } of project(toyGraph(papers), "used-together").edges) {
          const both = Object.values(papers).filter((used) => used.includes(source) && used.includes(target));
          expect(weight).toBe(both.length);
          expect(source < target).toBe(true);
        }
      }),
    );
  });

  it("leaves out groups of more than 300, which would be too many pairs", () => {
    const many = Array.from({ length: 301 }, (_, at) => `author:a${at}`);
    expect(project(toyGraph({ big: many }), "co-authors").edges).toEqual([]);
    expect(project(toyGraph({ big: many.slice(1) }), "co-authors").edges).toHaveLength((300 * 299) / 2);
  });
});

function tie(source: string, target: string, weight: number, shared: readonly string[]) {
  return { source, target, relation: "used-together", weight, shared };
}
