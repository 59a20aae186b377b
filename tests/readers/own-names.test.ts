import { describe, expect, it } from "vitest";
import { readSource } from "../../src/readers/read-source.ts";
import type { FieldNames } from "../../src/readers/reader.ts";

const NAMES: FieldNames = new Map([
  ["titel", "title"],
  ["zusammenfassung", "abstract"],
  ["autoren.namen", "authors"],
  ["wer", "authors"],
  ["jahr", "date"],
]);

async function read(name: string, text: string) {
  const { format, records, problems } = await readSource({ name, chunks: [text] }, undefined, NAMES);
  return { format, problems, records: records.map(({ origin: _origin, ...facts }) => facts) };
}

describe("fields whose names the user gives", () => {
  it("are columns of a table, in any case, with whatever delimiter", async () => {
    expect(await read("a.csv", "Titel;Wer;Jahr;Zusammenfassung\nJets;One, Ada;2024;We look.\n")).toEqual({
      format: "csv",
      problems: [],
      records: [{ title: "Jets", authors: "Ada One", date: "2024", abstract: "We look." }],
    });
  });

  it("are keys of JSON Lines, also of an object inside", async () => {
    const line = { Titel: "Jets", Autoren: { namen: ["Ada One", "Ben Two"] }, jahr: 2024 };
    expect(await read("a.jsonl", JSON.stringify(line))).toEqual({
      format: "json-lines",
      problems: [],
      records: [{ title: "Jets", authors: "Ada One, Ben Two", date: "2024" }],
    });
  });
});

it("a line of JSON may have its authors as objects with names", async () => {
  const { records } = await read("a.jsonl", '{"title":"Jets","authors":[{"name":"Ada One"},"Ben Two"]}');
  expect(records[0]?.authors).toBe("Ada One, Ben Two");
});
