import { describe, expect, it } from "vitest";
import { abstractList } from "../../src/readers/abstract-list.ts";
import { reading } from "./reading.ts";

describe("a list of labelled abstracts", () => {
  it("gives every labelled fact of a paper, in the form that all readers give", async () => {
    const text = `
Title: A Data Set of Jets
Authors: Ada Krämer, Bo Lind
ABSTRACT: We present a data set
  of simulated jets.

Comments: 12 pages
arXiv: arXiv:2202.03772v3
DOI: https://doi.org/10.1103/PhysRevD.100.061901
Date: 2022-02-08
`;
    expect(await reading(abstractList, text)).toStrictEqual({
      records: [
        {
          title: "A Data Set of Jets",
          authors: "Ada Krämer, Bo Lind",
          abstract: "We present a data set of simulated jets.", // goes on over two lines
          comments: "12 pages",
          arxiv: "2202.03772",
          doi: "10.1103/physrevd.100.061901",
          date: "2022-02-08",
        },
      ],
      lines: [2], // not the blank line above
      problems: [],
    });
  });

  it("begins a paper where a label comes again, and where a title follows an abstract", async () => {
    const text =
      "Abstract: One.\nComment: a\nAbstract: Two.\n\nTitle: Three\nAuthor: Bo Lind\nAbstract: Three.\n";
    const { records, lines } = await reading(abstractList, text);
    expect(records).toStrictEqual([
      { abstract: "One.", comments: "a" },
      { abstract: "Two." },
      { title: "Three", authors: "Bo Lind", abstract: "Three." },
    ]);
    expect(lines).toEqual([1, 3, 5]);
  });

  it("takes for a title what stands before the first label", async () => {
    expect((await reading(abstractList, "A Data Set of Jets\nAbstract: We present one.")).records).toEqual([
      { title: "A Data Set of Jets", abstract: "We present one." },
    ]);
  });

  it("keeps a title without an abstract, and says so", async () => {
    expect(await reading(abstractList, "Title: A Data Set of Jets\nAbstract:")).toEqual({
      records: [{ title: "A Data Set of Jets" }],
      lines: [1],
      problems: [
        'papers:1: no abstract beside "A Data Set of Jets" (kept without one). Put the text behind Abstract: on the next line.',
      ],
    });
  });

  it("skips what has neither, and says so", async () => {
    expect(await reading(abstractList, "Authors: Bo Lind\n")).toEqual({
      records: [],
      lines: [],
      problems: [
        'papers:1: no abstract in "Authors: Bo Lind" (skipped). Put the text behind Abstract: on one line.',
      ],
    });
  });

  it.each(["8 Feb 2022", "February 8, 2022", "2022-02-08"])("reads the date %s", async (date) => {
    const { records, problems } = await reading(abstractList, `Abstract: We look.\nDate: ${date}\n`);
    expect(records).toEqual([{ abstract: "We look.", date: "2022-02-08" }]);
    expect(problems).toEqual([]);
  });

  it("keeps the year of a date that may be read in two ways, and says of one without a year that it is none", async () => {
    const text = "Abstract: We look.\nDate: 02/08/2022\n\nAbstract: We find.\nDate: yesterday\n";
    const { records, problems } = await reading(abstractList, text);
    expect(records).toEqual([{ abstract: "We look.", date: "2022" }, { abstract: "We find." }]);
    expect(problems).toEqual([
      'papers:1: no clear date in "02/08/2022" (only the year is kept). Write it as 2022-02-08.',
      'papers:4: no clear date in "yesterday" (kept without a date). Write it as 2022-02-08.',
    ]);
  });
});
