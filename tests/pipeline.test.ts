import { describe, expect, it } from "vitest";
import { problemLine } from "../src/model/problem.ts";
import { personNames } from "../src/text/person-names.ts";
import { readPapers } from "../src/read-papers.ts";
import { seeds, source } from "./seeds.ts";

describe("the five seed documents", () => {
  it("are 46 records of 33 papers, and no record is lost", async () => {
    const { reconciliation, problems } = await readPapers(seeds());
    expect(reconciliation).toMatchObject({ read: 46, kept: 33, merged: 13, rejected: 0 });
    expect(problems).toEqual([]);
  });

  it("give 23 papers an arXiv id", async () => {
    const { papers } = await readPapers(seeds());
    expect(papers.filter(({ arxiv }) => arxiv !== undefined)).toHaveLength(23);
  });

  it("name the authors of the one paper that has a title, and only of it", async () => {
    const { papers } = await readPapers(seeds());
    const titled = papers.filter(({ title }) => title !== undefined);
    expect(titled.map(({ title }) => title)).toEqual([
      "Reinterpretation and preservation of data and analyses in HEP",
    ]);
    expect(papers.filter(({ authors }) => authors !== undefined)).toEqual(titled);
    const names = personNames(titled[0]?.authors ?? "").map(({ name }) => name);
    expect(names[0]).toBe("Jon Butterworth");
    expect(names.at(-1)).toBe("Xuai Zhuang");
    expect(titled[0]?.comments).toMatch(/^10\+9 pages, 4 figures; submitted/u);
    expect(titled[0]?.abstract).toMatch(/^Data from particle physics experiments are unique/u);
  });

  it("give the same papers in any order of files and cut into any chunks", async () => {
    const whole = JSON.stringify((await readPapers(seeds())).papers);
    expect(JSON.stringify((await readPapers(seeds().toReversed())).papers)).toBe(whole);
    for (const size of [1, 7, 1024])
      expect(JSON.stringify((await readPapers(seeds(size))).papers)).toBe(whole);
  });
});

describe("damaged input", () => {
  const good = "We study jets at the Large Hadron Collider and find that they are many.\narXiv:2503.14192\n";

  it.each([
    {
      name: "a record without an id is kept and said",
      text: `${good}Dark photons can be made in the Sun and seen in detectors. We show how.\n`,
      papers: 2,
      said: 'notes.txt:3: no arXiv id after "Dark photons can be made in the Sun and …" (kept, known by its text). End the abstract with a line such as arXiv:2503.14192.',
    },
    {
      name: "a record that is only a title is kept and said",
      text: `Jets without abstracts\narXiv:2503.14193\n${good}`,
      papers: 2,
      said: 'notes.txt:1: no abstract beside "Jets without abstracts" (kept without one). Paste the abstract below the title.',
    },
    {
      name: "an id with nothing above it is skipped and said",
      text: `arXiv:2503.14193\n${good}`,
      papers: 1,
      said: 'notes.txt:1: no text before "arXiv:2503.14193" (skipped). Paste the abstract above its arXiv id.',
    },
  ])("$name", async ({ text, papers, said }) => {
    const reading = await readPapers([source("notes.txt", text)]);
    expect(reading.papers).toHaveLength(papers);
    expect(reading.problems.map(problemLine)).toEqual([said]);
  });

  it("leaves the other files untouched when one is empty and one is binary", async () => {
    const files = [
      source("empty.txt", " \n"),
      source("photo.txt", "\u0089PNG\u0000\u0000"),
      source("a.txt", good),
    ];
    const { papers, problems } = await readPapers(files);
    expect(papers).toHaveLength(1);
    expect(problems.map(({ file, what }) => `${file}: ${what}`)).toEqual([
      "empty.txt: the file is empty",
      "photo.txt: the file is binary, not text",
    ]);
  });

  it("says which line of a JSON Lines file is broken and reads the rest", async () => {
    const text =
      '{"id":"a","title":"Jets"}\n{"id":"b","title":\n{"id":"c","title":["x"]}\n{"id":"d","abstract":"Good."}\n';
    const { papers, problems, reconciliation } = await readPapers([source("p.jsonl", text)]);
    expect(new Set(papers.map(({ ownId }) => ownId))).toEqual(new Set(["a", "d"]));
    expect(reconciliation).toMatchObject({ read: 4, kept: 2, merged: 0, rejected: 2 });
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });
});
