import { describe, expect, it } from "vitest";
import { oaiPmh } from "../../src/readers/oai-pmh.ts";
import { reading } from "./reading.ts";

function record(metadata: string, header = "<header><identifier>oai:x:1</identifier></header>"): string {
  return `<record>${header}<metadata>${metadata}</metadata></record>`;
}

describe("a harvested record", () => {
  it("in the form arXiv gives its facts, family names first", async () => {
    const { records } = await reading(
      oaiPmh,
      record(`<arXiv><id>2405.00001</id><created>2024-05-01</created><updated>2024-06-01</updated>
<authors><author><keyname>One</keyname><forenames>Ada</forenames><suffix>Jr</suffix></author>
<author><keyname>CMS Collaboration</keyname></author></authors><title>Jets</title>
<categories>hep-ph hep-ex</categories><comments>12 pages</comments><doi>10.1000/A, 10.1000/B</doi>
<abstract>  We look
for jets.</abstract></arXiv>`),
    );
    expect(records).toEqual([
      {
        title: "Jets",
        abstract: "We look for jets.",
        comments: "12 pages",
        authors: "One, Ada Jr; CMS Collaboration",
        arxiv: "2405.00001",
        doi: "10.1000/a",
        date: "2024-05-01",
        categories: ["hep-ph", "hep-ex"],
        ownId: "oai:x:1",
      },
    ]);
  });

  it("in the form arXivRaw takes authors as they stand and the date of the first version", async () => {
    const { records } = await reading(
      oaiPmh,
      record(`<arXivRaw><id>2405.00001</id><version version="v1"><date>Wed, 1 May 2024 12:00:00 GMT</date></version>
<version version="v2"><date>Sat, 1 Jun 2024 12:00:00 GMT</date></version>
<title>Jets</title><authors>Ada One and Ben Two</authors></arXivRaw>`),
    );
    expect(records).toEqual([
      {
        title: "Jets",
        authors: "Ada One and Ben Two",
        arxiv: "2405.00001",
        date: "2024-05-01",
        ownId: "oai:x:1",
      },
    ]);
  });

  it("in the form oai_dc tells the abstract from the remarks", async () => {
    const { records } = await reading(
      oaiPmh,
      record(`<oai_dc:dc><dc:title>Jets</dc:title><dc:creator>One, Ada</dc:creator><dc:creator>Two, Ben</dc:creator>
<dc:description>Comment: 12 pages</dc:description><dc:description>We look.</dc:description>
<dc:date>2024-05-01</dc:date><dc:date>2024-06-01</dc:date>
<dc:identifier>http://arxiv.org/abs/2405.00001</dc:identifier><dc:identifier>doi:10.1000/A</dc:identifier></oai_dc:dc>`),
    );
    expect(records).toEqual([
      {
        title: "Jets",
        abstract: "We look.",
        comments: "12 pages",
        authors: "One, Ada; Two, Ben",
        arxiv: "2405.00001",
        doi: "10.1000/a",
        date: "2024-05-01",
        ownId: "oai:x:1",
      },
    ]);
  });

  it("that was deleted, or has no known metadata, is said and costs no other", async () => {
    const text = [
      '<record><header status="deleted"><identifier>oai:x:2</identifier></header></record>',
      record("<marc/>"),
      record("<arXiv><title>Open"),
      record("<arXiv><title>Jets</title></arXiv>"),
    ].join("\n");
    const { records, problems, lines } = await reading(oaiPmh, text);
    expect(records.map(({ title }) => title)).toEqual(["Open", "Jets"]);
    expect(lines).toEqual([3, 4]);
    expect(problems).toEqual([
      'papers:1: "oai:x:2" is deleted (skipped). Nothing to do: the archive took it back.',
      'papers:2: "oai:x:1" has metadata in the form marc (skipped). Harvest with metadataPrefix arXiv, arXivRaw or oai_dc.',
      'papers:3: broken XML in "<record><header><identifier>oai:x:1</ide…": unexpected close tag (read as far as it goes). Fetch the file again, or close every element and write & as &amp;.',
    ]);
  });
});
