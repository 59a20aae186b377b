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

describe("the dates of a table", () => {
  it("are told where they may mean two days and no other column says which", async () => {
    const text =
      "Title,Year,Date\nJets,2022,02/08/2022\nQuarks,2022,25.12.2022\nGluons,2022-08-02,02/08/2022\n";
    const { records, problems } = await reading(csv, text);
    expect(records.map(({ date }) => date)).toEqual(["2022", "2022-12-25", "2022-08-02"]);
    expect(problems).toEqual([
      'papers:2: no clear date in "02/08/2022" (only the year is kept). Write it as 2022-02-08.',
    ]);
  });
});

describe("a table of one column", () => {
  it("may hold titles, commas and all, under their name", async () => {
    const text = 'Title\nJets, quarks and gluons\n"Said ""no"", then\nyes"\n';
    expect(csv.accepts(text)).toBe(true);
    const { records, problems, lines } = await reading(csv, text);
    expect(problems).toEqual([]);
    expect(lines).toEqual([2, 3]);
    expect(records).toEqual([{ title: "Jets, quarks and gluons" }, { title: 'Said "no", then yes' }]);
  });

  it("may hold ids, under their name or under none; what is no id is named", async () => {
    for (const header of ["", "DOI\n", "arXiv\n"]) {
      const text = `${header}10.1103/PhysRevD.1.1\narXiv:2405.00001v2\nhttps://arxiv.org/abs/hep-ph/9901234\n2405.00002\n10.1000/b\nno id\n`;
      expect(csv.accepts(text)).toBe(true);
      const { records, problems } = await reading(csv, text);
      expect(records).toEqual([
        { doi: "10.1103/physrevd.1.1" },
        { arxiv: "2405.00001" },
        { arxiv: "hep-ph/9901234" },
        { arxiv: "2405.00002" },
        { doi: "10.1000/b" },
      ]);
      expect(problems).toEqual([expect.stringContaining("neither title nor abstract (skipped)")]);
    }
  });

  it("is no table where a name stands over nothing, or texts stand between the ids", () => {
    expect(csv.accepts("Title\n")).toBe(false);
    expect(csv.accepts("arXiv:2405.00001\n\nWe look for jets.\narXiv:2405.00002\n")).toBe(false);
  });
});
