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

const GOOD = `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph mode="static" defaultedgetype="directed"><attributes class="node"><attribute id="kind" title="kind" type="string"/>
<attribute id="year" title="year" type="integer"/></attributes><nodes><node id="n1" label="One"><attvalues>
<attvalue for="kind" value="x"/><attvalue for="year" value="7"/></attvalues><viz:size value="4"/><viz:position x="1" y="2"/>
<viz:color r="1" g="2" b="3"/></node><node id="n2" label="Two"/></nodes>
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
  const cases: [broken: string, said: string][] = [
    [replaced('version="1.3">', 'version="1.2">'), "version 1.3 with its viz namespace is needed"],
    [
      replaced('defaultedgetype="directed"', 'defaultedgetype="mutual"'),
      "all edges must be directed or undirected by default",
    ],
    [replaced('kind="uses"', 'kind="uses" type="undirected"'), "the type of an edge is that of the graph"],
    [replaced('id="n1" label="One"', 'id="n2" label="One"'), "two nodes have the id n2"],
    [replaced('label="One"', 'label=""'), "the node n1 has no label"],
    [replaced('weight="2"', 'weight="0"'), "an edge weight must be above 0"],
    [replaced('target="n2"', 'target="n3"'), "an edge ends at n3, which is no node"],
    [replaced('for="kind" value="x"', 'for="sort" value="x"'), "the column sort is not declared"],
    [replaced('id="kind" title="kind"', 'id="label" title="label"'), "the column name label is reserved"],
    [replaced('type="string"', 'type="anyURI"'), "Gephi does not know the type anyURI"],
    [replaced('value="7"', 'value="2.5"'), "2.5 is no 32-bit integer"],
    [replaced('r="1"', 'r="1.5"'), "a colour must be whole r, g, b without a"],
    [replaced('size value="4"', 'size value="0"'), "a size must be above 0"],
    [replaced('x="1"', 'x="NaN"'), "a position must be a number within 5000"],
    [replaced("One", "\u0001"), "not well-formed: "],
  ];

  it("finds nothing in a good file", () => {
    expect(lintGexf(GOOD)).toEqual([]);
  });

  it.each(cases)("finds what is broken (%#)", (broken, said) => {
    expect(lintGexf(broken).join("\n")).toContain(said);
  });
});

function replaced(old: string, by: string): string {
  return GOOD.replace(old, by);
}
