import { describe, expect, it } from "vitest";
import type { Facts, PaperRecord } from "../../src/model/paper.ts";
import { papersOf } from "./papers-of.ts";

const ABSTRACT =
  "We measure the polarisation of gamma rays from a distant blazar with a balloon telescope and find it to be small.";

const LISTED: PaperRecord = {
  arxiv: "2103.00001",
  doi: "10.1/b",
  title: "Polarisation of gamma rays from a distant blazar",
  authors: "A. Krämer, B. Lind",
  date: "2021-03",
  categories: ["astro-ph.HE"],
  registered: ["texkey:Kramer:2021abc", "inspire:1124337"],
  origin: { file: "listing.txt", line: 7, reader: "arxiv-listing" },
};
const KEPT: PaperRecord = {
  arxiv: "2103.00001",
  doi: "10.1/a",
  title: "Gamma rays from a blazar",
  abstract: ABSTRACT,
  authors: "Ada Krämer and Bo Lind",
  authorIds: [{ name: "Ada Krämer", ids: ["orcid:0000-0002-1825-0097"] }],
  date: "2022-01-09",
  categories: ["hep-ex"],
  registered: ["inspire:1124337"],
  ownId: "kraemer-blazar",
  origin: { file: "library.bib", line: 40, reader: "bibtex" },
};
const AGAIN: PaperRecord = {
  arxiv: "2103.00001",
  origin: { file: "library.bib", line: 9, reader: "bibtex" },
};

describe("a paper that three records describe", () => {
  it.each([
    ["", [LISTED, KEPT, AGAIN]],
    [", whatever their order", [AGAIN, KEPT, LISTED]],
  ])("has the best of each%s", (_order, records) => {
    expect(papersOf(records)).toEqual([
      {
        id: "paper:arxiv:2103.00001",
        ownId: "kraemer-blazar", //          of the first record by file and line that has one
        title: "Polarisation of gamma rays from a distant blazar", // the longer one
        abstract: ABSTRACT, //              the only one
        authors: "Ada Krämer and Bo Lind", // the longer one
        authorIds: [{ name: "Ada Krämer", ids: ["orcid:0000-0002-1825-0097"] }],
        arxiv: "2103.00001",
        doi: "10.1/a", //                   the first in order
        date: "2021-03", //                 the earlier one
        registered: ["inspire:1124337", "texkey:Kramer:2021abc"], // each once, in order
        categories: ["hep-ex"], //          of library.bib, which comes before listing.txt
        origins: [AGAIN.origin, KEPT.origin, LISTED.origin],
      },
    ]);
  });

  it("says nothing of what none of them says", () => {
    // `toStrictEqual`: an absent fact is no `undefined`
    expect(papersOf([{ title: "Comets", origin: AGAIN.origin }])).toStrictEqual([
      { id: expect.stringMatching(/^paper:text:[\da-f]{16}$/u), title: "Comets", origins: [AGAIN.origin] },
    ]);
  });

  it("has of two titles of one length the first in order", () => {
    const titles = ["Blazars II", "Blazars IV"].toReversed();
    const records = titles.map((title, at) => ({
      arxiv: "2103.00001",
      title,
      origin: at === 0 ? AGAIN.origin : KEPT.origin,
    }));
    expect(papersOf(records)[0]?.title).toBe("Blazars II");
  });
});

describe("the id of a paper", () => {
  const all = {
    arxiv: "2103.00001",
    doi: "10.1/a",
    registered: ["inspire:1124337", "texkey:Kramer:2021abc"],
  };

  it.each<[string, Facts, string]>([
    ["its arXiv number before its DOI", all, "paper:arxiv:2103.00001"],
    ["its DOI where it is not on arXiv", { doi: all.doi, registered: all.registered }, "paper:doi:10.1/a"],
    ["its first number in a register else", { registered: all.registered }, "paper:inspire:1124337"],
  ])("is %s", (_what, facts, id) => {
    expect(idOf({ ...facts, title: "Comets" })).toBe(id);
  });

  it("is that of its abstract where it has no number, whatever the title and the blanks", () => {
    const id = idOf({ abstract: ABSTRACT });
    expect(idOf({ abstract: ABSTRACT.replaceAll(" ", "\n"), title: "Comets" })).toBe(id);
    expect(idOf({ abstract: `${ABSTRACT} Not zero.` })).not.toBe(id);
  });

  it("is that of title, authors and date together where it has no abstract either", () => {
    const facts = { title: "Introduction", authors: "Ada Krämer", date: "2021" };
    const others = [{ title: "Summary" }, { authors: "Bo Lind" }, { date: "2022" }].map((other) => ({
      ...facts,
      ...other,
    }));
    expect(new Set([facts, ...others].map(idOf)).size).toBe(4);
  });

  it("is numbered where papers with one text are told apart", () => {
    const copies = [1, 2, 3].map((line): PaperRecord => ({
      title: "Introduction",
      origin: { ...KEPT.origin, line },
    }));
    const ids = papersOf(copies).map(({ id }) => id);
    const [first = ""] = ids;
    expect(ids).toEqual([first, `${first}-2`, `${first}-3`]);
  });

  it("goes by the text where another paper has the number already", () => {
    const papers = papersOf([
      { doi: "10.1/x", title: "Polarisation of blazars", authors: "Ada Krämer", origin: AGAIN.origin },
      { doi: "10.1/x", title: "Comets on long orbits", authors: "Cy Moreau", origin: KEPT.origin },
    ]);
    expect(papers.map(({ id, title }) => [id, title])).toEqual([
      ["paper:doi:10.1/x", "Polarisation of blazars"], // stands first in the file
      [expect.stringMatching(/^paper:text:/u), "Comets on long orbits"],
    ]);
    expect(papers[1]).toMatchObject({ doi: "10.1/x", origins: [KEPT.origin] });
  });
});

function idOf(facts: Facts): string | undefined {
  return papersOf([{ ...facts, origin: KEPT.origin }])[0]?.id;
}
