import * as fc from "fast-check";
import GraphologyGraph from "graphology";
import Papa from "papaparse";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { EXPORTERS } from "../../src/exporters/index.ts";
import { printable } from "../../src/exporters/printable.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { readCypher } from "./read-cypher.ts";
import { readJsonLd, readTurtle } from "./read-rdf.ts";
import { JETS } from "./small-graph.ts";

const DATASET = "dataset:jetclass";

/** The name of the dataset, and the sentence behind its link, as a file of a format holds them. */
interface Texts {
  readonly name?: unknown;
  readonly sentence?: unknown;
}

interface Format {
  readonly read: (file: string) => Texts | Promise<Texts>;
  /** what becomes of a text; the rule of most is {@link printable} */
  readonly written?: (text: string) => string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  gexf: { read: gexfTexts },
  "gexf-1.2": { read: gexfTexts },
  graphml: { read: (file) => xmlTexts(file, "node_label", "edge_evidence") },
  graphology: {
    read: (file) => {
      const graph = GraphologyGraph.from(JSON.parse(file));
      return {
        name: graph.getNodeAttribute(DATASET, "label"),
        sentence: graph.getEdgeAttribute("0", "evidence"),
      };
    },
    written: asItIs,
  },
  cytoscape: {
    read: (file) => {
      const { nodes, edges } = JSON.parse(file).elements;
      return { name: nodes[0].data.name, sentence: edges[0].data.evidence };
    },
    written: asItIs,
  },
  cx2: {
    read: (file) => {
      const { nodes, edges } = Object.assign({}, ...JSON.parse(file));
      return { name: nodes[0].v.name, sentence: edges[0].v.evidence };
    },
  },
  cypher: {
    read: (file) => {
      const [datasets, , edges] = readCypher(file);
      const [dataset, edge] = [datasets, edges].map((one) => one?.rows[0]?.["properties"]);
      return { ...Object(dataset), sentence: Object(edge)["sentences"][0] };
    },
  },
  vosviewer: {
    read: (file) => ({ name: JSON.parse(file).network.items[0].label }),
    // an item must have a label
    written: (text) => (/\S/u.test(printable(text)) ? printable(text) : DATASET),
  },
  "nodes-csv": { read: (file) => ({ name: cellOf(file, "Label") }), written: withoutFormula },
  "edges-csv": { read: (file) => ({ sentence: cellOf(file, "evidence") }), written: withoutFormula },
  "nodes-tsv": { read: (file) => ({ name: cellOf(file, "Label", "\t") }), written: withoutFormula },
  "edges-tsv": { read: (file) => ({ sentence: cellOf(file, "evidence", "\t") }), written: withoutFormula },
  turtle: { read: (file) => rdfTexts(readTurtle(file, "Turtle")) },
  "n-triples": { read: (file) => rdfTexts(readTurtle(file, "N-Triples")) },
  "json-ld": { read: async (file) => rdfTexts(await readJsonLd(file)) },
  json: { read: (file) => ({ name: JSON.parse(file).nodes[0].name }), written: asItIs },
};

/** These are texts for people and TeX, and have tests of their own; what they hold of papers is read back there. */
const OTHERS = ["markdown", "html-report", "bibtex", "csl-json"];

const parts = fc.constantFrom(
  "]]>",
  "</script>",
  "<b>&amp;",
  '"',
  "'",
  "\\",
  "\\u0022",
  "$\\alpha_{s}$",
  "\u{1F600}",
  "\u202Eright to left\u05D0",
  "\uD800",
  "\uDC00",
  "\u0000",
  "\u0007",
  "\uFFFE",
  "\n",
  "\r",
  "\t",
  "\u2028",
  "=HYPERLINK(",
  "\uFF1Dcmd",
  "__proto__",
  ",",
  ";",
  " ",
  "INF",
  "a",
);
const texts = fc
  .oneof(
    fc.array(parts, { minLength: 1, maxLength: 12 }).map((list) => list.join("")),
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom("__proto__", "constructor", "=HYPERLINK(1)", "x".repeat(100_000)),
  )
  .filter((text) => printable(text) !== "");

describe.each(EXPORTERS.filter(({ id }) => !OTHERS.includes(id)))("hostile texts in $id", ({ id, write }) => {
  it("come back as they were, but for what the format's rule replaces", async () => {
    const format = FORMATS[id];
    if (format === undefined) throw new Error(`FORMATS needs a row for ${id}`);
    const { read, written = printable } = format;
    await fc.assert(
      fc.asyncProperty(texts, texts, async (name, sentence) => {
        const graph = graphOf(name, sentence);
        const found = await read([...write({ graph, analysis: ANALYSIS })].join(""));
        expect(Object.keys(found).length).toBeGreaterThan(0);
        if ("name" in found) expect(found.name).toBe(written(name));
        if ("sentence" in found) expect(found.sentence).toBe(written(sentence));
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

const ANALYSIS = analyse(JETS, { seed: 1 });

function graphOf(name: string, sentence: string): KnowledgeGraph {
  return {
    nodes: JETS.nodes.map((node) => (node.kind === "paper" ? node : { ...node, name })),
    edges: JETS.edges.map((edge) => ({
      ...edge,
      mentions: edge.mentions.map((mention) => ({ ...mention, sentence })),
    })),
  };
}

function asItIs(text: string): string {
  return text;
}

/** A spreadsheet would reckon what begins so. */
function withoutFormula(text: string): string {
  const plain = printable(text);
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(plain) ? `'${plain}` : plain;
}

function cellOf(file: string, column: string, delimiter = ","): unknown {
  const options = { header: true, skipEmptyLines: true, delimiter } as const;
  return Papa.parse<Record<string, string>>(file, options).data[0]?.[column];
}

function rdfTexts(quads: ReturnType<typeof readTurtle>): Texts {
  const valueOf = (ending: string, subject: string) =>
    quads.find((quad) => quad.predicate.value.endsWith(ending) && quad.subject.value.includes(subject))
      ?.object.value;
  return { name: valueOf("schema.org/name", DATASET), sentence: valueOf("oa#exact", "") };
}

function gexfTexts(file: string): Texts {
  const found: Record<string, unknown> = {};
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "node" && attributes["id"] === DATASET) found["name"] = attributes["label"];
    if (attributes["for"] === "evidence") found["sentence"] = attributes["value"];
  });
  parser.write(file).close();
  return found;
}

function xmlTexts(file: string, nameKey: string, sentenceKey: string): Texts {
  const found = new Map<string, string>();
  let key = "";
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ attributes }) => {
    key = attributes["key"] ?? "";
  });
  // the dataset comes first
  parser.on("text", (text) => {
    if (!found.has(key)) found.set(key, text);
  });
  parser.write(file).close();
  return { name: found.get(nameKey), sentence: found.get(sentenceKey) };
}
