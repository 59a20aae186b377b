import { describe, expect, it } from "vitest";
import { READERS } from "../../src/readers/index.ts";
import { problemLine } from "../../src/model/problem.ts";
import { readSource } from "../../src/readers/read-source.ts";
import { SAMPLES } from "./samples.ts";

async function read(text: string) {
  const { format, records, problems } = await readSource({ name: "papers", chunks: [text] });
  return { format, records: records.length, problems: problems.map(problemLine) };
}

describe("one NUL character", () => {
  it.each(READERS.map(({ id }) => id))("costs no other paper of a %s file", async (id) => {
    const { format, records } = await read((SAMPLES[id] ?? "").replace("jets.", "je\u0000ts."));
    expect(format).toBe(id);
    expect(records).toBeGreaterThanOrEqual(1);
  });

  it("among many makes a file binary, whatever it begins with", async () => {
    const { records, problems } = await read(`@article{a, title = {Jets}}\n${"\u0000\u0001".repeat(40)}`);
    expect(records).toBe(0);
    expect(problems).toEqual([
      "papers: the file is binary, not text (skipped). Give a text file, such as BibTeX, JSON Lines or pasted abstracts.",
    ]);
  });
});

describe("a file of a known format without a paper", () => {
  it.each([
    [
      "oai-pmh",
      '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords></ListRecords></OAI-PMH>',
    ],
    ["csv", "title,abstract\n"],
  ])("is told: %s", async (id, text) => {
    const { format, problems } = await read(text);
    expect(format).toBe(id);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^papers: no paper in the file, which was read as: .+ \(skipped\)\. .+\.$/u);
  });
});

describe("a file that people have beside their papers", () => {
  const record = "Give the record of the paper, as BibTeX from INSPIRE or its abstract pasted from arXiv.";
  const graph = "Graphs are read by: paperloom import";
  it.each([
    ["%PDF-1.5\n%\u00e2\u00e3\n1 0 obj", `the file is a PDF, which is not read (skipped). ${record}`],
    // also where its streams hold many NUL characters, as nearly all do
    [`%PDF-1.7\n${"\u0000\u0001".repeat(40)}`, `the file is a PDF, which is not read (skipped). ${record}`],
    [
      "\\documentclass{article}\n\\begin{abstract}",
      `the file is the text of a paper in LaTeX, which is not read (skipped). ${record}`,
    ],
    [
      "PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000ab\u0000\u0000\u0000papers.bib",
      "the file is a ZIP archive, which is not read (skipped). Unpack it, and give the files or the folder.",
    ],
    [
      `PK\u0003\u0004${"\u0000".repeat(26)}[Content_Types].xml`,
      "the file is an Office document, which is not read (skipped). Save a table as CSV, and text as plain text.",
    ],
    [
      "SQLite format 3\u0000\u0010",
      "the file is a database (SQLite), which is not read (skipped). Export its entries, from Zotero or Calibre as BibTeX.",
    ],
    [
      "{\\rtf1\\ansi Abstract: We use JetClass.}",
      "the file is rich text (RTF), which is not read (skipped). Save it as plain text.",
    ],
    [
      '<?xml version="1.0"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      `the file is a graph (GEXF), not papers (skipped). ${graph}`,
    ],
    [
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      `the file is a graph (GraphML), not papers (skipped). ${graph}`,
    ],
    // JSON Lines would tell of each of its lines
    [
      '{"format":"paperloom-graph","version":1,"nodes":[\n{"id":"paper:a"}]}',
      `the file is a graph of ours, not papers (skipped). ${graph}`,
    ],
    [
      '{"paper":"paper:arxiv:0712.1311","entity":"tool:geant4","field":"title"}\n',
      "the file holds the sentences of a graph of ours, not papers (skipped). Give the papers that the graph was built from.",
    ],
    [
      '{\n  "reconciliation": {\n    "read": 46',
      "the file is a report of ours, not papers (skipped). Give the papers that it is about.",
    ],
  ])("is told once, with what to do: %j", async (text, problem) => {
    expect(await read(text)).toEqual({ format: undefined, records: 0, problems: [`papers: ${problem}`] });
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["is empty", " \n\n", "papers: the file is empty (skipped). Give a file with papers in it."],
    [
      "has no known format",
      "Dear colleague",
      'papers:1: no known format in "Dear colleague" (skipped). Look at what paperloom formats lists, and name one with --format.',
    ],
    [
      "is binary, and short",
      "PK\u0000",
      "papers: the file is binary, not text (skipped). Give a text file, such as BibTeX, JSON Lines or pasted abstracts.",
    ],
  ])("%s", async (_what, text, problem) => {
    expect(await read(text)).toEqual({ format: undefined, records: 0, problems: [problem] });
  });
});

describe("a format that is named", () => {
  const source = { name: "papers", chunks: ["TY  - JOUR\nTI  - Jets\nER  -\nTY  - JOUR\nER  -\n"] };

  it("is taken whatever the file looks like, and what gave no paper is counted", async () => {
    const { format, records, rejected } = await readSource(source, "ris");
    expect([format, records.length, rejected]).toEqual(["ris", 1, 1]);
    expect((await readSource(source, "bibtex")).format).toBe("bibtex");
  });

  it("must be one of those that there are", async () => {
    await expect(readSource(source, "word")).rejects.toThrow(
      /^format must be one of .*ris, .*, got "word"$/u,
    );
  });
});
