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
