import { describe, expect, it } from "vitest";
import { importGraph, type ImportedGraph } from "../../src/importers/import-graph.ts";
import { problemLine } from "../../src/model/problem.ts";
import { readSaved } from "../../src/saved/read.ts";
import { savedGraph, savedMentions } from "../../src/saved/write.ts";
import { source } from "../seeds.ts";

/** As Gephi 0.10 saves it: columns under numbers, places beyond 1000, its own names of columns. */
const GEPHI = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <meta lastmodifieddate="2024-05-01"><creator>Gephi 0.10.1</creator></meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node" mode="static">
      <attribute id="0" title="Type" type="string"><default>Concept</default></attribute>
      <attribute id="modularity_class" title="Modularity Class" type="integer"/>
      <attribute id="eccentricity" title="Eccentricity" type="double"/>
    </attributes>
    <nodes>
      <node id="a" label="A study of jets"><attvalues><attvalue for="0" value="Papers"/><attvalue for="modularity_class" value="4"/>
        <attvalue for="eccentricity" value="1.0"/></attvalues>
        <viz:size value="10.0"/><viz:position x="-3000.0" y="0.0" z="0.0"/><viz:color r="1" g="2" b="3"/></node>
      <node id="b" label="JetClass"><attvalues><attvalue for="0" value="dataset"/><attvalue for="modularity_class" value="4"/></attvalues>
        <viz:position x="1000.0" y="2000.0"/></node>
      <node id="c" label="jets"><attvalues><attvalue for="modularity_class" value="0"/></attvalues><viz:position x="1000.0" y="-2000.0"/></node>
    </nodes>
    <edges>
      <edge id="0" source="a" target="b" weight="2.5" label="Uses"/>
      <edge id="1" source="c" target="a"/>
    </edges>
  </graph>
</gexf>`;

/** As networkx writes it: keys d0, d1, …, and no places. */
const NETWORKX = `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d2" for="edge" attr.name="weight" attr.type="long" />
  <key id="d1" for="node" attr.name="year" attr.type="double" />
  <key id="d0" for="node" attr.name="kind" attr.type="string" />
  <graph edgedefault="undirected">
    <node id="1"><data key="d0">paper</data><data key="d1">2021.0</data></node>
    <node id="2"><data key="d0">gene</data></node>
    <node id="3"><data key="d0">Author</data></node>
    <edge source="1" target="2"><data key="d2">3</data></edge>
    <edge source="3" target="1" />
  </graph>
