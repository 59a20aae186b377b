import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { graphml } from "../../src/exporters/graphml.ts";
import { buildFromSources, type Built } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";

interface Item {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  /** texts by key */
  readonly data: Map<string, string>;
}

let built: Built;
let items: Item[] = [];

beforeAll(async () => {
  built = await buildFromSources(seeds(), { seed: 1 });
  items = read([...graphml.write(built)].join(""));
});

describe("the GraphML of the seed documents", () => {
  it("is one directed graph", () => {
    expect(all("graph").map(({ attributes }) => attributes["edgedefault"])).toEqual(["directed"]);
  });

  it("declares each key before its use, with a type that all programs know", () => {
    const keys = new Map(all("key").map(({ attributes }) => [attributes["id"], attributes]));
    expect(keys.size).toBe(all("key").length);
    for (const { tag, data } of [...all("node"), ...all("edge")])
      for (const [key, value] of data) {
        expect(keys.get(key)?.["for"]).toBe(tag);
        const type = keys.get(key)?.["attr.type"];
        expect(["string", "int", "double"]).toContain(type);
        if (type === "int") expect(value).toMatch(/^-?\d+$/u);
        if (type === "double") expect(Number.isFinite(Number(value))).toBe(true);
      }
  });

  it("has every node with name, kind, place, size and colour", () => {
    const nodes = all("node");
    expect(nodes.map(({ attributes }) => attributes["id"])).toEqual(built.graph.nodes.map(({ id }) => id));
    for (const [at, { name, kind }] of built.graph.nodes.entries()) {
      const data = nodes[at]?.data;
      expect(data?.get("node_label")).toBe(name);
      expect(data?.get("node_kind")).toBe(kind);
      expect(Number(data?.get("node_x"))).toBe(built.analysis.x[at]);
      for (const key of ["node_y", "node_size", "node_r", "node_g", "node_b"])
        expect(data?.has(key)).toBe(true);
    }
  });

  it("has every edge with an id of its own, role, weight and the first sentence behind it", () => {
    const edges = all("edge");
    expect(new Set(edges.map(({ attributes }) => attributes["id"])).size).toBe(built.graph.edges.length);
    for (const [at, { source, target, relation, weight, mentions }] of built.graph.edges.entries()) {
      expect(edges[at]?.attributes).toMatchObject({ source, target });
      expect(Object.fromEntries(edges[at]?.data ?? [])).toEqual({
        edge_relation: relation,
        edge_weight: String(weight),
        edge_evidence: mentions[0]?.sentence,
        edge_mentions: String(mentions.length),
      });
    }
  });
});

function all(tag: string): Item[] {
  return items.filter((item) => item.tag === tag);
}

function read(text: string): Item[] {
  const found: Item[] = [];
  let key = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    key = name === "data" ? (attributes["key"] ?? "") : "";
    if (name !== "data") found.push({ tag: name, attributes, data: new Map() });
  });
  parser.on("text", (piece) => {
    if (key !== "") found.at(-1)?.data.set(key, piece);
  });
  parser.on("closetag", () => (key = ""));
  parser.write(text).close();
  return found;
}
