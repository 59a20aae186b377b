import { describe, expect, it } from "vitest";
import { arxivPage } from "../../src/readers/arxiv-page.ts";
import { reading } from "./reading.ts";

const LONG = "We look for jets in the data of a collider and find that they are many, as was said.";

describe("a page of arXiv that was copied", () => {
  it("gives the papers of a list of new ones", async () => {
    const text = `High Energy Physics - Phenomenology
New submissions (showing 2 of 2 entries)
[1] arXiv:2405.00001 [pdf, html, other]
Title: Jets and more
Ada One, Ben Two, Cy Three
Comments: 12 pages
Journal-ref: Phys. Rev. D 1 (2024)
Subjects: High Energy Physics - Phenomenology (hep-ph); Machine Learning (cs.LG)

${LONG}

Cross submissions (showing 1 of 1 entries)
[2] arXiv:2405.00002 (cross-list from hep-ex) [pdf, other]
Title: Quarks
Authors: Ada One (Aachen)
Subjects: High Energy Physics - Experiment (hep-ex)
`;
    const { records, lines, problems } = await reading(arxivPage, text);
    expect(problems).toEqual([]);
    expect(lines).toEqual([3, 13]);
    expect(records).toEqual([
      {
        title: "Jets and more",
        abstract: LONG,
        comments: "12 pages",
        authors: "Ada One, Ben Two, Cy Three",
        arxiv: "2405.00001",
        categories: ["hep-ph", "cs.LG"],
      },
      { title: "Quarks", authors: "Ada One", arxiv: "2405.00002", categories: ["hep-ex"] },
    ]);
  });

  it("gives the papers of a search, with their dates", async () => {
    const text = `Showing 1–50 of 73 results for all: jets
1. arXiv:2405.00001  [pdf, ps, other]   hep-ph  cs.LG   doi 10.1000/A
Jets and more
Authors: Ada One, Ben Two
Abstract: ${LONG} △ Less
Submitted 6 June, 2024; v1 submitted 1 May, 2024; originally announced May 2024.
Comments: 12 pages

2. arXiv:2405.00002  [pdf, other]  hep-ex
Quarks
`;
    const { records, problems } = await reading(arxivPage, text);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        title: "Jets and more",
        abstract: LONG,
        comments: "12 pages",
        authors: "Ada One, Ben Two",
        arxiv: "2405.00001",
        doi: "10.1000/a",
        date: "2024-05-01",
        categories: ["hep-ph", "cs.LG"],
      },
      { title: "Quarks", arxiv: "2405.00002", categories: ["hep-ex"] },
    ]);
  });
});