</graphml>`;

describe("a graph saved by Gephi", () => {
  it("keeps kinds, names, weights, relations, communities, and its places brought to our extent", async () => {
    const { built } = await importGraph(source("jets.gexf", GEPHI), 1);
    expect(built?.graph.nodes.map(({ id, kind, name }) => [id, kind, name])).toEqual([
      ["concept:c", "concept", "jets"], // the default of the column
      ["dataset:b", "dataset", "JetClass"],
      ["paper:a", "paper", "A study of jets"],
    ]);
    expect(built?.graph.edges).toEqual([
      { source: "paper:a", target: "concept:c", relation: "mentions", weight: 1, mentions: [] },
      { source: "paper:a", target: "dataset:b", relation: "uses", weight: 2.5, mentions: [] },
    ]);
    expect(built?.analysis.community).toEqual([0, 4, 4]);
    // c and b stand to the right of a, one below and one above
    const { x, y } = built?.analysis ?? { x: [], y: [] };
    expect(x.map((value, at) => [value, y[at]])).toEqual([
      [1000, -1000],
      [1000, 1000],
      [-1000, 0],
    ]);
  });

  it("says what was turned and what was left out", async () => {
    expect(await told(GEPHI)).toEqual([
      'file:20: a link leads from a thing to a paper, first "c" to "a" (turned around). Nothing to do.',
      'file: 1 column of nodes that we have no place for: "eccentricity" (left out). Nothing to do, if none of them is a kind, a relation or a name.',
    ]);
  });
});

describe("a graph written by networkx", () => {
  it("gets places and communities, and says which kinds it does not know", async () => {
    const { built } = await importGraph(source("x.graphml", NETWORKX), 1);
    expect(built?.graph.nodes.map(({ id, name }) => [id, name])).toEqual([
      ["author:3", "3"],
      ["concept:2", "2"],
      ["paper:1", "1"],
    ]);
    expect(built?.graph.edges.map(({ target, relation, weight }) => [target, relation, weight])).toEqual([
      ["author:3", "authored", 1], // a link with an author can mean nothing else
      ["concept:2", "mentions", 3],
    ]);
    const [, , paper] = built?.graph.nodes ?? [];
    expect(paper?.kind === "paper" && paper.paper.date).toBe("2021");
    expect(new Set(built?.analysis.x).size).toBeGreaterThan(1);
    expect(await told(NETWORKX)).toEqual([
      'file:8: a node is of a kind that we do not have, first "gene" (read as concepts). Give each node an attribute kind: paper, dataset, tool, method, experiment, concept, author.',
      'file:11: a link leads from a thing to a paper, first "3" to "1" (turned around). Nothing to do.',
    ]);
  });
});

describe("a graph that says no kinds", () => {
  it("has papers where links only begin on one side", async () => {
    const { built, problems } = await importGraph(
      source(
        "file",
        gexf(
          ["p", "q", "t"],
          [
            ["p", "t"],
            ["q", "t"],
          ],
        ),
      ),
      1,
    );
    expect(built?.graph.nodes.map(({ id }) => id)).toEqual(["concept:t", "paper:p", "paper:q"]);
    expect(problems.map(({ what }) => what)).toEqual([
      "no node says that it is a paper, and links only begin, never end, at 2 of them",
      'a node says no kind, first "t"',
    ]);
  });

  it("is not guessed at where links lead both ways, and nothing is written", async () => {
    const { built, problems } = await importGraph(
      source(
        "file",
        gexf(
          ["a", "b", "c"],
          [
            ["a", "b"],
            ["b", "c"],
          ],
        ),
      ),
      1,
    );
    expect(built).toBeUndefined();
    expect(problems.map(({ what }) => what)).toEqual([
      '3 nodes say no kind, first "a"',
      '2 links tie two papers or two things, first "a" to "b"',
      "no link leads from a paper to a thing",
    ]);
  });
});

describe("a broken graph", () => {
  const good = gexf(
    ["paper:a", "tool:b", "tool:c"],
    [
      ["paper:a", "tool:b"],
      ["paper:a", "tool:c"],
    ],
  );

  it.each([
    {
      name: "a link to nowhere",
      text: replaced(good, 'target="tool:c"', 'target="tool:x"'),
      links: 1,
      what: 'a link leads to a node that is not there, first "paper:a" to "tool:x"',
    },
    {
      name: "a link without an end",
      text: replaced(good, ' target="tool:c"', ""),
      links: 1,
      what: 'a link leads to a node that is not there, first "paper:a" to ""',
    },
    {
      name: "a double link",
      text: replaced(good, 'target="tool:c"', 'target="tool:b"'),
      links: 1,
      what: 'a link ties a pair that another ties, first "paper:a" to "tool:b"',
    },
    {
      name: "a link of two tools",
      text: replaced(good, 'source="paper:a" target="tool:c"', 'source="tool:b" target="tool:c"'),
      links: 1,
      what: 'a link ties two papers or two things, first "tool:b" to "tool:c"',
    },
    {
      name: "a weight of nothing",
      text: replaced(good, 'target="tool:c"', 'target="tool:c" weight="0"'),
      links: 2,
      what: 'a link has a weight that is no number above 0, first "0"',
    },
    {
      name: "a weight that is no number",
      text: replaced(good, 'target="tool:c"', 'target="tool:c" weight="NaN"'),
      links: 2,
      what: 'a link has a weight that is no number above 0, first "NaN"',
    },
    {
      name: "an unknown relation",
      text: replaced(good, 'target="tool:c"', 'target="tool:c" kind="cites"'),
      links: 2,
      what: 'a link has a relation that we do not have, first "cites"',
    },
    {
      name: "a node without id",
      text: replaced(good, "<nodes>", '<nodes><node label="x"/>'),
      links: 2,
      what: "a node has no id",
    },
    {
      name: "a node twice",
      text: replaced(good, "<nodes>", '<nodes><node id="tool:b"/>'),
      links: 2,
      what: 'a node has the id of another, first "tool:b"',
    },
    {
      name: "an end that is missing",
      text: replaced(good, "</gexf>", ""),
      links: 2,
      what: "the file ends before </gexf>",
    },
    {
      name: "an & that is none",
      text: replaced(good, 'label="paper:a"', 'label="a & b"'),
      links: 2,
      what: "an & that is no entity",
    },
    {
      name: "some nodes without a place",
      text: replaced(good, 'label="tool:b"/>', 'label="tool:b"><position x="1" y="2"/></node>'),
      links: 2,
      what: '2 nodes have no place, others have, first "paper:a"',
    },
    {
      name: "times",
      text: replaced(good, "<graph>", '<graph mode="dynamic">'),
      links: 2,
      what: "the graph changes in time",
    },
  ])("with $name keeps the rest and says it once", async ({ text, links, what }) => {
    const { built, problems } = await importGraph(source("file", text), 1);
    expect(built?.graph.edges).toHaveLength(links);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(what);
    expectReadable(built);
  });

  it("that breaks off in a link keeps what stands before", async () => {
    const cut = good.slice(0, good.lastIndexOf("target"));
    const { built, problems } = await importGraph(source("file", cut), 1);
    expect(built?.graph.edges.map(({ target }) => target)).toEqual(["tool:b"]);
    expect(problems.at(-1)?.what).toBe("the file ends before </gexf>");
  });

  it.each([
    [
      "that declares entities",
      `<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${good}`,
      "the DOCTYPE of the file declares entities",
    ],
    ["without nodes", gexf([], []), "no node in the file"],
    ["that is none", "title,year\nJets,2024\n", "no graph in a known format"],
    ["that is empty", " \n", "the file is empty"],
  ])("%s gives nothing and says why", async (_, text, what) => {
    const { built, problems } = await importGraph(source("file", text), 1);
    expect(built).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(what);
  });

  it("may name a DTD, which is not looked at", async () => {
    const text = `<?xml version="1.0"?>\n<!DOCTYPE gexf SYSTEM "http://example.org/gexf.dtd">\n${good}`;
    expect(await told(text)).toEqual([]);
  });
});

describe("nested graphs and drawings of yEd", () => {
  const text = `<graphml><key id="d5" for="node" yfiles.type="nodegraphics"/><graph edgedefault="directed">
