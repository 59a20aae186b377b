import { describe, expect, it } from "vitest";
import type { PaperRecord } from "../../src/model/paper.ts";
import { problemLine } from "../../src/model/problem.ts";
import { bibtex } from "../../src/readers/bibtex.ts";
import { readSource } from "../../src/readers/read-source.ts";
import { chunks } from "../seeds.ts";

async function read(text: string, size = text.length) {
  const { records, problems, rejected } = await readSource({ name: "a.bib", chunks: chunks(text, size) });
  return { records, rejected, said: problems.map(problemLine) };
}

async function only(text: string): Promise<Partial<PaperRecord>> {
  const { records, said } = await read(text);
  expect(said).toEqual([]);
  expect(records).toHaveLength(1);
  const { origin: _origin, ...facts } = records[0] ?? { origin: undefined };
  return facts;
}

const INSPIRE = `% June 01, 2026
@article{Birk:2024knn,
    author = "Birk, Joschka and Hallin, Anna and Kasieczka, Gregor",
    title = "{OmniJet-$\\alpha$: the first cross-task foundation
             model for particle physics}",
    eprint = "2403.05618v2",
    archivePrefix = "arXiv",
    primaryClass = "hep-ph",
    doi = "10.1088/2632-2153/AD66AD",
    month = "3",
    year = "2024"
}
`;

describe("a BibTeX entry", () => {
  it("gives the facts of a paper, LaTeX untouched and each text in one line", async () => {
    expect(await only(INSPIRE)).toEqual({
      title: "OmniJet-$\\alpha$: the first cross-task foundation model for particle physics", // no {…} around it
      authors: "Birk, Joschka and Hallin, Anna and Kasieczka, Gregor",
      arxiv: "2403.05618", // without version
      doi: "10.1088/2632-2153/ad66ad", // lower case
      date: "2024-03",
      categories: ["hep-ph"],
      registered: ["texkey:Birk:2024knn"],
      ownId: "Birk:2024knn",
    });
  });

  it("keeps braces that are no pair around the whole title", async () => {
    expect(await only("@misc{a, title = {{CMS} and {ATLAS}}}")).toMatchObject({ title: "{CMS} and {ATLAS}" });
  });

  it("is a paper with a title alone", async () => {
    expect(await only("@misc{a,title={Jets}}")).toEqual({ title: "Jets", ownId: "a" });
  });

  it.each([
    ["{{Foam Group, Some University} and One, A.}", "{Foam Group Some University} and One, A."],
    ["{One, A. and {Foam Works, Inc.}}", "One, A. and {Foam Works Inc.}"],
    [
      "{{The ATLAS, CMS and LHCb Collaborations} and One, A.}",
      "{ATLAS Collaboration} and {CMS Collaboration} and {LHCb Collaboration} and One, A.",
    ],
    ["{{One, Ada and Two, Bob}}", "{One, Ada and Two, Bob}"], // a whole list in braces
    ["{{One, Ada} and Two, Bob}", "{One, Ada} and Two, Bob"],
    ["{{Foam Group} and Two, Bob}", "{Foam Group} and Two, Bob"],
    ["{{Foam {G}roup, Ltd} and Two, Bob}", "{Foam {G}roup, Ltd} and Two, Bob"], // braces within
  ])("has groups in braces whole, commas or not: %s", async (authors, expected) => {
    expect(await only(`@article{a, title={T}, author=${authors}}`)).toMatchObject({ authors: expected });
  });

  it("has the collaboration behind its authors, or as the only one", async () => {
    expect(await only('@article{a, title="Jets", collaboration="ATLAS"}')).toMatchObject({
      authors: "{ATLAS Collaboration}",
    });
    expect(await only('@article{a, title="Jets", author="One, A.", collaboration="ATLAS"}')).toMatchObject({
      authors: "One, A. and {ATLAS Collaboration}",
    });
    expect(
      await only(
        '@article{a, title="Jets", author="One, A. and {The ATLAS Collaboration}", collaboration="ATLAS, CMS"}',
      ),
    ).toMatchObject({ authors: "One, A. and {The ATLAS Collaboration} and {CMS Collaboration}" });
  });

  it("has remarks as comments and keywords as categories", async () => {
    expect(
      await only(
        "@online{a, title={Jets}, note={12 pages}, keywords={jets; top quark, jets}, date={2019-05-06}}",
      ),
    ).toMatchObject({ comments: "12 pages", categories: ["jets", "top quark"], date: "2019-05-06" });
  });

  it.each([
    ["eprint = {hep-ph/9901234}", "hep-ph/9901234"],
    ["eprint = {9901234}, archivePrefix = {hep-ph}", "hep-ph/9901234"],
    ["journal = {arXiv preprint arXiv:1902.08570}", "1902.08570"],
    ["url = {https://arxiv.org/pdf/1902.08570v3.pdf}", "1902.08570"],
    ["doi = {10.48550/arXiv.1902.08570}", "1902.08570"],
    ["note = {arXiv:1902.08570 [hep-ph]}", "1902.08570"],
    ["note = {Erratum to arXiv:1902.08570}", undefined], // another paper
    ["eprint = {PMC2709321}, eprinttype = {pubmed}", undefined],
  ])("with %s has the arXiv id %s", async (field, id) => {
    expect((await only(`@article{a, title = {Jets}, ${field}}`)).arxiv).toBe(id);
  });

  it.each([
    ["month = jun", "2024-06"],
    ['month = "7~" # jul', "2024-07"],
    ["month = {07--09 Sept}", "2024-09"],
    ["month = 12", "2024-12"],
    ["month = {Spring}", "2024"],
  ])("with %s is of %s", async (month, date) => {
    expect((await only(`@article{a, title = {Jets}, year = 2024, ${month}}`)).date).toBe(date);
  });
});

