import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { entityYears } from "../../src/analysis/entity-years.ts";
import { csvRow, tsvRow } from "../../src/exporters/csv-row.ts";
import { edgesCsv } from "../../src/exporters/edges-csv.ts";
import { edgesTsv } from "../../src/exporters/edges-tsv.ts";
import { nodesCsv } from "../../src/exporters/nodes-csv.ts";
import { nodesTsv } from "../../src/exporters/nodes-tsv.ts";
import { buildFromSources, type Built } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";

let built: Built;

beforeAll(async () => {
  built = await buildFromSources(seeds(), { seed: 1 });
});

describe("the tables of the seed documents", () => {
  it("have one row a node, with id, name and kind", () => {
    const { headers, rows } = read([...nodesCsv.write(built)].join(""));
    expect(headers.slice(0, 3)).toEqual(["Id", "Label", "kind"]);
    expect(rows.map(({ Id, Label, kind }) => [Id, Label, kind])).toEqual(
      built.graph.nodes.map(({ id, name, kind }) => [id, name, kind]),
    );
  });

  it("say of a thing when papers name it, and of how many nodes it lies between where that was computed", () => {
    const { headers, rows } = read([...nodesCsv.write(built)].join(""));
    expect(headers).not.toContain("betweenness");
    const years = entityYears(built.graph);
    expect(years.size).toBeGreaterThan(20);
    for (const { Id, first_year: first, last_year: last, papers_by_year: papers } of rows) {
      const own = years.get(Id ?? "");
      expect([first, last]).toEqual([own?.first, own?.last].map((year) => year?.toString() ?? ""));
      expect(papers).toBe([...(own?.papers ?? [])].map(([year, count]) => `${year}: ${count}`).join("; "));
    }
    const values = built.graph.nodes.map((_, at) => at / 1000);
    const analysis = { ...built.analysis, betweenness: { values, sources: 10 } };
    const more = read([...nodesCsv.write({ ...built, analysis })].join(""));
    expect(more.rows.map(({ betweenness }) => Number(betweenness))).toEqual(values);
  });

  it("have the parts that communities open into, in graphs where one does", () => {
    expect(read([...nodesCsv.write(built)].join("")).headers).not.toContain("subcommunity");
    const finer = {
      subcommunity: built.analysis.community.map((number) => (number === 1 ? 3 : undefined)),
      subcommunities: [{ number: 3, size: 14, label: ["jet", "tagging"], parent: 1 }],
    };
    const { rows } = read([...nodesCsv.write({ ...built, analysis: { ...built.analysis, finer } })].join(""));
    for (const { community, subcommunity, subcommunity_label: label } of rows)
      expect([subcommunity, label]).toEqual(community === "1" ? ["3", "jet · tagging"] : ["", ""]);
  });

  it("have one row an edge, with ends, direction, weight, role and evidence", () => {
    const { headers, rows } = read([...edgesCsv.write(built)].join(""));
    expect(headers.slice(0, 4)).toEqual(["Source", "Target", "Type", "Weight"]);
    expect(rows.map((row) => [row["Source"], row["Target"], row["Type"], Number(row["Weight"])])).toEqual(
      built.graph.edges.map(({ source, target, weight }) => [source, target, "Directed", weight]),
    );
    expect(rows.map(({ relation, evidence }) => [relation, evidence])).toEqual(
      built.graph.edges.map(({ relation, mentions }) => [relation, mentions[0]?.sentence]),
    );
  });
});

describe("the tables with tabs", () => {
  it.each([
    [nodesTsv, nodesCsv],
    [edgesTsv, edgesCsv],
  ])("say what those with commas say", (tabs, commas) => {
    const separated = [...tabs.write(built)].join("");
    expect(separated.split("\r\n")[0]).toMatch(/^\w+\t\w+\t\w+/u);
    expect(read(separated, "\t")).toEqual(read([...commas.write(built)].join("")));
  });

  it("quote what holds a tab, a quote or a line end, and defuse formulas", () => {
    expect(tsvRow(["a\tb", 'say "so"', "one\ntwo", "=1", "a, b", -1, undefined])).toBe(
      '"a\tb"\t"say ""so"""\t"one\ntwo"\t\'=1\t"a, b"\t-1\t\r\n',
    );
  });
});

describe("a cell", () => {
  const cases: [cell: string | number | undefined, written: string][] = [
    ["plain", "plain"],
    [undefined, ""],
    [-1.5, "-1.5"], //                               a number is no formula
    ["a, b", '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ["one\r\ntwo", '"one\r\ntwo"'], //               line ends stay inside the quotes
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1", "'+1"],
    ["-1", "'-1"], //                                as text it could go on with a formula
    ["@SUM", "'@SUM"],
    ["\t=1", `"'\t=1"`],
    ["\r=1", `"'\r=1"`],
    ["\uFF1D1", "'\uFF1D1"],
    ["\u0000=1", "'=1"], //                          signs that are left out hide no formula
    ["1=1", "1=1"],
  ];
  it.each(cases)("%j is written as %j", (cell, written) => {
    expect(csvRow([cell])).toBe(`${written}\r\n`);
  });
});

function read(
  text: string,
  delimiter = ",",
): { headers: readonly string[]; rows: readonly Record<string, string>[] } {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    newline: "\r\n",
    delimiter,
  });
  expect(errors).toEqual([]);
  return { headers: meta.fields ?? [], rows: data };
}
