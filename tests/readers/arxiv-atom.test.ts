import { describe, expect, it } from "vitest";
import { arxivAtom } from "../../src/readers/arxiv-atom.ts";
import { reading } from "./reading.ts";

const ENTRY = `<entry>
  <id>http://arxiv.org/abs/hep-ph/9901234v2</id>
  <title>Jets &lt; quarks &#233;
    at colliders</title>
  <published>1999-01-05T08:18:33Z</published>
  <updated>2001-01-05T08:18:33Z</updated>
  <summary>  We look for jets.
</summary>
  <author><name>Ada One</name><arxiv:affiliation>CERN</arxiv:affiliation></author>
  <author><name>Ben Two</name></author>
  <arxiv:comment>12 pages</arxiv:comment>
  <arxiv:doi>10.1000/Jets.1</arxiv:doi>
  <arxiv:primary_category term="hep-ph"/>
  <category term="hep-ph"/><category term="hep-ex"/>
</entry>`;

describe("a comment that never closes", () => {
  it("costs no paper, and is told with its line", async () => {
    const text =
      "<feed><id>http://arxiv.org/x</id>\n<entry><title>A</title></entry>\n<!-- oops\n<entry><title>B</title></entry></feed>";
    const { records, lines, problems } = await reading(arxivAtom, text);
    expect(records).toEqual([{ title: "A" }, { title: "B" }]);
    expect(lines).toEqual([2, 4]);
    expect(problems).toEqual([
      'papers:3: "<!-- oops <entry><title>B</title></entry…" never closes (passed over, and what follows was read). Take it out, or close it where it should end.',
    ]);
  });
});

describe("an entry of arXiv's search results", () => {
  it("gives its facts", async () => {
    const { records, problems } = await reading(arxivAtom, `<feed>${ENTRY}</feed>`);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        title: "Jets < quarks é at colliders",
        abstract: "We look for jets.",
        comments: "12 pages",
        authors: "Ada One, Ben Two",
        arxiv: "hep-ph/9901234",
        doi: "10.1000/jets.1",
        date: "1999-01-05",
        categories: ["hep-ph", "hep-ex"],
      },
    ]);
  });

  it("that tells of an error is no paper", async () => {
    const { records, problems } = await reading(
      arxivAtom,
      "<entry><id>http://arxiv.org/api/errors#bad</id><title>Error</title><summary>bad id</summary></entry>",
    );
    expect(records).toEqual([]);
    expect(problems).toEqual(["papers:1: arXiv answered with an error: bad id (skipped). Ask arXiv again."]);
  });

  it("that is broken keeps what can be read, and costs no other", async () => {
    const broken = "<entry><title>R & D</title><summary>We look";
    const { records, problems } = await reading(arxivAtom, `<feed>${broken}\n${ENTRY}</feed>`);
    expect(records.map(({ title }) => title)).toEqual(["R & D", "Jets < quarks é at colliders"]);
    expect(problems).toEqual([
      'papers:1: broken XML in "<entry><title>R & D</title><summary>We l…": unclosed tag: summary (read as far as it goes). Fetch the file again, or close every element and write & as &amp;.',
    ]);
  });
});
