import { describe, expect, it } from "vitest";
import { READERS } from "../../src/readers/index.ts";
import { reading } from "./reading.ts";

const OPEN_ALEX = '{"id":"https://openalex.org/W1","title":"One","abstract_inverted_index":{"A":[0]}}';
const CSL = '{"DOI":"10.1/a","title":["One"],"issued":{"date-parts":[[2020]]}}';

describe("a format that has several shapes is known in each", () => {
  it.each([
    { format: "open-alex", shape: "a snapshot, a work a line", text: `${OPEN_ALEX}\n${OPEN_ALEX}\n` },
    {
      format: "open-alex",
      shape: "one work over several lines",
      text: JSON.stringify(JSON.parse(OPEN_ALEX), null, 2),
    },
    { format: "inspire", shape: "one record", text: '{"id":"1","metadata":{"titles":[{"title":"One"}]}}' },
    {
      format: "semantic-scholar",
      shape: "a dataset, a paper a line",
      text: '{"corpusid":1,"title":"One"}\n',
    },
    { format: "semantic-scholar", shape: "one paper", text: '{"paperId":"ab","title":"One"}' },
    { format: "csl-json", shape: "one item", text: CSL },
    { format: "csl-json", shape: "Zotero's answer", text: `{"items":[${CSL}]}` },
    { format: "csl-json", shape: "Crossref's answer", text: `{"status":"ok","message":{"items":[${CSL}]}}` },
    { format: "json-lines", shape: "a paper a line", text: '{"title":"One","abstract":"We look."}' },
  ])("$format: $shape", async ({ format, text }) => {
    const reader = READERS.find(({ accepts }) => accepts(text));
    expect(reader?.id).toBe(format);
    const { records, problems } = await reading(reader ?? fail(), text);
    expect(problems).toEqual([]);
    expect([...new Set(records.map(({ title }) => title))]).toEqual(["One"]);
  });
});

function fail(): never {
  throw new Error("no reader");
}
