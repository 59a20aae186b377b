import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  property,
  record,
  tuple,
  uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { diff, isEmptyDiff, type GraphDiff } from "../../src/analysis/diff.ts";
import { diffMarkdown } from "../../src/exporters/diff-markdown.ts";
import type { AnalysedGraph } from "../../src/model/graph.ts";
import { toyGraph } from "./toy-graph.ts";

/** A graph with communities given by the ids of their nodes; all other nodes stand alone. */
function compared(
  papers: Readonly<Record<string, readonly string[]>>,
  groups: readonly string[][],
): AnalysedGraph {
  const graph = toyGraph(papers);
  let alone = groups.length;
  const community = graph.nodes.map(({ id }) => {
    const number = groups.findIndex((group) => group.includes(id));
    return number >= 0 ? number : alone++;
  });
  const zeros = community.map(() => 0);
  const communities = Array.from({ length: alone }, (_, number) => ({
    number,
    size: community.filter((one) => one === number).length,
    label: [`community of ${groups[number]?.[0] ?? number}`],
    stability: 1,
  })).filter(({ size }) => size > 0);
  return {
    graph,
    analysis: { community, communities, modularity: 0, degree: zeros, pagerank: zeros, x: zeros, y: zeros },
  };
}

const OLD = compared({ a: ["dataset:jetclass"], b: ["dataset:jetclass", "tool:delphes"] }, [
  ["paper:a", "paper:b", "dataset:jetclass", "tool:delphes"],
]);
const NEW = compared({ a: ["dataset:jetclass", "dataset:trackml"], b: ["dataset:jetclass"], c: [] }, [
  ["paper:a", "paper:b", "dataset:jetclass", "dataset:trackml"],
]);

describe("two graphs", () => {
  it("differ in nodes that only one of them has", () => {
    const { nodes } = diff(OLD, NEW);
    expect(nodes.paper.new).toEqual([{ id: "paper:c", name: "c" }]);
    expect(nodes.dataset.new).toEqual([{ id: "dataset:trackml", name: "trackml" }]);
    expect(nodes.tool.gone).toEqual([{ id: "tool:delphes", name: "delphes" }]);
  });

  it("differ in links, each with its sentence", () => {
    const { links } = diff(OLD, NEW);
    expect(links.new).toEqual([
      { source: "paper:a", target: "dataset:trackml", relation: "uses", sentence: "a uses trackml." },
    ]);
    expect(links.gone.map(({ target }) => target)).toEqual(["tool:delphes"]);
  });

  it("differ in the role of a link", () => {
    const edges = OLD.graph.edges.map((edge) => ({ ...edge, relation: "introduces" as const }));
    const { links } = diff(OLD, { ...OLD, graph: { ...OLD.graph, edges } });
    expect(links.changed[0]).toEqual({
      source: "paper:a",
      target: "dataset:jetclass",
      before: "uses",
      after: "introduces",
      sentence: "a uses jetclass.",
    });
  });

  it("differ in what a node says, not in the file that says it", () => {
    const nodes = OLD.graph.nodes.map((node) =>
      node.id === "paper:a" && node.kind === "paper"
        ? { ...node, paper: { ...node.paper, date: "2024", origins: [] } }
        : node,
    );
    expect(diff(OLD, { ...OLD, graph: { ...OLD.graph, nodes } }).nodes.paper.changed).toEqual([
      { id: "paper:a", name: "a", fields: [{ field: "date", after: "2024" }] },
    ]);
  });

  it("are told in Markdown, or said to be the same", () => {
    expect([...diffMarkdown(diff(OLD, NEW))].join("")).toMatchInlineSnapshot(`
      "# What changed

      | | New | Gone | Changed |
      | --- | ---: | ---: | ---: |
      | Papers | 1 | 0 | 0 |
      | Datasets | 1 | 0 | 0 |
      | Tools | 0 | 1 | 0 |
      | Methods | 0 | 0 | 0 |
      | Experiments | 0 | 0 | 0 |
      | Concepts | 0 | 0 | 0 |
      | Authors | 0 | 0 | 0 |
      | Links | 1 | 1 | 0 |
      | Communities | 0 | 0 | 1 |

      ## New papers (1)

      - **c** (paper:c)

      ## New datasets (1)

      - **trackml** (dataset:trackml)

      ## Gone tools (1)

      - **delphes** (tool:delphes)

      ## Communities that changed (1)

      - **community of paper:a** (4 nodes) keeps its size; came trackml; left delphes
        - 2 papers; most named: jetclass (2)
      "
    `);
    expect([...diffMarkdown(diff(OLD, OLD))].join("")).toBe("Nothing changed.\n");
  });
});

