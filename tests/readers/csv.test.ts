import { describe, expect, it } from "vitest";
import { csv } from "../../src/readers/csv.ts";
import { chunks } from "../seeds.ts";
import { reading } from "./reading.ts";

describe("a table", () => {
  it("gives a paper a row, quoted cells with commas, quotes and line ends", async () => {
    const text =
      'id,Title,Abstract,Authors,DOI,arXiv,Year\n7,"Jets, ""dark""","We look.\nWe find.","Ada One, Ben Two",https://doi.org/10.1000/A,2405.00001v1,2024\n';
    const { records, problems, lines } = await reading(csv, text);
    expect(problems).toEqual([]);
    expect(lines).toEqual([2]);
    expect(records).toEqual([
      {
        title: 'Jets, "dark"',
        abstract: "We look. We find.",
        authors: "Ada One, Ben Two",
        arxiv: "2405.00001",
        doi: "10.1000/a",
        date: "2024",
        ownId: "7",
      },
    ]);
  });

  it("may come from Zotero, family names first and the arXiv id in the address", async () => {
    const text =
      '"Key","Publication Year","Author","Title","DOI","Url","Abstract Note","Date"\n' +
      '"K1","2024","One, Ada; Two, Ben","Jets","","http://arxiv.org/abs/2405.00001","We look.","2024-05-01"\n' +
      '"K2","2023","van Three, Cy","Quarks","","","",""\n';
    const { records } = await reading(csv, text);
    expect(records).toEqual([
      {
        title: "Jets",
        abstract: "We look.",
        authors: "One, Ada; Two, Ben",
        arxiv: "2405.00001",
        date: "2024-05-01",
        ownId: "K1",
      },
      { title: "Quarks", authors: "Cy van Three", date: "2023", ownId: "K2" },
    ]);
  });

  it("may have tabs or semicolons between its cells", async () => {
    for (const delimiter of ["\t", ";", "|"]) {
      const text = `title,year,abstract\nJets,2024,We look\n`.replaceAll(",", delimiter);
      expect(csv.accepts(text)).toBe(true);
      expect((await reading(csv, text)).records).toEqual([
        { title: "Jets", abstract: "We look", date: "2024" },
      ]);
    }
  });

  it("needs two known columns, so that no sentence is one", () => {
    expect(csv.accepts("Abstract, we said, is good\n")).toBe(false);
    expect(csv.accepts("Title: Jets\nAbstract: We look.\n")).toBe(false);
  });
});

describe("a damaged table", () => {
  it.each([
    {
      name: "loses no row after a quote without an end",
      text: 'title,abstract\n"Jets,We look\nQuarks,We look\n"Gluons","We look"\n',
      titles: ["Jets,We look", "Quarks", "Gluons"],
      said: ['papers:2: broken row "\\"Jets,We look": a quote is not closed (read as far as it goes). '],
    },
    {
      name: "loses no row where the file ends in a quote",
      text: 'title,abstract\nJets,"We look\nQuarks,We look\n',
      titles: ["Jets", "Quarks"],
      said: ['papers:2: broken row "Jets,\\"We look": a quote is not closed (read as far as it goes). '],
    },
    {
      name: "says which row has too many cells and which no text",
      text: "title,abstract\nJets,We,look\n,\nQuarks,\n",
      titles: ["Jets", "Quarks"],
      said: [
        'papers:2: broken row "Jets,We,look": 3 cells under 2 columns (read as far as it goes). ',
        "papers:3: neither title nor abstract (skipped). ",
      ],
    },
  ])("$name", async ({ text, titles, said }) => {
    for (const size of [1, 7, 1024]) {
      const { records, problems } = await reading(csv, text, chunks(text, size));
      expect(records.map(({ title }) => title)).toEqual(titles);
      expect(problems.map((line) => line.replace(/(?<=\)\. ).*/u, ""))).toEqual(said);
    }
  });
});
