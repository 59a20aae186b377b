import { describe, expect, it } from "vitest";
import type { Facts, PaperRecord } from "../../src/model/paper.ts";
import { mergeRecords } from "../../src/records/merge.ts";
import { byText } from "../../src/text/order.ts";

const ABSTRACT =
  "We measure the polarisation of gamma rays from a distant blazar with a balloon telescope and find it to be small, which excludes two models of its jet.";
const PAPER: Facts = {
  title: "Polarisation of gamma rays from a distant blazar",
  authors: "Ada Krämer and Bo Lind",
  date: "2021-03-04",
  abstract: ABSTRACT,
};

function merged(...facts: Facts[]) {
  const { papers, problems } = mergeRecords(
    facts.map((one, at): PaperRecord => ({
      ...one,
      origin: { file: "a.bib", line: at + 1, reader: "bibtex" },
    })),
  );
  return { papers: [...papers], problems };
}

function count(...facts: Facts[]): number {
  return merged(...facts).papers.length;
}

const without = ({ abstract: _abstract, ...rest }: Facts): Facts => rest;

describe("two records are one paper", () => {
  it.each<[string, Facts, Facts]>([
    ["with one arXiv id", { arxiv: "2101.00001" }, { arxiv: "2101.00001", title: "Something Else" }],
    ["with one DOI", { doi: "10.1/x", title: "A" }, { doi: "10.1/x" }],
    [
      "with one citation key of INSPIRE, where one has its number too",
      { registered: ["texkey:Aad:2012tfa"], title: "A" },
      { registered: ["inspire:1124337", "texkey:Aad:2012tfa"], title: "A Longer One" },
    ],
    [
      "with one text, spaced otherwise",
      { abstract: ABSTRACT },
      { abstract: ABSTRACT.replaceAll(" ", "\n ") },
    ],
    ["with one title, first author and year, where one has no abstract", PAPER, without(PAPER)],
    [
      "as a preprint and as an article of the next year",
      { ...PAPER, arxiv: "2103.00001" },
      { ...PAPER, doi: "10.1/x", date: "2022" },
    ],
    ["where one says no author", PAPER, { title: PAPER.title ?? "" }],
    [
      "where the name is spelt in BibTeX's way",
      PAPER,
      { ...without(PAPER), authors: "Krämer, Ada and Lind, Bo" },
    ],
    [
      "where an umlaut is spelt out",
      without(PAPER),
      { ...without(PAPER), authors: "Ada Kraemer and Bo Lind" },
    ],
    [
      "with one DOI and one author, though the title is another",
      { doi: "10.1/x", title: "Polarisation of blazars", authors: "Ada Krämer" },
      { doi: "10.1/x", title: "Comets on long orbits", authors: "A. Krämer" },
    ],
    [
      "with one DOI and half the title, though authors differ",
      { doi: "10.1/x", title: "Polarisation of blazars", authors: "Ada Krämer" },
      { doi: "10.1/x", title: "Polarisation of distant quasars", authors: "Cy Moreau" },
    ],
    ["with one long title and two years between", without(PAPER), { ...without(PAPER), date: "2023-01-01" }],
    [
      "where a referee changed a word of the title",
      { ...PAPER, arxiv: "2103.00001" },
      {
        ...PAPER,
        title: "Polarisation of gamma rays from the distant blazar",
        abstract: ABSTRACT.replace("two models", "three models"),
      },
    ],
    [
      "where the title and the first words of the abstract were changed",
      PAPER,
      {
        ...PAPER,
        title: `The ${PAPER.title}`,
        abstract: ABSTRACT.replace("We measure", "Here we measure"),
      },
    ],
    [
      "where both ends of the abstract and the end of the title were changed",
      PAPER,
      {
        ...PAPER,
        title: `${PAPER.title} and its jet`,
        abstract: ABSTRACT.replace("We measure", "Here we measure").replace("its jet", "the jet"),
      },
    ],
    [
      "where words were changed that look a little like Roman numerals",
      { ...PAPER, title: "Polarisation of gamma rays from a distant blazar flux" },
      {
        ...PAPER,
        title: "Polarisation of gamma rays in a distant blazar",
        abstract: ABSTRACT.replace("two models", "three models"),
      },
    ],
    [
      "where a third of the abstract was rewritten under one title",
      PAPER,
      { ...PAPER, abstract: ABSTRACT.replace("with a balloon telescope and find", "in flight; we see") },
    ],
    [
      "with one text, which OpenAlex is known to number twice",
      { ...PAPER, registered: ["openalex:W1"] },
      { ...PAPER, registered: ["openalex:W2"] },
    ],
  ])("%s", (_what, one, two) => {
    expect(count(one, two)).toBe(1);
    expect(count(two, one)).toBe(1);
  });
});