describe("the BibTeX language", () => {
  it("has macros, pieces joined by #, comments, a preamble and entries in parentheses", async () => {
    const text = `An @ outside, mail@example.org, is no entry.
@preamble{"\\newcommand{\\x}{@}"}
@comment{jabref-meta: {odd} }
@STRING{lhc = "Large Hadron " # collider}
@string(Collider = {Collider})
@string{lhc = "Large Hadron " # collider}
@article(a, title = "Jets :) at the " # LHC # { again}, year = 2024)
@book
{b, title = {Dark "matter"}, % with a remark, in the entry
 year = 2023,}`;
    const { records, said } = await read(text);
    expect(said).toEqual([]);
    expect(records.map(({ title, date, origin }) => [title, date, origin.line])).toEqual([
      ["Jets :) at the Large Hadron Collider again", "2024", 7],
      ['Dark "matter"', "2023", 8],
    ]);
  });

  it("has accents in quotes, names in any case, and of two fields of one name the first", async () => {
    expect(await only('@ARTICLE{a, TITLE = "M\\"uller jets", title = "Others"}')).toMatchObject({
      title: 'M\\"uller jets',
    });
  });

  it("may give a key twice: both are papers", async () => {
    const { records } = await read("@misc{a, title={One}}\n@misc{a, title={Two}}");
    expect(records.map(({ title, ownId }) => `${ownId}: ${title}`)).toEqual(["a: One", "a: Two"]);
  });

  it("is read the same with a byte order mark, with any line ends, and however it is cut into chunks", async () => {
    const text = `\uFEFF${INSPIRE}@string{x = {Dark}}\n@misc(b,\n title = x # " matter"\n)\n@article{lost, title = {A\n`;
    const whole = await read(text);
    expect(whole.records).toHaveLength(2);
    for (const size of [1, 7, 1024]) {
      expect(await read(text, size)).toEqual(whole);
      expect(await read(text.replaceAll("\n", "\r\n"), size)).toEqual(whole);
      expect(await read(text.replaceAll("\n", "\r"), size)).toEqual(whole);
    }
  });
});

