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

const HEAD = "[7] arXiv:2405.00001 [pdf, other]";

describe("what stands on a page of arXiv", () => {
  it.each([
    {
      name: "a number in brackets, or before a dot, or none",
      lines: ["arXiv:2405.00001 [html]", "Title: Jets"],
      facts: { title: "Jets" },
    },
    {
      name: "an abstract under its word, up to a blank line",
      lines: [HEAD, "Title: Jets", "Abstract:", "We look", "for jets.", "", "Ada One, Ben Two"],
      facts: { title: "Jets", abstract: "We look for jets.", authors: "Ada One, Ben Two" },
    },
    {
      name: "the words that open and close an abstract",
      lines: [HEAD, "Jets", `${LONG} ▽ More`],
      facts: { title: "Jets", abstract: LONG },
    },
    {
      name: "the longest text as the abstract",
      lines: [HEAD, "Title: Jets", "Many of them", LONG, "Seen in print"],
      facts: { title: "Jets", abstract: LONG },
    },
    {
      name: "no abstract in a text of at most 60 characters",
      lines: [HEAD, "Title: Jets", "x".repeat(60)],
      facts: { title: "Jets" },
    },
    {
      name: "an abstract in a text of 61 characters",
      lines: [HEAD, "Title: Jets", "x".repeat(61)],
      facts: { title: "Jets", abstract: "x".repeat(61) },
    },
    {
      name: "labels in the singular",
      lines: [HEAD, "Title: Jets", "Author: Ada One", "Comment: 2 pages", "Subject: Quarks (hep-ph)"],
      facts: { title: "Jets", authors: "Ada One", comments: "2 pages", categories: ["hep-ph"] },
    },
    {
      name: "the day of the only version",
      lines: [HEAD, "Jets", "Submitted 6 June, 2024; originally announced May 2024."],
      facts: { title: "Jets", date: "2024-06-06" },
    },
    {
      name: "the day of the only version, at the end of a line",
      lines: [HEAD, "Jets", "Submitted 6 June, 2024"],
      facts: { title: "Jets", date: "2024-06-06" },
    },
    {
      name: "no date in a title that begins alike",
      lines: [HEAD, "Submitted papers of 2024 and jets"],
      facts: { title: "Submitted papers of 2024 and jets" },
    },
    {
      name: "fields without those of no archive",
      lines: [HEAD, "Title: Jets", "Subjects: Jets (J/psi); Learning (cs.LG); Quarks (hep-ph)"],
      facts: { title: "Jets", categories: ["cs.LG", "hep-ph"] },
    },
  ])("is read: $name", async ({ lines, facts }) => {
    const { records, problems } = await reading(arxivPage, lines.join("\n"));
    expect(records).toEqual([{ ...facts, arxiv: "2405.00001" }]);
    expect(problems).toEqual([]);
  });
});

describe("the reader of arXiv's pages", () => {
  it.each([
    [`Showing 1 of 1\r\n${HEAD}\r\nJets`, true],
    ["12. arXiv:hep-ph/9901234 (cross-list from hep-ex) [ps, pdf]", true],
    ["arXiv:2405.00001 [hep-ph]", false], // the stamp on a paper
    ["We use arXiv:2405.00001 [pdf] here", false], // in the middle of a text
  ])("takes %j for its own: %s", (head, isOwn) => {
    expect(arxivPage.accepts(head)).toBe(isOwn);
  });
});
