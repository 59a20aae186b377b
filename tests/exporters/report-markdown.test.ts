import { describe, expect, it } from "vitest";
import { reportMarkdown } from "../../src/exporters/report-markdown.ts";
import type { Report } from "../../src/model/report.ts";

const QUIET: Report = {
  reconciliation: {
    read: 3,
    kept: 2,
    merged: 1,
    rejected: 0,
    files: [
      {
        file: "a_b.bib",
        format: "bibtex",
        read: 2,
        kept: 1,
        merged: 1,
        rejected: 0,
        without: { abstract: 1, authors: 2 },
        guessed: { date: 1 },
      },
      { file: "c.dat", read: 1, kept: 1, merged: 0, rejected: 0, without: {} },
    ],
  },
  nodes: { paper: 2, dataset: 1, tool: 0, method: 0, experiment: 0, concept: 0, author: 0 },
  edges: 4,
  modularity: 0,
  communities: [],
  drops: [],
  problems: [],
  heldBack: [],
};

describe("the report of a build", () => {
  it("says of each file what became of its records, and what the graph holds", () => {
    expect(text(QUIET)).toBe(`# Report

3 records = 2 papers + 1 merged + 0 rejected

| File | Format | Records | Papers | Merged | Rejected | Without | Guessed |
| --- | --- | ---: | ---: | ---: | ---: | --- | --- |
| a\\_b.bib | bibtex | 2 | 1 | 1 | 0 | abstract: 1, authors: 2 | date of 1 paper from the arXiv id |
| c.dat | not recognised | 1 | 1 | 0 | 0 |  |  |

A paper counts in the file that names it first; \`merged\` are records of papers that stand there or in another file.

## In the graph

- Papers: 2
- Datasets: 1
- Links: 4
`);
  });

  it("lists what was left out, what was wrong and which names were held back", () => {
    const report: Report = {
      ...QUIET,
      drops: [{ kind: "author", count: 7, rule: "more than 10 authors" }],
      problems: [
        { file: "a.bib", line: 3, what: "no title", done: "skipped", advice: "Give one." },
        { file: "b.bib", what: "no *paper*", done: "left out", advice: "Name its format." },
      ],
      heldBack: [{ ...heldBack("Arrow", "a plain word"), sentence: "An *Arrow* flies." }],
    };
    expect(text(report).slice(text(QUIET).length)).toBe(`
## Left out of the graph

- 7 authors: more than 10 authors

## Problems (2)

- **a.bib:3** no title (skipped). Give one.
- **b.bib** no \\*paper\\* (left out). Name its format.

## Held back: names that may be plain words (1)

- **Arrow** (tool; a plain word): paper:doi:10.1/a
  - An \\*Arrow\\* flies.
`);
  });

  it("names what was held back once, systems first, then what most papers name, with five of them", () => {
    const twice = times("Foam", "tool:foam", 1);
    const report = text({
      ...QUIET,
      heldBack: [
        ...times("wave", "concept:wave", 9),
        ...twice,
        ...twice,
        ...times("Quagga", "tool:quagga", 7),
      ],
    });
    expect(report.slice(report.indexOf("## Held back"))).toBe(`## Held back: names that may be plain words (3)

- **Quagga** (tool; plain): ${few} and 2 more
- **Foam** (tool; plain): paper:doi:10.1/0
- **wave** (concept; plain): ${few} and 4 more
`);
  });

  it("shows 200 of the names that were held back, and counts the others", () => {
    expect(text({ ...QUIET, heldBack: names(200) })).toMatch(/(?:\n- \*\*N\d+\*\* [^\n]*){200}\n$/u);
    expect(text({ ...QUIET, heldBack: names(203) })).toMatch(
      /(?:\n- \*\*N\d+\*\* [^\n]*){200}\n\nand 3 more in report\.json\n$/u,
    );
  });
});

function heldBack(surface: string, reason: string): Report["heldBack"][number] {
  return { surface, reason, paper: "paper:doi:10.1/a", entity: "tool:n", field: "title", start: 0 };
}

function names(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    ...heldBack(`N${at}`, "plain"),
    entity: `tool:n${at}` as const,
  }));
}

function text(report: Report): string {
  return [...reportMarkdown(report)].join("");
}

const few = Array.from({ length: 5 }, (_, at) => `paper:doi:10.1/${at}`).join(", ");

function times(surface: string, entity: string, papers: number) {
  return Array.from({ length: papers }, (_, at) => ({
    ...heldBack(surface, "plain"),
    entity: entity as "tool:n",
    paper: `paper:doi:10.1/${at}` as const,
  }));
}