describe("damaged BibTeX", () => {
  const good = "@misc{good, title = {Good}}\n";

  it.each([
    {
      name: "an empty entry",
      text: "@article{dummy,\n}\n",
      titles: ["Good"],
      said: 'a.bib:1: neither title nor abstract in "dummy" (skipped). Give the entry a title.',
    },
    {
      name: "a last brace that is missing",
      text: "@misc{a,\n title = {Jets}\n\n",
      titles: ["Jets", "Good"], // all of it could be read
      said: 'a.bib:1: damage in "a", the entry is not closed (kept what could be read). Close each brace and quote of the entry.',
    },
    {
      name: "a brace that is lost in a title",
      text: "@misc{a, title = {Jets {at the LHC},\n year = 2024\n}\n",
      titles: ["Good"],
      said: 'a.bib:1: neither title nor abstract in "a", title is not closed (skipped). Close each brace and quote of the entry.',
    },
    {
      name: "a brace too many",
      text: "@misc{a, title = {Jets}}, year = 2024\n}\n",
      titles: ["Jets", "Good"],
      said: 'a.bib:1: damage in "a", ", year = 2024" stands behind its last brace (kept what could be read). Close each brace and quote of the entry.',
    },
    {
      name: "a lost quote",
      text: '@misc{a, author = "One, A.", title = "Jets,\n year = "2024"\n}\n',
      titles: ["Good"],
      said: 'a.bib:1: neither title nor abstract in "a", title is not closed (skipped). Close each brace and quote of the entry.',
    },
    {
      name: "a macro without its end",
      text: '@string{x = "Dark\n',
      titles: ["Good"],
      said: "a.bib:1: @string, x is not closed (skipped). Close each brace and quote of the entry.",
    },
  ])("$name costs no other entry", async ({ text, titles, said }) => {
    const reading = await read(text + good);
    expect(reading.records.map(({ title }) => title)).toEqual(titles);
    expect(reading.said).toEqual([said]);
  });

  it("may leave out commas between fields and add them after the last", async () => {
    expect(await only("@misc{a, title = {Jets}\n year = 2024,,}")).toMatchObject({
      title: "Jets",
      date: "2024",
    });
  });

  it("cannot fill the memory with macros that double", async () => {
    const doubling = Array.from({ length: 60 }, (_, at) => `@string{m${at + 1} = m${at} # m${at}}\n`).join(
      "",
    );
    const { records } = await read(`@string{m0 = "xx"}\n${doubling}@misc{a, title = {Jets}, note = m60}\n`);
    expect(records[0]?.comments?.length).toBeLessThan(20_000);
  });

  it.each([
    {
      of: "a macro of more than 10,000 signs",
      text: `@string{m = {${"jets ".repeat(2001)}}}\n`,
      why: "the macro m is longer than 10000 signs",
    },
    {
      of: "a macro behind a million signs of others",
      text: `${Array.from({ length: 120 }, (_, at) => `@string{m${at} = {${`jets${at + 100} `.repeat(1200)}}}\n`).join("")}@string{m = {${"jets ".repeat(1999)}}}\n`,
      why: "the macro m comes after 1000000 signs of macros",
    },
  ])("says where it does not know $of any more", async ({ text, why }) => {
    const { records, said } = await read(`${text}@misc{a, title = {Jets}, note = m}\n`);
    // its name stands for it, as for every macro that nobody defined
    expect(records[0]).toMatchObject({ title: "Jets", comments: "m" });
    expect(said).toEqual([expect.stringContaining(`"a" is not written out: ${why} (kept without it)`)]);
  });

  it("writes out the same macros of files that were put together, however many", async () => {
    const one = `@string{m = {${"jets ".repeat(1999)}}}\n`;
    const { records, said } = await read(`${one.repeat(150)}@misc{a, title = {Jets}, note = m}\n`);
    expect(records[0]?.comments).toHaveLength(5 * 1999 - 1);
    expect(said).toEqual([]);
  });

  it("grows by its macros to 20,000,000 signs, and says where it stops", async () => {
    const text = `@string{m = {${"jets ".repeat(1999)}}}\n${"@misc{a, title = m}\n".repeat(2100)}`;
    const { records, said } = await read(text);
    // 2,001 times 9,995 signs
    const whole = records.filter(({ title = "" }) => title.length > 1).length;
    expect([whole, said.length]).toEqual([2001, 99]);
    expect(said[0]).toContain(
      '"a" is not written out: macros have filled 20000000 signs before this entry (kept without it)',
    );
  });
});

describe("a file", () => {
  it.each([
    ["% remarks\n@article{a,", true],
    ["\uFEFF@Comment{x}", true],
    ["We write to mail@example.org {often}.", false],
    ['{"title": "@article{a"}', false],
  ])("that begins %j is BibTeX: %s", (head, answer) => {
    expect(bibtex.accepts(head)).toBe(answer);
  });
});
