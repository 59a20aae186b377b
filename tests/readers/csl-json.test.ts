import { describe, expect, it } from "vitest";
import { cslJson } from "../../src/readers/csl-json.ts";
import { reading } from "./reading.ts";

describe("a CSL item", () => {
  it("gives its facts, without the marks of JATS", async () => {
    const item = {
      id: "one2024",
      type: "article-journal",
      title: "Jets in <i>pp</i> &amp; more",
      abstract: "<jats:p>We look for a < b > c in H<jats:sub>2</jats:sub>.</jats:p>",
      author: [
        { family: "Berg", given: "Ada", "non-dropping-particle": "van den" },
        { literal: "CMS Collaboration" },
      ],
      issued: { "date-parts": [["2024", 5, 1]] },
      DOI: "10.1000/A",
      URL: "https://arxiv.org/abs/2405.00001",
    };
    const { records, problems } = await reading(cslJson, JSON.stringify([item]));
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        title: "Jets in pp & more",
        abstract: "We look for a < b > c in H2.",
        authors: "van den Berg, Ada; CMS Collaboration",
        arxiv: "2405.00001",
        doi: "10.1000/a",
        date: "2024-05-01",
        ownId: "one2024",
      },
    ]);
  });

  it("that is broken costs itself alone", async () => {
    const { records, problems } = await reading(
      cslJson,
      '[{"title": "Jets",\n{"title": "Quarks"},\n{"id": 3}]',
    );
    expect(records).toEqual([{ title: "Quarks" }]);
    expect(problems).toEqual([
      'papers:1: no JSON object in "{\\"title\\": \\"Jets\\"" (skipped). Fetch the file again, or mend the object there.',
      'papers:3: neither title nor abstract (skipped). Give the text as "title" and "abstract".',
    ]);
  });
});

describe("a fact of a CSL item", () => {
  it.each([
    {
      name: "a name with its particles and its suffix",
      item: {
        author: [
          { family: "Gogh", "dropping-particle": "van", given: "V.", suffix: "Jr." },
          { family: "Light Group" },
        ],
      },
      facts: { authors: "Gogh, V. van Jr.; Light Group" },
    },
    {
      name: "a given name alone, which is a whole name",
      item: { author: [{ given: "Plato" }] },
      facts: { authors: "Plato" },
    },
    { name: "a year alone", item: { issued: { "date-parts": [[2024]] } }, facts: { date: "2024" } },
    {
      name: "a month",
      item: { issued: { "date-parts": [[2024, 11]] } },
      facts: { date: "2024-11" },
    },
    { name: "a year of antiquity", item: { issued: { "date-parts": [[79]] } }, facts: { date: "0079" } },
    {
      name: "a date as a text",
      item: { issued: { raw: "on 2024-05-01, late" } },
      facts: { date: "2024-05-01" },
    },
    { name: "a date in words", item: { issued: { literal: "circa 1905" } }, facts: { date: "1905" } },
    { name: "no date", item: { issued: { literal: "in press" } }, facts: {} },
    { name: "a remark", item: { annote: "12 pages" }, facts: { comments: "12 pages" } },
    { name: "subjects", item: { categories: ["jets", "quarks"] }, facts: { categories: ["jets", "quarks"] } },
    {
      name: "a title in a list, as Crossref has it",
      item: { title: ["Jets", "Les jets"] },
      facts: { title: "Jets" },
    },
    {
      name: "the numbers of other registers",
      item: { PMID: "12345678", "citation-key": "Aad:2012tfa" },
      facts: { registered: ["pubmed:12345678", "texkey:Aad:2012tfa"] },
    },
    {
      name: "a number of PubMed in a note, as Zotero puts it",
      item: { note: "PMID: 12345678" },
      facts: { registered: ["pubmed:12345678"] },
    },
    {
      name: "a key that INSPIRE gave",
      item: { id: "Aad:2012tfa" },
      facts: { registered: ["texkey:Aad:2012tfa"], ownId: "Aad:2012tfa" },
    },
  ])("may be $name", async ({ item, facts }) => {
    const { records } = await reading(cslJson, JSON.stringify([{ title: "Quarks", ...item }]));
    expect(records).toEqual([{ title: "Quarks", ...facts }]);
  });

  it.each(["URL", "number", "archive_location", "note"])("gives an arXiv id from %s", async (field) => {
    const { records } = await reading(cslJson, JSON.stringify([{ [field]: "arXiv:2405.00001" }]));
    expect(records).toEqual([{ arxiv: "2405.00001" }]);
  });
});

describe("the CSL reader", () => {
  it.each([
    ['[{"title": "Jets"}]', true], // Zotero
    ['{"items": [{"DOI": "10.1000/A"}]}', true], // Pandoc
    ['{"status": "ok", "message": {"items": [{"abstract": "We look."}]}}', true], // Crossref, many
    ['{"title": "Jets", "issued": {}}\n', true], // one item by itself
    ['{"title": "Jets", "container-title": "A"}\n', true],
    ['{"title": "Jets"}\n', false], // any JSON may have a title
    ['[{"name": "Jets"}]', false], // nothing that a paper has
    ['{"results": [{"title": "Jets"}]}', false], // a list of others
  ])("takes %j for its own: %s", (head, isOwn) => {
    expect(cslJson.accepts(head)).toBe(isOwn);
  });

  it.each(['{"items": [%]}', '{"message": {"items": [%]}}', "%\n%"])("finds items in %s", async (around) => {
    const { records } = await reading(cslJson, around.replaceAll("%", '{"title": "Jets"}'));
    expect(records[0]).toEqual({ title: "Jets" });
  });
});

describe("a list that never closes", () => {
  it("costs the paper that it stands in, which is told with its line, and no other", async () => {
    const text =
      '[\n{"id": "a", "title": "A", "author": [{"family": "One"},\n{"id": "b", "title": "B"},\n{"id": "c", "title": "C"}\n]';
    const { records, lines, problems } = await reading(cslJson, text);
    expect(records.map(({ title }) => title)).toEqual(["B", "C"]);
    expect(lines).toEqual([3, 4]);
    expect(problems).toEqual([expect.stringMatching(/^papers:2: no JSON object in .+ \(skipped\)\. /u)]);
  });
});
