import { DirectedGraph, UndirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { gexf12 } from "../../src/exporters/gexf-1.2.ts";
import { gexf } from "../../src/exporters/gexf.ts";
import { shaped } from "../../src/exporters/shape.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { buildFromSources, type Built } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";
import { lintGexf } from "./gexf-lint.ts";
import { GEXF_RULES } from "./gexf-rules.ts";

const GOOD = `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><meta><creator>One</creator></meta>
<graph mode="static" defaultedgetype="directed"><attributes class="node"><attribute id="kind" title="kind" type="string"/>
<attribute id="year" title="year" type="integer"/><attribute id="aliases" title="aliases" type="liststring"/></attributes><nodes>
<node id="n1" label="One"><attvalues><attvalue for="kind" value="x"/><attvalue for="year" value="7"/>
<attvalue for="aliases" value="[&quot;a, b&quot;]"/></attvalues><viz:size value="4"/><viz:position x="1" y="2"/><viz:color r="1" g="2" b="3"/></node>
<node id="n2" label="Two"><viz:size value="100"/><viz:position x="-1" y="-2"/></node></nodes>
<edges><edge id="0" source="n1" target="n2" weight="2" kind="uses" label="uses"/></edges></graph></gexf>`;

let built: Built;
let text = "";

beforeAll(async () => {
  built = await buildFromSources(seeds(), { seed: 1 });
  text = [...gexf.write(built)].join("");
});

describe("the GEXF of the seed documents", () => {
  it("breaks no rule of Gephi", () => {
    expect(lintGexf(text)).toEqual([]);
  });

  it("is read back with the same nodes, edges, kinds and weights", () => {
    const read = parse(DirectedGraph, text, { addMissingNodes: false });
    expect(read.order).toBe(built.graph.nodes.length);
    expect(read.size).toBe(built.graph.edges.length);
    for (const { id, kind, name } of built.graph.nodes)
      expect(read.getNodeAttributes(id)).toMatchObject({ kind, label: name });
    for (const { source, target, relation, weight, mentions } of built.graph.edges)
      expect(read.getEdgeAttributes(source, target)).toMatchObject({
        relation,
        weight,
        evidence: mentions[0]?.sentence,
      });
  });

  it("of version 1.2 says the same, but leaves the sort of an edge to its column", () => {
    const older = [...gexf12.write(built)].join("");
    expect(older).toContain('<gexf xmlns="http://www.gexf.net/1.2draft"');
    expect(older).not.toContain(" kind=");
    const read = parse(DirectedGraph, older, { addMissingNodes: false });
    expect([read.order, read.size]).toEqual([built.graph.nodes.length, built.graph.edges.length]);
    for (const { source, target, relation, weight } of built.graph.edges)
      expect(read.getEdgeAttributes(source, target)).toMatchObject({ relation, weight });
  });

  it("of things used together is undirected, with weights and reasons", () => {
    const written = shaped(built, { projection: "used-together" });
    const projected = [...gexf.write(written)].join("");
    expect(lintGexf(projected)).toEqual([]);
    expect(projected).toContain("Used together; weight: number of papers that name both");
    const read = parse(UndirectedGraph, projected, { addMissingNodes: false });
    expect([read.order, read.size]).toEqual([written.graph.nodes.length, written.graph.edges.length]);
    for (const { source, target, weight } of written.graph.edges)
      expect(read.getEdgeAttribute(source, target, "weight")).toBe(weight);
  });

  it("has places like those of the page: all by one factor, none beyond what Gephi draws", () => {
    const read = parse(DirectedGraph, text, { addMissingNodes: false });
    const { x } = built.analysis;
    const pairs = x.map((here, at): [here: number, there: number] => [
      here,
      Number(read.getNodeAttribute(built.graph.nodes[at]?.id ?? "", "x")),
    ]);
    const [[here, there] = [0, 0], [other, elsewhere] = [0, 0]] = pairs;
    const factor = (there - elsewhere) / (here - other);
    expect(factor).toBeGreaterThan(1);
    for (const [one, two] of pairs) expect(two - there).toBeCloseTo(factor * (one - here), 0);
  });

  it("is the same for another order of files", async () => {
    const other = await buildFromSources(seeds(1024).toReversed(), { seed: 1 });
    expect([...gexf.write(other)].join("")).toBe(text);
  });
});

describe("hostile text", () => {
  it("stays text: markup, control characters, lone surrogates and quotes break no file", () => {
    const name = 'a<b>&"\u0000\u000B\uD800]]>\n\u{1F600}';
    const graph: KnowledgeGraph = {
      nodes: [
        { id: "dataset:x", kind: "dataset", name, aliases: [name] },
        { id: "paper:y", kind: "paper", name, paper: { id: "paper:y", title: name, origins: [] } },
      ],
      edges: [{ source: "paper:y", target: "dataset:x", relation: "uses", weight: 1, mentions: [] }],
    };
    const written = [...gexf.write({ graph, analysis: analyse(graph, { seed: 1 }) })].join("");
    expect(lintGexf(written)).toEqual([]);
    expect(parse(DirectedGraph, written).getNodeAttribute("dataset:x", "label")).toBe(
      'a<b>&"\uFFFD]]>\n\u{1F600}',
    );
  });
});

describe("the linter", () => {
  const cases: [rule: string, broken: string][] = [
    ["G1: version", replaced('version="1.3">', 'version="1.2">')],
    ["G1: version", replaced('version="1.3">', 'version="1.3" xsi:schemaLocation="x y">')],
    ["G2", replaced(' xmlns:viz="http://gexf.net/1.3/viz"', "")],
    ["G3", replaced(/(<attributes.*<\/attributes>)(<nodes>.*<\/nodes>)/su, "$2$1")],
    ["G4: not well-formed", replaced("One", "\u0001")],
    ["G4: not well-formed", replaced("One", "&#12;")],
    ["G4: not well-formed", replaced('label="One"', 'label="<"')],
    ["G6", replaced('r="1"', 'r="1.5"')],
    ["G6", replaced('b="3"', 'b="3" a="1.0"')],
    ["G6", replaced('r="1" g="2" b="3"', 'hex="#F80"')],
    ["G6", replaced('r="1"', 'r="256"')],
    ["G7", replaced('size value="4"', 'size value="0"')],
    ["G7", replaced('size value="4"', 'size unit="px" value="4"')],
    ["G8: every node", replaced('<viz:size value="100"/>', "")],
    ["G8: a size", replaced('size value="4"', 'size value="3"')],
    ["G8: a place", replaced('x="1"', 'x="5001"')],
    ["G8: Auto-scale would stretch", replaced('size value="100"', 'size value="50"')],
    ["G8: Auto-scale would make", replaced('size value="4"', 'size value="5"')],
    ["G8: Auto-scale would move", replaced('x="-1"', 'x="0"')],
    ["G9", replaced('x="1"', 'x="NaN"')],
    ["G10: edges must be", replaced('defaultedgetype="directed"', 'defaultedgetype="mutual"')],
    ["G10: an edge contradicts", replaced('weight="2"', 'weight="2" type="undirected"')],
    ["G11", replaced('weight="2"', 'weight="2" type="mutual"')],
    ["G12", replaced(/(<edge id=)"0"(.*?\/>)/u, '$1"0"$2$1"1"$2')],
    ["G13", replaced('weight="2"', 'weight="0"')],
    ["G13", replaced('weight="2"', 'weight="NaN"')],
    ["G13", replaced('weight="2"', "")],
    ["G14: an id must not", replaced('id="n1" label', 'id=" n1" label')],
    ["G14: the id n2 comes twice", replaced('id="n1" label', 'id="n2" label')],
    ["G14: an edge ends at n3", replaced('target="n2"', 'target="n3"')],
    ["G15: n1 has no label", replaced('label="One"', 'label=""')],
    [
      "G16: the column name label is reserved",
      replaced('id="kind" title="kind"', 'id="label" title="label"'),
    ],
    ["G16: two columns are called node year", replaced('id="kind" title="kind"', 'id="Year" title="Year"')],
    ["G16: the column zIndex", replaced('id="kind" title="kind"', 'id="zIndex" title="zIndex"')],
    ["G16: the column kind must be", replaced('title="kind"', 'title="sort"')],
    ["G17: Gephi does not know", replaced('type="string"', 'type="anyURI"')],
    ["G17: 2.5 is no integer", replaced('value="7"', 'value="2.5"')],
    ["G17: 2147483648 is no integer", replaced('value="7"', 'value="2147483648"')],
    ["G17: the column sort", replaced('for="kind" value="x"', 'for="sort" value="x"')],
    ["G17: n.d. is no integer", replaced('value="7"', 'value="n.d."')], // also G18: one type for a column
    ["G17: a, b is no liststring", replaced("[&quot;a, b&quot;]", "a, b")], // also G19: how lists are quoted
    ["G20", replaced(/n1/gu, "INFN")],
    ["G21", replaced('value="x"', 'value=""')],
    ["G22", replaced("<creator>One</creator>", "<title>One</title>")],
    ["G23: a dynamic graph", replaced('mode="static"', 'mode="dynamic"')],
    ["G23: a time must be", dynamic('label="Two" start="2024"')],
    ["G23: a time must be", dynamic('label="Two" start="2024-02-31"')],
    ["G23: a time must not end", dynamic('label="Two" start="2024-02-03" end="2023-01-01"')],
    ["G23: a moment", dynamic('label="Two" timestamp="2024-02-03"')],
    ["G23: a static graph", replaced('label="Two"', 'label="Two" start="2024-02-03"')],
    ["G24", replaced('label="Two"', 'label="Two" pid="n1"')],
    ["G25", replaced('<viz:size value="100"/>', '<viz:size value="100"/><viz:shape value="disc"/>')],
  ];

  it("finds nothing in a good file, with times or without", () => {
    expect(lintGexf(GOOD)).toEqual([]);
    expect(lintGexf(dynamic('label="Two" start="2024-02-29"'))).toEqual([]);
  });

  it.each(cases)("finds what breaks %s", (rule, broken) => {
    expect(broken).not.toBe(GOOD);
    expect(lintGexf(broken).some((what) => what.startsWith(rule))).toBe(true);
  });

  it("has a broken file for each of its rules", () => {
    const tried = new Set(cases.map(([rule]) => rule.split(":")[0]));
    expect(GEXF_RULES.filter(({ id }) => !tried.has(id))).toEqual([]);
  });
});

/** The good file as a dynamic one, and its second node otherwise. */
function dynamic(second: string): string {
  const mode = 'mode="dynamic" timeformat="date" timerepresentation="interval"';
  return replaced('mode="static"', mode).replace('label="Two"', second);
}

function replaced(old: string | RegExp, by: string): string {
  return GOOD.replace(old, by);
}
