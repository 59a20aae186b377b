import { expect, it } from "vitest";
import { semanticScholar } from "../../src/readers/semantic-scholar.ts";
import { reading } from "./reading.ts";

it("a Semantic Scholar paper gives its facts, also where it is a citation", async () => {
  const paper = {
    paperId: "abc",
    externalIds: { ArXiv: "2405.00001", DOI: "10.1000/A", CorpusId: 7 },
    title: "Jets",
    abstract: "We look.",
    year: 2024,
    authors: [{ authorId: "1", name: "Ada One" }, { name: "Ben Two" }],
  };
  const text = JSON.stringify({
    total: 2,
    data: [paper, { citingPaper: { paperId: "d", title: "Quarks" } }, {}],
  });
  const { records, problems } = await reading(semanticScholar, text);
  expect(records).toEqual([
    {
      title: "Jets",
      abstract: "We look.",
      authors: "Ada One, Ben Two",
      arxiv: "2405.00001",
      doi: "10.1000/a",
      date: "2024",
      registered: ["semantic-scholar:7"],
      ownId: "abc",
    },
    { title: "Quarks", ownId: "d" },
  ]);
  expect(problems).toEqual([
    "papers:1: neither title nor abstract (skipped). Ask Semantic Scholar for the fields title and abstract.",
  ]);
});
