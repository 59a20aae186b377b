import { describe, expect, it } from "vitest";
import { arxivMail } from "../../src/readers/arxiv-mail.ts";
import { withoutPlaces } from "../../src/readers/without-places.ts";
import { reading } from "./reading.ts";

const MAIL = String.raw`From: no-reply@arxiv.org
Subject: hep-ph daily

 received from  Tue 30 Apr 24 18:00:00 GMT  to  Wed  1 May 24 18:00:00 GMT
------------------------------------------------------------------------------
\\
arXiv:2405.00001
Date: Tue, 30 Apr 2024 18:00:02 GMT   (1234kb,D)

Title: A long title that goes on
  in the next line
Authors: Ada One (1), Ben Two (1 and 2) ((1) Aachen, (2) Bonn)
Categories: hep-ph cs.LG
Comments: 12 pages
Journal-ref: Phys. Rev. D 1 (2024)
DOI: 10.1000/A
License: http://creativecommons.org/licenses/by/4.0/
\\
  We look. Note: jets
are many.
\\ ( https://arxiv.org/abs/2405.00001 ,  1234kb)
%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%
------------------------------------------------------------------------------
\\
arXiv:hep-ph/9901234 (*cross-listing*)
replaced with revised version Tue, 30 Apr 2024 09:07:21 GMT   (5kb)

Title: Replaced
Authors: Cy Three
\\ ( https://arxiv.org/abs/hep-ph/9901234 ,  5kb)
------------------------------------------------------------------------------
`;

describe("a message of arXiv", () => {
  it("gives the facts of new papers and of replaced ones, which have no abstract", async () => {
    const { records, lines, problems } = await reading(arxivMail, MAIL);
    expect(problems).toEqual([]);
    expect(lines).toEqual([7, 25]);
    expect(records).toEqual([
      {
        title: "A long title that goes on in the next line",
        abstract: "We look. Note: jets are many.",
        comments: "12 pages",
        authors: "Ada One, Ben Two",
        arxiv: "2405.00001",
        doi: "10.1000/a",
        date: "2024-04-30",
        categories: ["hep-ph", "cs.LG"],
      },
      { title: "Replaced", authors: "Cy Three", arxiv: "hep-ph/9901234" },
    ]);
  });

  it("loses one entry where a line \\\\ is lost", async () => {
    const damaged = MAIL.replace("License: http://creativecommons.org/licenses/by/4.0/\n\\\\\n", "");
    const { records } = await reading(arxivMail, damaged);
    expect(records.map(({ title }) => title)).toEqual([expect.stringContaining("A long title"), "Replaced"]);
  });
});

it("places between parentheses are no authors, even where one is not closed", () => {
  expect(withoutPlaces("Ada One (Aachen (Germany)), Ben Two (Bonn")).toBe("Ada One, Ben Two");
});
