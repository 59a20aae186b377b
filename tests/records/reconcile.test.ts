import { describe, expect, it } from "vitest";
import { reportMarkdown } from "../../src/exporters/report-markdown.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { readPapers } from "../../src/read-papers.ts";
import { source } from "../seeds.ts";

const BIB = `@article{one, title = {A Search for Dark Photons in Old Beam Dumps}, author = {Ada One}, year = 2020}
@article{dummy,}`;
const RIS = `TY  - JOUR
TI  - A search for dark photons in old beam dumps
AU  - One, Ada
PY  - 2020
DO  - 10.1000/x
ER  -
TY  - JOUR
TI  - Comets
ER  - `;
const SOURCES = [source("b.ris", RIS), source("a.bib", BIB), source("c.xyz", "<<<")];

describe("the reconciliation", () => {
  it("says of every file what became of its records", async () => {
    const { reconciliation } = await readPapers(SOURCES);
    expect(reconciliation).toEqual({
      read: 4,
      kept: 2,
      merged: 1,
      rejected: 1,
      files: [
        {
          file: "a.bib",
          format: "bibtex",
          read: 2,
          kept: 1,
          merged: 0,
          rejected: 1,
          without: { abstract: 1, "arXiv id or DOI": 1 },
        },
        {
          file: "b.ris",
          format: "ris",
          read: 2,
          kept: 1,
          merged: 1,
          rejected: 0,
          without: { abstract: 2, authors: 1, date: 1, "arXiv id or DOI": 1 },
        },
        { file: "c.xyz", read: 0, kept: 0, merged: 0, rejected: 0, without: {} },
      ],
    });
  });

  it("is written for people, with every problem, and no text of a file is markup", async () => {
    const { report } = await buildFromSources([...SOURCES, source("<b>.ris", "")], { seed: 1 });
    const text = [...reportMarkdown(report)].join("");
    expect(text).toContain("4 records = 2 papers + 1 merged + 1 rejected");
    expect(text).toContain("| a.bib | bibtex | 2 | 1 | 0 | 1 | abstract: 1, arXiv id or DOI: 1 |");
    expect(text).toContain("| c.xyz | not recognised | 0 | 0 | 0 | 0 |  |");
    expect(text).toContain("- **a.bib:2** ");
    expect(text).toContain("\\<b\\>.ris");
  });
});
