import { describe, expect, it } from "vitest";
import { inspire } from "../../src/readers/inspire.ts";
import { reading } from "./reading.ts";

const METADATA = {
  control_number: 7,
  titles: [{ source: "arXiv", title: "Jets" }],
  abstracts: [
    { source: "APS", value: "<p>We looked.</p>" },
    { source: "arXiv", value: "We look." },
  ],
  authors: [
    {
      full_name: "One, Ada",
      ids: [
        { schema: "INSPIRE BAI", value: "A.One.1" },
        { schema: "ORCID", value: "0000-0002-1825-0097" },
        { schema: "SLAC", value: "SLAC-1" },
      ],
    },
    { full_name: "Two, Ben" },
  ],
  collaborations: [{ value: "CMS" }],
  arxiv_eprints: [{ value: "2405.00001", categories: ["hep-ph"] }],
  dois: [{ value: "10.1000/A" }],
  public_notes: [{ value: "12 pages" }],
  preprint_date: "2024-05-01",
};

describe("an INSPIRE record", () => {
  it("gives its facts, the abstract from arXiv first", async () => {
    const { records, problems } = await reading(
      inspire,
      JSON.stringify({ hits: { hits: [{ id: "7", metadata: METADATA }], total: 1 }, links: {} }),
    );
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        title: "Jets",
        abstract: "We look.",
        comments: "12 pages",
        authors: "One, Ada; Two, Ben; CMS Collaboration",
        authorIds: [{ name: "One, Ada", ids: ["inspire:A.One.1", "orcid:0000-0002-1825-0097"] }],
        arxiv: "2405.00001",
        doi: "10.1000/a",
        date: "2024-05-01",
        categories: ["hep-ph"],
        registered: ["inspire:7"],
        ownId: "7",
      },
    ]);
  });

  it("without metadata costs itself alone", async () => {
    const text = `{"hits": {"hits": [{"id": "6"},\n{"metadata": ${JSON.stringify(METADATA)}}]}}`;
    const { records, problems } = await reading(inspire, text);
    expect(records.map(({ ownId }) => ownId)).toEqual(["7"]);
    expect(problems).toEqual([
      "papers:1: neither title nor abstract (skipped). Ask INSPIRE for the fields titles and abstracts.",
    ]);
  });
});
