import GraphologyGraph from "graphology";
import Papa from "papaparse";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { EXPORTERS } from "../../src/exporters/index.ts";
import { shaped } from "../../src/exporters/shape.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { PROJECTION_NAMES } from "../../src/model/projection.ts";
import { readPapers } from "../../src/read-papers.ts";
import { source } from "../seeds.ts";
import { HOSTILE, hostileGraph } from "./hostile-graph.ts";
import { readCx2 } from "./read-cx2.ts";
import { contentOfCypher } from "./read-cypher.ts";
import { contentOf, readJsonLd, readTurtle } from "./read-rdf.ts";
import { readVosviewer } from "./read-vosviewer.ts";

/** What a file holds, as a reader of its format finds it; absent where the format does not hold it. */
interface Content {
  readonly nodes?: readonly string[];
  readonly edges?: readonly string[];
  readonly papers?: number;
}

const READ: Readonly<Record<string, (text: string) => Content | Promise<Content>>> = {
  gexf: readXml,
  "gexf-1.2": readXml,
  graphml: readXml,
  cytoscape: (text) => {
    const { nodes, edges }: Elements = JSON.parse(text).elements;
    return { nodes: nodes.map(({ data }) => data.id), edges: edges.map(({ data }) => data.id) };
  },
  graphology: (text) => {
    const read = GraphologyGraph.from(JSON.parse(text));
    return { nodes: read.nodes(), edges: read.edges() };
  },
  cx2: readCx2,
  cypher: contentOfCypher,
  vosviewer: readVosviewer,
  "nodes-csv": (text) => ({ nodes: rows(text).map((row) => row["Id"] ?? "") }),
  "edges-csv": (text) => ({ edges: rows(text).map((row) => row["Id"] ?? "") }),
  "nodes-tsv": (text) => ({ nodes: rows(text, "\t").map((row) => row["Id"] ?? "") }),
  "edges-tsv": (text) => ({ edges: rows(text, "\t").map((row) => row["Id"] ?? "") }),
  markdown: (written) => {
    // pictures are addresses in which every sign that could be markup is escaped
    const text = written.replaceAll(/^!\[[\w ]+\]\(data:image\/svg\+xml,[\w.~%-]+\)$/gmu, "");
    // no markup but our own: headings, lists, quotes, one table
    for (const line of text.split("\n"))
      expect(line).toMatch(/^(?:$|#{1,3} |(?: {2})?- |> |\| |\*and \d+ more\*$)/u);
    expect(text.replaceAll(/\\./gu, "").replaceAll(/^> /gmu, "")).not.toMatch(/[<>[\]`]/u);
    return {};
  },
  // what it may hold is asked by its own test
  "html-report": () => ({}),
  bibtex: async (text) => {
    const { papers, problems } = await readPapers([source("papers.bib", text)], "bibtex");
    if (text !== "") expect(problems).toEqual([]);
    return { papers: papers.length };
  },
  "csl-json": async (text) => {
    const { papers } = await readPapers([source("papers.json", text)], "csl-json");
    return { papers: papers.length };
  },
  turtle: (text) => contentOf(readTurtle(text, "Turtle")),
  "n-triples": (text) => contentOf(readTurtle(text, "N-Triples")),
  "json-ld": async (text) => {
    const { nodes, edges } = contentOf(await readJsonLd(text));
    // its reader sorts what it reads
    return { nodes: nodes.toSorted(), edges };
  },
  json: (text) => {
    const { nodes, edges }: { nodes: { id: string }[]; edges: { source: string; target: string }[] } =
      JSON.parse(text);
    return {
      nodes: nodes.map(({ id }) => id),
      edges: edges.map((edge) => `${edge.source} ${edge.target}`),
    };
  },
};

interface Elements {
  readonly nodes: readonly { readonly data: { readonly id: string } }[];
  readonly edges: readonly { readonly data: { readonly id: string } }[];
}

const graph = hostileGraph();
const analysed = { graph, analysis: analyse(graph, { seed: 1 }) };

describe.each(EXPORTERS)("the $id exporter", (exporter) => {
  const text = () => [...exporter.write(analysed)].join("");

  it("writes hostile names as text: well-formed, every node and edge once", async () => {
    const read = READ[exporter.id];
    if (read === undefined) throw new Error(`READ needs a row for ${exporter.id}`);
    const { nodes, edges, papers } = await read(text());
    if (nodes !== undefined) expect(nodes).toEqual(graph.nodes.map(({ id }) => id));
    if (edges !== undefined) expect(new Set(edges).size).toBe(edges.length);
    if (edges !== undefined) expect(edges).toHaveLength(graph.edges.length);
    if (papers !== undefined) expect(papers).toBe(HOSTILE.length);
  });

  it.each(PROJECTION_NAMES)("writes the projection %s: every node and edge once", async (projection) => {
    const written = shaped(analysed, { projection });
    const projected = [...exporter.write(written)].join("");
    expect(written.graph.edges.length).toBeGreaterThan(10);
    const { nodes, edges } = (await READ[exporter.id]?.(projected)) ?? {};
    if (nodes !== undefined) expect(nodes).toEqual(written.graph.nodes.map(({ id }) => id));
    if (edges !== undefined) expect(new Set(edges).size).toBe(written.graph.edges.length);
  });

  it("holds nothing that UTF-8 cannot", () => {
    expect(text().isWellFormed()).toBe(true);
    expect(text()).not.toContain("\u0000");
  });

  it("writes the same text again, in pieces", () => {
    expect(text()).toBe(text());
    expect([...exporter.write(analysed)].length).toBeGreaterThan(1);
  });

  it("writes a graph without nodes", async () => {
    const empty: KnowledgeGraph = { nodes: [], edges: [] };
    const written = [...exporter.write({ graph: empty, analysis: analyse(empty, { seed: 1 }) })].join("");
    const { nodes = [], edges = [] } = (await READ[exporter.id]?.(written)) ?? {};
    expect([...nodes, ...edges]).toEqual([]);
  });
});

it("no two exporters share an id or the ending of their files", () => {
  expect(new Set(EXPORTERS.map(({ id }) => id)).size).toBe(EXPORTERS.length);
  expect(new Set(EXPORTERS.map(({ extension }) => extension)).size).toBe(EXPORTERS.length);
});

function readXml(text: string): Content {
  const nodes: string[] = [];
  const edges: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "node") nodes.push(attributes["id"] ?? "");
    if (name === "edge") edges.push(attributes["id"] ?? "");
  });
  parser.write(text).close();
  return { nodes, edges };
}

function rows(text: string, delimiter = ","): readonly Record<string, string>[] {
  const options = { header: true, skipEmptyLines: true, delimiter } as const;
  const { data, errors } = Papa.parse<Record<string, string>>(text, options);
  expect(errors.filter(({ code }) => code !== "UndetectableDelimiter")).toEqual([]);
  for (const row of data)
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠](?!\d)/u);
  return data;
}
