import { expect, it } from "vitest";
import { openAlex } from "../../src/readers/open-alex.ts";
import { reading } from "./reading.ts";

it("an OpenAlex work gives its facts, the words of its abstract put in order", async () => {
  const work = {
    id: "https://openalex.org/W7",
    doi: "https://doi.org/10.1000/A",
    title: "Jets",
    publication_date: "2024-05-01",
    abstract_inverted_index: { We: [0, 2], look: [1], "find.": [3] },
    authorships: [
      { author: { display_name: "Ada One", orcid: "https://orcid.org/0000-0002-1825-0097" } },
      { raw_author_name: "Ben Two" },
    ],
    primary_location: { landing_page_url: "http://arxiv.org/abs/2405.00001" },
    keywords: [{ display_name: "Jets" }],
  };
  const text = JSON.stringify({
    meta: { count: 2 },
    results: [work, { id: "W8", title: null }],
    group_by: [],
  });
  const { records, problems } = await reading(openAlex, text);
  expect(records).toEqual([
    {
      title: "Jets",
      abstract: "We look We find.",
      authors: "Ada One, Ben Two",
      authorIds: [{ name: "Ada One", ids: ["orcid:0000-0002-1825-0097"] }],
      arxiv: "2405.00001",
      doi: "10.1000/a",
      date: "2024-05-01",
      categories: ["Jets"],
      registered: ["openalex:W7"],
      ownId: "https://openalex.org/W7",
    },
  ]);
  expect(problems).toEqual([
    "papers:1: neither title nor abstract (skipped). Ask OpenAlex for title and abstract_inverted_index.",
  ]);
});
