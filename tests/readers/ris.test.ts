import { describe, expect, it } from "vitest";
import { ris } from "../../src/readers/ris.ts";
import { reading } from "./reading.ts";

const ENTRY = `TY  - JOUR
TI  - Jets in the dark
AU  - One, Ada
A1  - Two, Ben
AB  - We look for jets.
  They are dark.
PY  - 2024///
DA  - 2024/05/03/
DO  - 10.1000/Jets.1
UR  - https://arxiv.org/abs/2405.00001v2
N1  - 12 pages
KW  - jets
ID  - one2024
ER  - 
`;

describe("an entry of a RIS file", () => {
  it("gives its facts, the DOI in lower case and the arXiv id out of the address", async () => {
    const { records, problems } = await reading(ris, ENTRY);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        title: "Jets in the dark",
        abstract: "We look for jets. They are dark.",
        comments: "12 pages",
        authors: "One, Ada; Two, Ben",
        arxiv: "2405.00001",
        doi: "10.1000/jets.1",
        date: "2024-05-03",
        categories: ["jets"],
        ownId: "one2024",
      },
    ]);
  });

  it("may use the older tags, and a lone author keeps one name", async () => {
    const { records } = await reading(
      ris,
      "TY  - GEN\nT1  - Jets\nA1  - One, Ada\nN2  - We look.\nY1  - 2012///\nM1  - arXiv:hep-ph/9901234\nER  -\n",
    );
    expect(records).toEqual([
      { title: "Jets", abstract: "We look.", authors: "Ada One", arxiv: "hep-ph/9901234", date: "2012" },
    ]);
  });
});

describe("a damaged RIS file", () => {
  it("loses no entry where an end is missing", async () => {
    const { records, lines, problems } = await reading(ris, `TY  - JOUR\nTI  - Open end\n\n${ENTRY}`);
    expect(records.map(({ title }) => title)).toEqual(["Open end", "Jets in the dark"]);
    expect(lines).toEqual([1, 4]);
    expect(problems).toEqual([
      'papers:1: no ER after "Open end" (read up to the next TY). End each entry with a line ER  -.',
    ]);
  });

  it("says what stands outside of entries and which entry is empty", async () => {
    const { records, problems } = await reading(ris, `TI  - Lost\nTY  - JOUR\nER  - \n${ENTRY}`);
    expect(records).toHaveLength(1);
    expect(problems).toEqual([
      'papers:1: no TY before "TI - Lost" (skipped). Begin each entry with a line such as TY  - JOUR.',
      "papers:2: neither title nor abstract (skipped). Give the text as TI and AB.",
    ]);
  });
});
