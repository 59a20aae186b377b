import { describe, expect, it } from "vitest";
import { pubmedNbib } from "../../src/readers/pubmed-nbib.ts";
import { reading } from "./reading.ts";

const ENTRY = `PMID- 12345678
OWN - NLM
DP  - 2019 Nov 5
TI  - Graphs of proteins in the light
      of many papers.
LID - 10.1000/graph.7 [doi]
AB  - BACKGROUND: Proteins meet.
      RESULTS: Often.
FAU - One, Ada
AU  - One A
FAU - Two, Ben
AU  - Two B
AID - S0000-1 [pii]
AID - 10.1000/GRAPH.7 [doi]
`;

describe("an entry of a PubMed file", () => {
  it("gives its facts, lines that run on drawn together", async () => {
    const { records, problems } = await reading(pubmedNbib, ENTRY);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        title: "Graphs of proteins in the light of many papers.",
        abstract: "BACKGROUND: Proteins meet. RESULTS: Often.",
        authors: "One, Ada; Two, Ben",
        doi: "10.1000/graph.7",
        date: "2019-11-05",
        registered: ["pubmed:12345678"],
        ownId: "12345678",
      },
    ]);
  });

  it("takes initials where full names are missing", async () => {
    const { records } = await reading(
      pubmedNbib,
      "PMID- 1\nTI  - Light.\nAU  - Curie MS\nAU  - van der Meer S\n",
    );
    expect(records[0]?.authors).toBe("Curie, M S; van der Meer, S");
  });
});

describe("tags of PubMed", () => {
  it.each([
    { name: "a book by its own title", tags: ["BTI - Light"], facts: { title: "Light" } },
    { name: "TI before BTI", tags: ["BTI - Light", "TI  - Rays"], facts: { title: "Rays" } },
    { name: "all notes", tags: ["TI  - a", "GN  - b", "GN  - c"], facts: { title: "a", comments: "b c" } },
    {
      name: "groups of authors behind the names",
      tags: ["TI  - a", "CN  - Light Group", "FAU - One, Ada"],
      facts: { title: "a", authors: "One, Ada; Light Group" },
    },
    {
      name: "the day it was out where no issue has a date",
      tags: ["TI  - a", "DP  - in press", "DEP - 20240503"],
      facts: { title: "a", date: "2024-05-03" },
    },
    {
      name: "no DOI from a number of the publisher",
      tags: ["TI  - a", "LID - S1 [pii]", "AID - 10.1000/A [pii]"],
      facts: { title: "a" },
    },
    {
      name: "no DOI from what stands behind other words",
      tags: ["TI  - a", "AID - see 10.1000/A [doi]", "AID - 10.1000/B [doi], erratum"],
      facts: { title: "a" },
    },
  ])("give $name", async ({ tags, facts }) => {
    const { records } = await reading(pubmedNbib, ["PMID- 7", ...tags].join("\n"));
    expect(records).toEqual([{ ...facts, registered: ["pubmed:7"], ownId: "7" }]);
  });

  it.each(["AID", "LID", "CI", "GN", "SI"])("give an arXiv id from %s", async (tag) => {
    const text = `PMID- 7\nTI  - Light\n${tag.padEnd(4)}- arXiv:2405.00001\n`;
    expect((await reading(pubmedNbib, text)).records[0]?.arxiv).toBe("2405.00001");
  });
});

describe("the PubMed reader", () => {
  it.each([
    ["PMID- 12345678\nOWN - NLM", true],
    ["\uFEFFPMID- 12345678\r\n", true], // a mark of the byte order stands before it
    ["\n\nPMID - 7", true],
    ["TY  - JOUR\nAN  - PMID- 7", false], // RIS that names it
    ["PMID- see below", false],
  ])("takes %j for its own: %s", (head, isOwn) => {
    expect(pubmedNbib.accepts(head)).toBe(isOwn);
  });
});

describe("a damaged PubMed file", () => {
  it("loses nothing but the entry without a text and what has no PMID", async () => {
    const { records, lines, problems } = await reading(
      pubmedNbib,
      `TI  - Lost.\nPMID- 1\nOWN - NLM\n\n${ENTRY}`,
    );
    expect(records).toHaveLength(1);
    expect(lines).toEqual([5]);
    expect(problems).toEqual([
      'papers:1: no PMID before "TI - Lost." (skipped). Begin each entry with a line such as PMID- 12345678.',
      "papers:2: neither title nor abstract (skipped). Give the text as TI and AB.",
    ]);
  });
});