<node id="paper:n0"><data key="d5"><y:GroupNode><y:Geometry x="10" y="20"/><y:NodeLabel> Jets </y:NodeLabel></y:GroupNode></data>
<graph><node id="tool:n1"><data key="d5"><y:ShapeNode><y:Geometry x="900" y="20"/><y:NodeLabel>Pythia</y:NodeLabel></y:ShapeNode></data></node></graph></node>
<edge source="paper:n0" target="tool:n1"/><hyperedge><endpoint node="paper:n0"/></hyperedge></graph></graphml>`;

  it("are read flat, with labels and places", async () => {
    const { built, problems } = await importGraph(source("file", text), 1);
    expect(built?.graph.nodes.map(({ name }) => name)).toEqual(["Jets", "Pythia"]);
    expect(built?.analysis.x).toEqual([10, 900]);
    expect(problems.map(({ line, done }) => `${line}: ${done}`)).toEqual([
      "2: read as far as they go, each by itself",
      "4: left out",
    ]);
  });
});

describe("hostile texts", () => {
  const HOSTILE = [
    "__proto__",
    "constructor",
    "</node>",
    "<b>&amp;\"'",
    "]]>",
    "\u{1F600}\u202E",
    "a; b",
    "paper:x",
    "x".repeat(100_000),
  ];

  it("stay texts, as ids, names and columns", async () => {
    const columns = HOSTILE.map((text) => `<attribute id="${xml(text)}" title="${xml(text)}"/>`).join("");
    const values = HOSTILE.map((text) => `<attvalue for="${xml(text)}" value="${xml(text)}"/>`).join("");
    const nodes = HOSTILE.map(
      (text) => `<node id="${xml(text)}" label="${xml(text)}"><attvalues>${values}</attvalues></node>`,
    );
    const edges = HOSTILE.map((text) => `<edge source="p" target="${xml(text)}" label="${xml(text)}"/>`);
    const file = `<gexf><graph><attributes class="node">${columns}</attributes><nodes><node id="p" label="p"/>${nodes.join("")}</nodes><edges>${edges.join("")}</edges></graph></gexf>`;
    const imported = await importGraph(source("file", file), 1);
    expect(new Set(imported.built?.graph.nodes.map(({ name }) => name))).toEqual(new Set(["p", ...HOSTILE]));
    expectReadable(imported.built);
    for (const problem of imported.problems) expect(problemLine(problem).length).toBeLessThan(1000);
  });

  it("do not make two nodes one, whose ids differ in their kind alone", async () => {
    const { built } = await importGraph(
      source(
        "file",
        gexf(
          ["x", "concept:x", "paper:a"],
          [
            ["paper:a", "x"],
            ["paper:a", "concept:x"],
          ],
        ),
      ),
      1,
    );
    expect(built?.graph.nodes.map(({ id, name }) => [id, name])).toEqual([
      ["concept:x", "concept:x"],
      ["concept:x-2", "x"],
      ["paper:a", "paper:a"],
    ]);
    expect(built?.graph.edges).toHaveLength(2);
  });

  it("are no addresses unless they are of the web", async () => {
    const text = gexf(["paper:a", "tool:b"], [["paper:a", "tool:b"]]).replace(
      'label="tool:b"/>',
      'label="tool:b"><attvalues><attvalue for="url" value="javascript:alert(1)"/></attvalues></node>',
    );
    const { built, problems } = await importGraph(source("file", text), 1);
    expect(built?.graph.nodes.find(({ id }) => id === "tool:b")).not.toHaveProperty("url");
    expect(problems.map(({ what }) => what)).toEqual([
      'a node has an address that is not of the web, first "javascript:alert(1)"',
    ]);
  });

  it("in deep nests and in great numbers take no long time", async () => {
    const deep = `<gexf><node id="paper:a">${"<a>x".repeat(50_000)}${"</a>".repeat(50_000)}</node></gexf>`;
    const stars = `<gexf ${"<?x ".repeat(20_000)}`;
    const begun = performance.now();
    await importGraph(source("file", deep), 1);
    await importGraph(source("file", stars), 1);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

async function told(text: string): Promise<string[]> {
  return (await importGraph(source("file", text), 1)).problems.map(problemLine);
}

/** What is written can be read by every command. */
function expectReadable(built: ImportedGraph["built"]): void {
  if (built === undefined) throw new Error("nothing was imported");
  const { graph, analysis } = built;
  expect(readSaved([...savedGraph(built)].join(""), [...savedMentions(built)].join(""))).toEqual({
    graph,
    analysis,
  });
}

function gexf(ids: readonly string[], links: readonly (readonly [string, string])[]): string {
  const nodes = ids.map((id) => `<node id="${id}" label="${id}"/>`);
  const edges = links.map(([from, to], at) => `<edge id="${at}" source="${from}" target="${to}"/>`);
  return `<gexf><graph><nodes>${nodes.join("\n")}</nodes><edges>${edges.join("\n")}</edges></graph></gexf>`;
}

function replaced(text: string, old: string, by: string): string {
  if (!text.includes(old)) throw new Error(`there is no ${old}`);
  return text.replace(old, by);
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