describe("two records are two papers", () => {
  it.each<[string, Facts, Facts]>([
    [
      "with two arXiv ids, whatever their text",
      { ...PAPER, arxiv: "2103.00001" },
      { ...PAPER, arxiv: "2103.00002" },
    ],
    [
      "with two PubMed numbers",
      { ...PAPER, registered: ["pubmed:1"] },
      { ...PAPER, registered: ["pubmed:2"] },
    ],
    ["with two DOIs", { ...PAPER, doi: "10.1/x" }, { ...PAPER, doi: "10.1/y" }],
    ["by two authors", without(PAPER), { ...without(PAPER), authors: "Cy Moreau" }],
    ["three years apart", without(PAPER), { ...without(PAPER), date: "2024-01-01" }],
    [
      "of one author with two titles that begin alike, where one has no abstract",
      PAPER,
      { ...without(PAPER), title: `${PAPER.title} and its disk` },
    ],
    [
      "of one author with two titles that begin alike and abstracts on other things",
      PAPER,
      {
        ...PAPER,
        title: `${PAPER.title} and its disk`,
        abstract: "Comets are icy bodies which pass by the Sun, and we list those that were seen.",
      },
    ],
    [
      "with abstracts alike, where nobody says who wrote one",
      { ...PAPER, arxiv: "2103.00001" },
      { title: `${PAPER.title} seen twice`, abstract: ABSTRACT.replace("two models", "three models") },
    ],
    [
      "with abstracts alike under unlike titles",
      PAPER,
      { ...PAPER, title: "A balloon telescope", abstract: ABSTRACT.replace("two models", "three models") },
    ],
    [
      "with one title by one author that is too short to be a proof",
      { title: "Comment on blazars", authors: "Ada Krämer", abstract: ABSTRACT },
      { title: "Comment on blazars", authors: "Ada Krämer" },
    ],
    ["many years apart", without(PAPER), { ...without(PAPER), date: "2011" }],
    [
      "with abstracts that have nothing in common",
      PAPER,
      {
        ...PAPER,
        abstract:
          "Comets are icy bodies which pass by the Sun on long orbits, and we list those that were seen last year.",
      },
    ],
    [
      "of one title that names many",
      { title: "Introduction", authors: "Ada Krämer" },
      { title: "Introduction", authors: "Bo Lind" },
    ],
    [
      "as part I and part II",
      { ...PAPER, title: `${PAPER.title} I` },
      { ...PAPER, title: `${PAPER.title} II`, abstract: ABSTRACT.replace("small", "large") },
    ],
    [
      "as part II and part III",
      { ...PAPER, title: `${PAPER.title} II` },
      { ...PAPER, title: `${PAPER.title} III`, abstract: ABSTRACT.replace("small", "large") },
    ],
    [
      "as an erratum and its article",
      without(PAPER),
      { ...without(PAPER), title: `Erratum: ${PAPER.title}` },
    ],
  ])("%s", (_what, one, two) => {
    expect(count(one, two)).toBe(2);
    expect(new Set(merged(one, two).papers.map(({ id }) => id)).size).toBe(2);
  });
});

describe("a record without ids and two works with its text", () => {
  it("are two papers, and the record goes to the first", () => {
    const { papers } = merged(PAPER, { ...PAPER, arxiv: "2103.00001" }, { ...PAPER, arxiv: "2103.00002" });
    expect(papers.map(({ arxiv, origins }) => [arxiv, origins.map(({ line }) => line)])).toEqual([
      ["2103.00001", [1, 2]],
      ["2103.00002", [3]],
    ]);
  });
});

describe("a DOI that stands in two unlike records", () => {
  it("is reported, and both stay", () => {
    const { papers, problems } = merged(
      { doi: "10.1/x", title: "Polarisation of blazars", authors: "Ada Krämer" },
      { doi: "10.1/x", title: "Comets on long orbits", authors: "Cy Moreau" },
    );
    expect(papers.map(({ title = "" }) => title).toSorted(byText)).toEqual([
      "Comets on long orbits",
      "Polarisation of blazars",
    ]);
    expect(problems).toEqual([
      {
        file: "a.bib",
        line: 2,
        what: 'the DOI 10.1/x is also that of "Polarisation of blazars" (a.bib:1), but here the title is "Comets on long orbits"',
        done: "kept as two papers",
        advice: "See which of the two has the right id.",
      },
    ]);
  });
});

describe("thousands of records with one short title", () => {
  it("stay papers of their own, each with an id, in time that grows with their number", () => {
    const [short, long] = [1, 4].map((factor) => {
      const before = performance.now();
      const many = Array.from({ length: factor * 10_000 }, (): Facts => ({ title: "x" }));
      const ids = merged(...many).papers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(factor * 10_000);
      return performance.now() - before;
    });
    // four times as many; sixteen times as long, and more, would be seen
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(12);
  });
});
