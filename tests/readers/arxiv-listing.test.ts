import { describe, expect, it } from "vitest";
import { arxivListing } from "../../src/readers/arxiv-listing.ts";
import { reading } from "./reading.ts";

const JETS =
  "We present a data set of simulated jets at the Large Hadron Collider. It holds a hundred million of them.";
const STARS =
  "We list the stars that were seen twice in one night by two telescopes. None of them is a new variable star.";

describe("abstracts pasted from arXiv", () => {
  it("are one paper each, with what stands around the abstract", async () => {
    const text = [
      "A Data Set of Jets",
      "Ada Krämer, Bo Lind",
      "",
      JETS,
      "12 pages, 7 figures",
      "arXiv:2202.03772v3 [hep-ph]",
      "Submitted: 2022-02-08",
      "",
      "",
      STARS,
      "arXiv:2103.00001",
    ];
    expect(await reading(arxivListing, text.join("\n"))).toStrictEqual({
      records: [
        {
          title: "A Data Set of Jets",
          authors: "Ada Krämer, Bo Lind",
          abstract: JETS,
          comments: "12 pages, 7 figures",
          arxiv: "2202.03772", // without the version
          date: "2022-02-08", //  the line under the id belongs to it
        },
        { abstract: STARS, arxiv: "2103.00001" }, // what nobody says is absent
      ],
      lines: [1, 10], // blank lines between two papers are of neither
      problems: [],
    });
  });

  it("may have lost their line breaks: the next abstract follows the id at once", async () => {
    const text = `${JETS}\narXiv:2202.03772 ${STARS}\narXiv:2103.00001`;
    const { records, lines } = await reading(arxivListing, text);
    expect(records).toEqual([
      { abstract: JETS, arxiv: "2202.03772" },
      { abstract: STARS, arxiv: "2103.00001" },
    ]);
    expect(lines).toEqual([1, 2]);
  });

  it("keep a title of two lines, and of remarks those before the abstract too", async () => {
    const text = `A Data Set of Jets\nfor Networks that Learn\nAccepted by PRD\n${JETS}\narXiv:2202.03772`;
    expect((await reading(arxivListing, text)).records).toEqual([
      {
        title: "A Data Set of Jets for Networks that Learn",
        comments: "Accepted by PRD",
        abstract: JETS,
        arxiv: "2202.03772",
      },
    ]);
  });

  it("take the last of several lines that read like authors as the authors'", async () => {
    const text = `Dark Matter and Dark Energy\nAda Krämer and Bo Lind\n${STARS}\narXiv:2103.00001`;
    expect((await reading(arxivListing, text)).records).toMatchObject([
      { title: "Dark Matter and Dark Energy", authors: "Ada Krämer and Bo Lind" },
    ]);
  });

  it("take a line of remarks for an abstract where it is as long as one", async () => {
    const long = `${JETS} The code is at https://example.org/jets. It is free. All may use it.`;
    expect((await reading(arxivListing, `${long}\narXiv:2202.03772`)).records).toEqual([
      { abstract: long, arxiv: "2202.03772" },
    ]);
  });
});

describe("what is missing in a paste", () => {
  it("is an id: the paper is known by its text", async () => {
    const { records, problems } = await reading(arxivListing, `${STARS}\n`);
    expect(records).toStrictEqual([{ abstract: STARS }]);
    expect(problems).toEqual([
      'papers:1: no arXiv id after "We list the stars that were seen twice i…" (kept, known by its text). End the abstract with a line such as arXiv:2503.14192.',
    ]);
  });

  it("is an abstract: the title alone is kept, since a title has no sentence", async () => {
    const { records, problems } = await reading(arxivListing, "A Data Set of Jets\narXiv:2202.03772");
    expect(records).toStrictEqual([{ title: "A Data Set of Jets", arxiv: "2202.03772" }]);
    expect(problems).toEqual([
      'papers:1: no abstract beside "A Data Set of Jets" (kept without one). Paste the abstract below the title.',
    ]);
  });

  it("is all of it: an id alone is no paper", async () => {
    const { records, problems } = await reading(arxivListing, "\n  arXiv:2202.03772\n");
    expect(records).toEqual([]);
    expect(problems).toEqual([
      'papers:2: no text before "arXiv:2202.03772" (skipped). Paste the abstract above its arXiv id.',
    ]);
  });
});
