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
