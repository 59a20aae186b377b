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

describe("tags of RIS that mean one thing", () => {
  it.each(["UR", "L1", "L2", "LK", "M1", "M3", "C1", "C7", "AN", "ID", "N1"])(
    "give the arXiv id from %s, wherever a program puts it",
    async (tag) => {
      const { records } = await reading(ris, `TY  - GEN\nTI  - Jets\n${tag}  - arXiv:2405.00001\nER  -\n`);
      expect(records[0]?.arxiv).toBe("2405.00001");
    },
  );

  it("say which date may mean two days", async () => {
    const entries = ["25/12/2022", "02/08/2022"].map(
      (date) => `TY  - GEN\nTI  - Jets\nDA  - ${date}\nER  -\n`,
    );
    const { records, problems } = await reading(ris, entries.join(""));
    expect(records.map(({ date }) => date)).toEqual(["2022-12-25", "2022"]);
    expect(problems).toEqual([
      'papers:5: no clear date in "02/08/2022" (only the year is kept). Write it as 2022-02-08.',
    ]);
  });

  it.each([
    { name: "TI before T1 before CT", tags: ["CT  - c", "T1  - b", "TI  - a"], facts: { title: "a" } },
    { name: "T1 where TI is empty", tags: ["TI  - ", "T1  - b"], facts: { title: "b" } },
    { name: "CT alone, of a chapter", tags: ["CT  - c"], facts: { title: "c" } },
    { name: "AB before N2", tags: ["N2  - b", "AB  - a"], facts: { abstract: "a" } },
    { name: "all notes", tags: ["TI  - a", "N1  - b", "N1  - c"], facts: { title: "a", comments: "b c" } },
    {
      name: "PY where DA is no date",
      tags: ["TI  - a", "DA  - in press", "PY  - 2024"],
      facts: { title: "a", date: "2024" },
    },
    {
      name: "the key that INSPIRE gives",
      tags: ["TI  - a", "ID  - Aad:2012tfa"],
      facts: { title: "a", registered: ["texkey:Aad:2012tfa"], ownId: "Aad:2012tfa" },
    },
  ])("are read as $name", async ({ tags, facts }) => {
    const { records, problems } = await reading(ris, ["TY  - GEN", ...tags, "ER  - "].join("\n"));
    expect(records).toEqual([facts]);
    expect(problems).toEqual([]);
  });

  it("may be indented and have one blank before the stroke, as some programs write them", async () => {
    const text = "  TY - GEN\n  TI - Jets\n  AB - We look.\n  T100 - not a tag\n  ER -\n";
    expect((await reading(ris, text)).records).toEqual([
      { title: "Jets", abstract: "We look. T100 - not a tag" },
    ]);
  });
});

describe("the RIS reader", () => {
  it.each([
    ["TY  - JOUR\nTI  - Jets", true],
    ["\uFEFFTY  - JOUR\r\nTI  - Jets", true], // a mark of the byte order stands before it
    ["Exported today\n\n  TY - CHAP\n", true], // below a heading
    ["PMID- 12\nTI  - Jets", false], // PubMed
    ["TY  - see the manual", false], // prose
  ])("takes %j for its own: %s", (head, isOwn) => {
    expect(ris.accepts(head)).toBe(isOwn);
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

  it("quotes the entry where one without an end has no title either", async () => {
    const { problems } = await reading(ris, "TY  - GEN\nDO  - 10.1000/A");
    expect(problems).toEqual([
      'papers:1: no ER after "TY - GEN DO - 10.1000/A" (read up to the next TY). End each entry with a line ER  -.',
    ]);
  });
});
