import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Column } from "../../src/exporters/columns.ts";
import { parquetTable } from "../../src/exporters/parquet-table.ts";
import { parquet } from "../../src/exporters/parquet.ts";
import { shaped } from "../../src/exporters/shape.ts";
import type { GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";
import { PROJECTION_NAMES } from "../../src/model/projection.ts";
import { buildFromSources, type Built } from "../../src/pipeline.ts";
import type { WrittenGraph } from "../../src/saved/saved.ts";
import { seeds } from "../seeds.ts";
import { hostileGraph } from "./hostile-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "paperloom-parquet-"));
let database: DuckDBConnection;
let built: Built;

beforeAll(async () => {
  database = await (await DuckDBInstance.create()).connect();
  built = await buildFromSources(seeds(), { seed: 1 });
});

afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

describe("the Parquet tables of the seed documents, in DuckDB", () => {
  let from: (table: string) => string;
  beforeAll(() => {
    from = write("seeds", built);
  });

  it("have every node with its kind and name, numbered in the order of ids", async () => {
    const rows = await ask(`SELECT nid, id, kind, name FROM ${from("nodes")} ORDER BY nid`);
    expect(rows).toEqual(built.graph.nodes.map(({ id, kind, name }, at) => [at, id, kind, name]));
    const byBytes = await ask(`SELECT id FROM ${from("nodes")} ORDER BY id`);
    expect(byBytes.flat()).toEqual(rows.map(([, id]) => id)); // ids are ASCII here: bytes sort as UTF-16 does
  });

  it("have columns of the right types, and no empty text", async () => {
    const types = async (table: string) =>
      Object.fromEntries(
        (await ask(`DESCRIBE SELECT * FROM ${from(table)}`)).map(([name, type]) => [name, type]),
      );
    expect(await types("nodes")).toMatchObject({
      id: "VARCHAR",
      nid: "INTEGER",
      community: "INTEGER",
      community_label: "VARCHAR",
      rank: "DOUBLE",
      year: "INTEGER",
      aliases: "VARCHAR",
    });
    expect(await types("edges")).toEqual({
      source: "VARCHAR",
      target: "VARCHAR",
      source_nid: "INTEGER",
      target_nid: "INTEGER",
      weight: "DOUBLE",
      relation: "VARCHAR",
    });
    expect(await types("mentions")).toMatchObject({ start: "INTEGER", end: "INTEGER", confidence: "DOUBLE" });
    expect(await ask(`SELECT count(*) FROM ${from("nodes")} WHERE aliases = ''`)).toEqual([[0n]]);
    expect(
      await ask(`SELECT count(*) FROM ${from("nodes")} WHERE kind = 'paper' AND aliases IS NULL`),
    ).toEqual([[BigInt(built.graph.nodes.filter(({ kind }) => kind === "paper").length)]]);
  });

  it("have every edge, with the same sum of weights for each relation", async () => {
    const edges = await ask(`SELECT source, target, relation, weight FROM ${from("edges")}`);
    expect(edges).toEqual(
      built.graph.edges.map((edge) => [edge.source, edge.target, edge.relation, edge.weight]),
    );
    const sums = await ask(`SELECT relation, fsum(weight) FROM ${from("edges")} GROUP BY relation`);
    expect(sums.length).toBeGreaterThan(1);
    for (const [relation, sum] of sums) {
      const weights = built.graph.edges.flatMap((edge) => (edge.relation === relation ? [edge.weight] : []));
      expect(sum).toBeCloseTo(
        weights.reduce((whole, weight) => whole + weight, 0),
        10,
      );
    }
  });

  it("join by number as by id", async () => {
    const joined = await ask(
      `SELECT count(*) FROM ${from("edges")} AS edges
       JOIN ${from("nodes")} AS paper ON paper.nid = source_nid
       JOIN ${from("nodes")} AS thing ON thing.nid = target_nid
       WHERE paper.id = source AND thing.id = target AND paper.kind = 'paper'`,
    );
    expect(joined).toEqual([[BigInt(built.graph.edges.length)]]);
  });

  it("have every mention, and grouped by paper and thing these are the edges", async () => {
    const grouped = await ask(
      `SELECT paper, entity, count(*) FROM ${from("mentions")} GROUP BY paper, entity ORDER BY paper, entity`,
    );
    expect(grouped).toEqual(
      built.graph.edges.map(({ source, target, mentions }) => [source, target, BigInt(mentions.length)]),
    );
    const rows = await ask(
      `SELECT field, start, "end", surface, sentence, rule, confidence FROM ${from("mentions")}`,
    );
    expect(rows).toEqual(
      built.graph.edges.flatMap(({ mentions }) =>
        mentions.map((one) => [
          one.field,
          one.start,
          one.end,
          one.surface,
          one.sentence,
          one.rule,
          one.confidence,
        ]),
      ),
    );
  });
});

describe("the Parquet tables of a projection", () => {
  it.each(PROJECTION_NAMES)("%s say what the ends share, and have no mentions", async (projection) => {
    const written = shaped(built, { projection });
    const from = write(projection, written);
    expect(await ask(`SELECT source, target, weight FROM ${from("edges")}`)).toEqual(
      written.graph.edges.map(({ source, target, weight }) => [source, target, weight]),
    );
    expect(await ask(`SELECT count(*) FROM ${from("edges")} WHERE shared IS NULL`)).toEqual([[0n]]);
    expect(await ask(`SELECT count(*) FROM ${from("mentions")}`)).toEqual([[0n]]);
  });
});

describe("a Parquet table", () => {
  it("of a graph without nodes has its columns and no rows", async () => {
    const empty: KnowledgeGraph = { nodes: [], edges: [] };
    const from = write("empty", { graph: empty, analysis: analyse(empty, { seed: 1 }) });
    for (const table of ["nodes", "edges", "mentions"])
      expect(await ask(`SELECT count(*) FROM ${from(table)}`)).toEqual([[0n]]);
  });

  it("holds hostile names as they are, but for half a character", async () => {
    const graph = hostileGraph();
    const from = write("hostile", { graph, analysis: analyse(graph, { seed: 1 }) });
    const names = await ask(`SELECT name FROM ${from("nodes")} ORDER BY nid`);
    expect(names.flat()).toEqual(graph.nodes.map(nameOf));
  });

  it("is written in pieces of whole groups of rows, none larger than the first by much, and is one file", async () => {
    const columns: Column<number>[] = [
      { id: "number", type: "integer", value: (number) => number },
      { id: "half", type: "double", value: (number) => (number % 2 === 0 ? undefined : number / 2) },
      { id: "text", type: "string", value: (number) => `row ${number}` },
    ];
    const pieces = [
      ...parquetTable(
        columns,
        Array.from({ length: 25_000 }, (_, at) => at),
      ),
    ];
    expect(pieces).toHaveLength(4); // three groups, and what says where they are
    const [first, ...others] = pieces.map(({ length }) => length);
    for (const length of others) expect(length).toBeLessThan(1.2 * (first ?? 0));
    const file = joined(pieces);
    expect(parquetMetadata(file).row_groups.map((group) => Number(group.num_rows))).toEqual([
      10_000, 10_000, 5000,
    ]);
    const rows = await parquetReadObjects({ file, rowStart: 19_999, rowEnd: 20_001 });
    expect(rows).toEqual([
      { number: 19_999, half: 9999.5, text: "row 19999" },
      { number: 20_000, half: null, text: "row 20000" },
    ]);
  });

  it("is the same again", () => {
    expect(files(built)).toEqual(files(built));
  });
});

/** As a table has it: nothing for no name, and a replacement for half a character. */
function nameOf({ name }: GraphNode): string | null {
  return name === "" ? null : name.toWellFormed();
}

function files(written: WrittenGraph): (readonly [name: string, bytes: Buffer])[] {
  return Array.from(parquet.files(written), ({ name, pieces }) => [name, joinedFile(pieces)] as const);
}

/** Writes the tables, and gives what DuckDB calls each of them. */
function write(name: string, written: WrittenGraph): (table: string) => string {
  for (const [file, bytes] of files(written)) writeFileSync(join(folder, `${name}-${file}`), bytes);
  return (table) => `'${join(folder, `${name}-${table}.parquet`)}'`;
}

async function ask(sql: string): Promise<unknown[][]> {
  return (await database.runAndReadAll(sql)).getRows();
}

function joinedFile(pieces: Iterable<string | Uint8Array>): Buffer {
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
}

function joined(pieces: readonly Uint8Array[]): ArrayBuffer {
  return new Uint8Array(joinedFile(pieces)).buffer;
}
