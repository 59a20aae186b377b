import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { neo4j } from "../../src/exporters/neo4j.ts";
import { shaped } from "../../src/exporters/shape.ts";
import { KINDS } from "../../src/model/kinds.ts";
import type { WrittenGraph } from "../../src/saved/saved.ts";
import { buildFromSources, type Built } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { JETS } from "./small-graph.ts";

let built: Built;

beforeAll(async () => {
  built = await buildFromSources(seeds(), { seed: 1 });
});

describe("the tables for Neo4j's bulk import", () => {
  it("have headers of its sort: one id, ends, a type, and no column twice", () => {
    const { nodes, relationships } = filesOf(built);
    expect(nodes.headers.slice(0, 3)).toEqual(["id:ID", ":LABEL", "name"]);
    expect(relationships.headers).toEqual([
      ":START_ID",
      ":END_ID",
      ":TYPE",
      "weight:double",
      "sentences:string[]",
    ]);
    for (const header of [...nodes.headers, ...relationships.headers])
      expect(header).toMatch(
        /^(?:id:ID|:LABEL|:START_ID|:END_ID|:TYPE|[a-z_]+(?::(?:long|double|string\[\]))?)$/u,
      );
    expect(new Set(nodes.headers.map((header) => header.split(":")[0])).size).toBe(nodes.headers.length);
  });

  it("have numbers where a header says so", () => {
    const { nodes, relationships } = filesOf(built);
    for (const { headers, rows } of [nodes, relationships])
      for (const header of headers) {
        const cells = rows.map((row) => row[header] ?? "").filter((cell) => cell !== "");
        if (header.endsWith(":long")) for (const cell of cells) expect(cell).toMatch(/^-?\d{1,15}$/u);
        if (header.endsWith(":double")) for (const cell of cells) expect(Number(cell)).toBeGreaterThan(0);
      }
  });

  it("have every node once, with its kind as label, and every link between nodes that are there", () => {
    const { nodes, relationships } = filesOf(built);
    expect(nodes.rows.map((row) => [row["id:ID"], row[":LABEL"], row["name"]])).toEqual(
      built.graph.nodes.map(({ id, kind, name }) => [id, KINDS[kind].label, name]),
    );
    const ids = new Set(nodes.rows.map((row) => row["id:ID"]));
    expect(ids.size).toBe(nodes.rows.length);
    expect(relationships.rows).toHaveLength(built.graph.edges.length);
    for (const row of relationships.rows) {
      expect(ids).toContain(row[":START_ID"]);
      expect(ids).toContain(row[":END_ID"]);
      expect(row[":TYPE"]).toMatch(/^[A-Z_]+$/u);
    }
  });

  it("have all names of a thing and all sentences of a link, parted by what no text holds", () => {
    const [dataset, ...others] = JETS.nodes;
    if (dataset?.kind !== "dataset") throw new Error("the dataset comes first");
    const nodes = [{ ...dataset, aliases: ["Jet; Class", "=JC", "J\u001FC"] }, ...others];
    const [mention] = JETS.edges[0]?.mentions ?? [];
    if (mention === undefined) throw new Error("the link has a mention");
    const sentences = ["One\r\nof two; or", "the other.", "the other."];
    const mentions = sentences.map((sentence) => ({ ...mention, sentence }));
    const graph = { nodes, edges: JETS.edges.map((edge) => ({ ...edge, mentions })) };
    const files = filesOf({ graph, analysis: analyse(JETS, { seed: 1 }) });
    expect(files.nodes.rows[0]?.["aliases:string[]"]).toBe("Jet; Class\u001F'=JC\u001FJC");
    // the importer takes a line for a row
    expect(files.relationships.rows[0]?.["sentences:string[]"]).toBe("One of two; or\u001Fthe other.");
    expect(files.nodes.rows[1]?.["aliases:string[]"]).toBe("");
  });

  it("keep hostile texts in one field of one line", () => {
    const graph = hostileGraph();
    const written = { graph, analysis: analyse(graph, { seed: 1 }) };
    expect(filesOf(written).nodes.rows.map((row) => row["id:ID"])).toEqual(graph.nodes.map(({ id }) => id));
    for (const name of ["nodes.csv", "relationships.csv"]) {
      const lines = textOf(written, name).split("\r\n");
      expect(lines.join("")).not.toMatch(/[\r\n]/u);
      expect(lines).toHaveLength(2 + (name === "nodes.csv" ? graph.nodes : graph.edges).length);
    }
  });

  it("have in a projection what the ends of a link share", () => {
    const written = shaped(built, { projection: "used-together" });
    const { headers, rows } = filesOf(written).relationships;
    expect(headers.at(-1)).toBe("shared:string[]");
    expect(rows[0]?.[":TYPE"]).toBe("USED_TOGETHER");
    expect(rows[0]?.["shared:string[]"]).toMatch(/^paper:/u);
  });

  it("come with a script that names both, and with a constraint on the label that all nodes have", () => {
    const load = textOf(built, "load.sh");
    expect(load).toContain("neo4j-admin database import full");
    expect(load).toContain("--nodes=Paperloom=nodes.csv");
    expect(load).toContain("--relationships=relationships.csv");
    expect(load).toContain("--array-delimiter=U+001F");
    expect(textOf(built, "constraints.cypher")).toContain("FOR (n:Paperloom) REQUIRE n.id IS UNIQUE;");
  });
});

function textOf(written: WrittenGraph, name: string): string {
  const file = [...neo4j.files(written)].find((one) => one.name === name);
  return [...(file?.pieces ?? [])].join("");
}

interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly Record<string, string>[];
}

function filesOf(written: WrittenGraph): { readonly nodes: Table; readonly relationships: Table } {
  return {
    nodes: tableOf(textOf(written, "nodes.csv")),
    relationships: tableOf(textOf(written, "relationships.csv")),
  };
}

function tableOf(text: string): Table {
  const options = { header: true, skipEmptyLines: true, newline: "\r\n", delimiter: "," } as const;
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, options);
  expect(errors).toEqual([]);
  return { headers: meta.fields ?? [], rows: data };
}
