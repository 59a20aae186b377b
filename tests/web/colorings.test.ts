import { describe, expect, it } from "vitest";
import { indexGraph, type GraphIndex } from "../../web/state/graph-index.ts";
import { byField } from "../../web/state/colorings/field.ts";
import { COLORINGS, usefulColorings } from "../../web/state/colorings/index.ts";
import { byPapers, roundCounts } from "../../web/state/colorings/papers.ts";
import { byRole } from "../../web/state/colorings/role.ts";
import { QUIET } from "../../web/state/palette.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex([
  ["paper:a", "dataset:jets", 1],
  ["paper:b", "dataset:jets", 1],
  ["paper:b", "tool:y", 1],
]);

describe.each(COLORINGS)("colours by $label", ({ colorsOf }) => {
  it("are told for every node, for one that is not there, and without any node", () => {
    const colors = colorsOf(index);
    for (const id of ["paper:a", "dataset:jets", "tool:absent"])
      expect(colors.of(id)).toMatch(/^#[\da-f]{6}$/u);
    expect(colorsOf(toyIndex([])).of("tool:absent")).toMatch(/^#[\da-f]{6}$/u);
  });

  it("stand in the legend, where it has a list of them", () => {
    const { marks, of } = colorsOf(index);
    const listed = new Set(marks.map(({ color }) => color));
    if (marks.length > 0) for (const id of index.nodes.keys()) expect(listed).toContain(of(id));
  });
});

describe("colours of numbers of papers", () => {
  it("grow by a logarithm, and papers themselves have none", () => {
    const { of, marks } = byPapers.colorsOf(index);
    expect(of("paper:a")).toBe(QUIET);
    expect(marks).toEqual([
      { text: "1", color: of("tool:y") },
      { text: "2", color: of("dataset:jets") },
      { text: "a paper itself", color: QUIET },
    ]);
  });

  it("are shown by counts that people read at once, and by the most", () => {
    expect(roundCounts(0)).toEqual([1]);
    expect(roundCounts(8)).toEqual([1, 2, 5, 8]);
    expect(roundCounts(30)).toEqual([1, 2, 5, 10, 30]);
    expect(roundCounts(1200)).toEqual([1, 10, 100, 1200]); // 1,000 would have nearly the colour of 1,200
  });
});

describe("colours of roles", () => {
  it("are those of most papers; of equally frequent roles the stronger one counts", () => {
    const { of, ofEdge, marks } = byRole.colorsOf(
      withRoles({ "paper:a dataset:jets": "mentions", "paper:b dataset:jets": "introduces" }),
    );
    expect(of("dataset:jets")).toBe(ofEdge?.({ relation: "introduces" }));
    expect(of("tool:y")).toBe(ofEdge?.({ relation: "uses" }));
    expect(marks.map(({ text, count }) => [text, count])).toEqual([
      ["Introduces", 1],
      ["Uses", 1],
      ["Mentions", 0], // an edge has it, though no thing does in most papers
      ["a paper itself", undefined],
    ]);
  });
});

describe("colours of fields", () => {
  it("are offered where a paper has one", () => {
    expect(usefulColorings(index)).not.toContain(byField);
    expect(usefulColorings(withFields({ "paper:a": "hep-ph" }))).toContain(byField);
  });

  it("are the first part of a paper's first category, and of a thing the most frequent one", () => {
    const { of, marks } = byField.colorsOf(withFields({ "paper:a": "astro-ph.GA", "paper:b": "cs.LG" }));
    expect(of("dataset:jets")).toBe(of("paper:a")); // one each: the first by name
    expect(of("tool:y")).toBe(of("paper:b"));
    expect(marks.map(({ text, count }) => [text, count])).toEqual([
      ["astro-ph", 2],
      ["cs", 2],
    ]);
  });
});

function withRoles(roles: Readonly<Record<string, "mentions" | "introduces">>): GraphIndex {
  const { graph, analysis } = index.analysed;
  const edges = graph.edges.map((edge) => ({
    ...edge,
    relation: roles[`${edge.source} ${edge.target}`] ?? edge.relation,
  }));
  return indexGraph({ graph: { ...graph, edges }, analysis });
}

function withFields(categories: Readonly<Record<string, string>>): GraphIndex {
  const { graph, analysis } = index.analysed;
  const nodes = graph.nodes.map((node) => {
    const category = categories[node.id];
    if (node.kind !== "paper" || category === undefined) return node;
    return { ...node, paper: { ...node.paper, categories: [category] } };
  });
  return indexGraph({ graph: { ...graph, nodes }, analysis });
}
