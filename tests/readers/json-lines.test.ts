import { describe, expect, it } from "vitest";
import { jsonLines } from "../../src/readers/json-lines.ts";
import { reading } from "./reading.ts";

describe("a line of arXiv's dump of metadata", () => {
  it("gives its facts, each in the form that all readers give", async () => {
    const line = {
      id: "2202.03772",
      title: "A Data Set of Jets",
      abstract: "We present a data set.",
      comments: "12 pages",
      authors: "Ada Krämer, Bo Lind",
      categories: "hep-ph  cs.LG",
      doi: "10.1103/PhysRevD.100.061901",
      update_date: "2022-02-08",
    };
    expect(await reading(jsonLines, `\n  \n${JSON.stringify(line)}\n`)).toStrictEqual({
      records: [
        {
          title: "A Data Set of Jets",
          abstract: "We present a data set.",
          comments: "12 pages",
          authors: "Ada Krämer, Bo Lind",
          arxiv: "2202.03772", // its own id is one of arXiv
          doi: "10.1103/physrevd.100.061901",
          date: "2022-02-08",
          categories: ["hep-ph", "cs.LG"],
          ownId: "2202.03772",
        },
      ],
      lines: [3], // blank lines are none
      problems: [],
    });
  });

  it("says nothing of what is null or blank", async () => {
    const line = { title: "Jets", abstract: " ", comments: null, authors: null, created: null, year: 2020 };
    expect((await reading(jsonLines, JSON.stringify(line))).records).toStrictEqual([
      { title: "Jets", date: "2020" },
    ]);
  });
});

describe("a line that is no paper is skipped, and the report says why", () => {
  it.each([
    [
      '{"title": "Jets"',
      String.raw`papers:1: no JSON object in "{\"title\": \"Jets\"" (skipped). Each line must be one whole JSON object.`,
    ],
    ["7", 'papers:1: the line should be Object, is "7" (skipped). Give the line as a JSON object.'],
    [
      '{"id": 1}',
      'papers:1: neither title nor abstract (skipped). Give the text as "title" and "abstract", or say where it is: --map title=NAME.',
    ],
  ])("%s", async (line, problem) => {
    expect(await reading(jsonLines, `${line}\n{"title": "Quarks"}`)).toEqual({
      records: [{ title: "Quarks" }],
      lines: [2],
      problems: [problem],
    });
  });

  it("such as a title that is a number", async () => {
    const { records, problems } = await reading(jsonLines, '{"title": 7}');
    expect(records).toEqual([]);
    expect(problems[0]).toMatch(
      /^papers:1: title should be .+, is "7" \(skipped\)\. Give title as a JSON text\.$/u,
    );
  });
});
