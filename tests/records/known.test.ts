import { describe, expect, it } from "vitest";
import { readPapers } from "../../src/read-papers.ts";
import { seeds, source } from "../seeds.ts";

const NEW = source(
  "new.bib",
  `@article{a, title = {Jets of a new kind}, year = {2025}, eprint = {2501.00001}}
   @article{b, title = {Reinterpretation and preservation of data and analyses in HEP}, eprint = {2504.00256}}`,
);

describe("papers of an earlier graph", () => {
  it("stay as they are when nothing is added to them", async () => {
    const { papers, reconciliation } = await readPapers(seeds());
    const again = await readPapers([], undefined, undefined, papers);
    expect(again.papers).toEqual(papers);
    expect(again.reconciliation).toMatchObject({ read: 46, kept: 33, merged: 13 });
    expect(again.reconciliation.files.map(({ file }) => file)).toEqual(
      reconciliation.files.map(({ file }) => file),
    );
  });

  it("meet the records that are added: the same as if all were read at once", async () => {
    const { papers } = await readPapers(seeds());
    const added = await readPapers([NEW], undefined, undefined, papers);
    const together = await readPapers([...seeds(), NEW]);
    expect(added.papers).toEqual(together.papers);
    expect(added.papers.length).toBe(papers.length + 1);
  });

  it("have a guessed date guessed anew, so that a record that gives one is believed", async () => {
    const { papers } = await readPapers([
      source("old.txt", "@article{a, title={Jets}, eprint={2501.00001}}"),
    ]);
    expect(papers[0]).toMatchObject({ date: "2025-01", guessed: ["date"] });
    const dated = source("new.bib", "@article{a, title={Jets}, eprint={2501.00001}, date={2024-12-30}}");
    const added = await readPapers([dated], undefined, undefined, papers);
    expect(added.papers[0]?.date).toBe("2024-12-30");
    expect(added.papers[0]).not.toHaveProperty("guessed");
  });
});
