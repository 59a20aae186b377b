import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { cypher } from "../../src/exporters/cypher.ts";
import { printable } from "../../src/exporters/printable.ts";
import type { EntityNode, KnowledgeGraph } from "../../src/model/graph.ts";
import { readCypher } from "./read-cypher.ts";
import { JETS } from "./small-graph.ts";

/** Of the small graph; the others differ from it in names alone, or need none. */
const ANALYSIS = analyse(JETS, { seed: 1 });

describe("a graph as Cypher", () => {
  it("is a constraint, the nodes of each kind, and the edges of each relation with their sentences", () => {
    const lines = script(JETS).split("\n");
    expect(lines.filter((line) => !line.startsWith("{"))).toEqual([
      "CREATE CONSTRAINT paperloom_id IF NOT EXISTS FOR (n:Paperloom) REQUIRE n.id IS UNIQUE;",
      "UNWIND [",
      "] AS row",
      "MERGE (n:Paperloom {id: row.id}) SET n:Dataset, n += row.properties;",
      "UNWIND [",
      "] AS row",
      "MERGE (n:Paperloom {id: row.id}) SET n:Paper, n += row.properties;",
      "UNWIND [",
      "] AS row",
      "MATCH (a:Paperloom {id: row.source}) MATCH (b:Paperloom {id: row.target}) MERGE (a)-[e:INTRODUCES]->(b) SET e += row.properties;",
      "",
    ]);
    expect(lines).toContain(
      String.raw`{source: "paper:arxiv:2202.03772", target: "dataset:jetclass", properties: {weight: 1.0, sentences: ["We introduce \"JetClass\"."]}}`,
    );
  });

  it("keeps numbers and lists of texts apart from texts", () => {
    const [datasets, papers] = readCypher(script(graphOf("JetClass", ["Jet Class", "jet-class"])));
    expect(datasets?.rows[0]?.["properties"]).toMatchObject({
      name: "JetClass",
      aliases: ["Jet Class", "jet-class"],
      links: 1,
    });
    expect(papers?.rows[0]?.["properties"]).toMatchObject({ year: 2022, arxiv: "2202.03772" });
  });

  it("has 500 rows in a statement at most", () => {
    const nodes = Array.from({ length: 1203 }, (_, at): EntityNode => {
      const id = String(at).padStart(4, "0");
      return { id: `dataset:${id}`, kind: "dataset", name: id, aliases: [] };
    });
    const statements = readCypher(script({ nodes, edges: [] }));
    expect(statements.map(({ rows }) => rows.length)).toEqual([500, 500, 203]);
  });
});

describe("a text in Cypher", () => {
  const cases: [text: string, literal: string][] = [
    [`a"b'c`, String.raw`"a\"b'c"`],
    ["back\\slash", String.raw`"back\\slash"`],
    ["\\u0022}) DETACH DELETE n //", String.raw`"\\\u00750022}) DETACH DELETE n //"`], // no quote for those that resolve it first
    ["\\\\u0022", String.raw`"\\\\\u00750022"`],
    ["a\nb\tc\u0000\u0085\u2028", String.raw`"a\nb\tc\u0085\u2028"`],
    ["\uD800", `"\uFFFD"`],
  ];
  it.each(cases)("%j is written as %j", (text, literal) => {
    expect(script(graphOf(text, []))).toContain(`name: ${literal},`);
  });

  it("comes back as it was, whatever it is, and no database sees its end elsewhere", () => {
    const hostile = fc.array(
      fc.constantFrom(
        "\\",
        '"',
        "'",
        "`",
        "u",
        "U",
        "0022",
        "005C",
        "\n",
        "\uD800",
        "\u0000",
        "//",
        "*/",
        ";",
        "}",
        "]",
        "é",
      ),
      { maxLength: 20 },
    );
    const texts = fc.oneof(
      hostile.map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, texts, (name, sentence) => {
        const [datasets, , edges] = readCypher(script(graphOf(name, [name, sentence], sentence)));
        expect(datasets?.rows[0]?.["properties"]).toMatchObject({
          name: printable(name),
          aliases: [name, sentence].map(printable),
        });
        expect(edges?.rows[0]?.["properties"]).toEqual({ weight: 1, sentences: [printable(sentence)] });
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

function graphOf(name: string, aliases: readonly string[], sentence = "We use it."): KnowledgeGraph {
  return {
    nodes: JETS.nodes.map((node) => (node.kind === "paper" ? node : { ...node, name, aliases })),
    edges: JETS.edges.map((edge) => ({
      ...edge,
      mentions: edge.mentions.map((mention) => ({ ...mention, sentence })),
    })),
  };
}

function script(graph: KnowledgeGraph): string {
  return [...cypher.write({ graph, analysis: ANALYSIS })].join("");
}