describe("communities", () => {
  const PAPERS = { a: [], b: [], c: [], d: [], e: [], f: [], g: [] };
  const of = (...groups: string[]) =>
    compared(
      PAPERS,
      groups.map((group) => group.split("").map((letter) => `paper:${letter}`)),
    );

  it("are the same under another number", () => {
    expect(isEmptyDiff(diff(withLabel(of("abc", "defg")), withLabel(of("defg", "abc"))))).toBe(true);
  });

  it("change by who comes and who leaves", () => {
    const { changed } = diff(of("abc", "def"), of("abcg", "de")).communities;
    expect(
      changed.map(({ came, left }) => [came.map(({ name }) => name), left.map(({ name }) => name)]),
    ).toEqual([
      [["g"], []],
      [[], ["f"]],
    ]);
  });

  it("split where most of several comes from one", () => {
    const { split, merged } = diff(of("abcdef"), of("abc", "def")).communities;
    expect(split.map(({ before, after }) => [before.number, after.map(numbers)])).toEqual([[0, [0, 1]]]);
    expect(merged).toEqual([]);
  });

  it("merge where one has most of several", () => {
    const { merged } = diff(of("abc", "de", "fg"), of("abcde", "fg")).communities;
    expect(merged.map(({ before, after }) => [before.map(numbers), after.number])).toEqual([[[0, 1], 0]]);
  });

  it("are new or gone where nothing became of them, and a node by itself is none", () => {
    const { communities } = diff(of("abc"), of("efg"));
    expect(communities.new.map(numbers)).toEqual([0]);
    expect(communities.gone.map(numbers)).toEqual([0]);
  });

  it("say how many papers they have and what these name, and nothing where they have none", () => {
    const authors = ["author:a", "author:b", "author:c"];
    const papers = { a: ["tool:delphes", ...authors], b: ["tool:delphes"] };
    const group = ["paper:a", "paper:b", "tool:delphes"];
    const { communities } = diff(compared({}, []), compared(papers, [group, authors]));
    expect(communities.new.map(({ counts }) => counts)).toEqual([
      { papers: 2, named: [{ node: { id: "tool:delphes", name: "delphes" }, papers: 2 }] },
      undefined,
    ]);
  });
});

describe("any two graphs", () => {
  const THINGS = [
    "dataset:jetclass",
    "dataset:trackml",
    "tool:delphes",
    "author:ada",
    "concept:jet",
  ] as const;
  const graphs = record({
    papers: array(tuple(constantFrom("a", "b", "c", "d", "e", "f"), uniqueArray(constantFrom(...THINGS)))),
    groups: array(integer({ min: 0, max: 3 }), { minLength: 11, maxLength: 11 }),
    introduces: boolean(),
  }).map(({ papers, groups, introduces }): AnalysedGraph => {
    const ids = [...["a", "b", "c", "d", "e", "f"].map((letter) => `paper:${letter}`), ...THINGS];
    const made = compared(
      Object.fromEntries(papers),
      [0, 1, 2].map((number) => ids.filter((_, at) => groups[at] === number)),
    );
    const edges = made.graph.edges.map((edge) =>
      introduces ? { ...edge, relation: "introduces" as const } : edge,
    );
    return { ...made, graph: { ...made.graph, edges } };
  });

  it("do not differ from themselves", () => {
    assert(property(graphs, (graph) => isEmptyDiff(diff(graph, graph))));
  });

  it("differ the other way round when they are exchanged", () => {
    assert(
      property(graphs, graphs, (one, two) => {
        expect(ordered(diff(one, two))).toEqual(ordered(mirrored(diff(two, one))));
      }),
    );
  });

  it("have each new or gone node in one of them alone", () => {
    assert(
      property(graphs, graphs, (one, two) => {
        const { nodes } = diff(one, two);
        const ids = new Set(one.graph.nodes.map(({ id }) => id as string));
        for (const { new: arrived, gone } of Object.values(nodes)) {
          for (const { id } of arrived) ids.add(id);
          for (const { id } of gone) ids.delete(id);
        }
        expect([...ids].toSorted()).toEqual(two.graph.nodes.map(({ id }) => id).toSorted());
      }),
    );
  });
});

/** New for gone, before for after, and so on. Sentences and names stay those of the one graph they are told by. */
function mirrored({ nodes, links, communities }: GraphDiff): GraphDiff {
  const exchanged = Object.entries(nodes).map(([kind, { new: arrived, gone, changed }]) => [
    kind,
    {
      new: gone,
      gone: arrived,
      changed: changed.map((node) => ({ ...node, fields: node.fields.map(turned) })),
    },
  ]);
  const { changed, split, merged } = communities;
  return {
    nodes: Object.fromEntries(exchanged) as GraphDiff["nodes"],
    links: { new: links.gone, gone: links.new, changed: links.changed.map(turned) },
    communities: {
      new: communities.gone,
      gone: communities.new,
      changed: changed.map(({ came, left, ...sides }) => ({ ...turned(sides), came: left, left: came })),
      split: merged.map(({ before, after }) => ({ before: after, after: before })),
      merged: split.map(({ before, after }) => ({ before: after, after: before })),
    },
  };
}

function turned<Sides extends { before?: unknown; after?: unknown }>({
  before,
  after,
  ...rest
}: Sides): Sides {
  return {
    ...rest,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  } as Sides;
}

/** Changed communities by the number in the older graph, since a mirrored list runs by the other number. */
function ordered(found: GraphDiff): GraphDiff {
  const changed = found.communities.changed.toSorted((one, two) => one.before.number - two.before.number);
  return { ...found, communities: { ...found.communities, changed } };
}

/** With one label for all communities. */
function withLabel(graph: AnalysedGraph): AnalysedGraph {
  const communities = graph.analysis.communities.map((one) => ({ ...one, label: ["same"] }));
  return { ...graph, analysis: { ...graph.analysis, communities } };
}

function numbers({ number }: { readonly number: number }): number {
  return number;
}
