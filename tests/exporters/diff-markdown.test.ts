import { describe, expect, it } from "vitest";
import type { GraphDiff, NodeDiff } from "../../src/analysis/diff.ts";
import { diffMarkdown } from "../../src/exporters/diff-markdown.ts";

const NONE: NodeDiff = { new: [], gone: [], changed: [] };
const SAME: GraphDiff = {
  nodes: {
    paper: NONE,
    dataset: NONE,
    tool: NONE,
    method: NONE,
    experiment: NONE,
    concept: NONE,
    author: NONE,
  },
  links: { new: [], gone: [], changed: [] },
  communities: { new: [], gone: [], changed: [], split: [], merged: [] },
};

const JETCLASS = { id: "dataset:jetclass", name: "JetClass" };
const ADA = { id: "author:one-a", name: "Ada One" };
const JETS = { number: 0, size: 3, label: ["jets", "tops"] };
const TRACKS = { number: 1, size: 2, label: ["tracks"] };

describe("what changed between two graphs, in Markdown", () => {
  it("is one line where nothing did", () => {
    expect(text(SAME)).toBe("Nothing changed.\n");
  });

  it("names new, gone and changed things with the fields, but only counts authors and concepts", () => {
    const fields = [
      { field: "url", after: "https://a.org/x_y" },
      { field: "aliases", before: ["JC", "Jet Class"], after: ["JC"] },
      { field: "year", before: 2021, after: 2022 },
      { field: "note", before: "x".repeat(80), after: "x".repeat(81) }, // 80 letters are shown
    ];
    const written = text({
      ...SAME,
      nodes: {
        ...SAME.nodes,
        dataset: { new: [JETCLASS], gone: [JETCLASS], changed: [{ ...JETCLASS, fields }] },
        author: { new: [ADA], gone: [], changed: [] },
      },
    });
    expect(written).toContain("# What changed\n\n| | New | Gone | Changed |\n| --- | ---: | ---: | ---: |\n");
    expect(written).toContain("| Datasets | 1 | 1 | 1 |\n");
    expect(written).toContain("| Authors | 1 | 0 | 0 |\n");
    const name = "**JetClass** (dataset:jetclass)";
    expect(written.slice(written.indexOf("\n## "))).toBe(`
## New datasets (1)

- ${name}

## Gone datasets (1)

- ${name}

## Changed datasets (1)

- ${name}: url (none) → “https\\://a.org/x\\_y”; aliases “JC, Jet Class” → “JC”; year 2021 → 2022; note “${"x".repeat(80)}” → “${"x".repeat(80)} …”
`);
  });

  it("tells links between nodes that stand in both graphs, and none of authors", () => {
    const link = { source: "paper:arxiv:1", target: "dataset:jetclass", sentence: "We use it." } as const;
    const links: GraphDiff["links"] = {
      new: [
        { ...link, relation: "uses" },
        { ...link, source: "paper:arxiv:2", relation: "uses" }, // the paper is new itself
        { ...link, target: "author:one-a", relation: "authored" },
      ],
      gone: [
        { ...link, relation: "mentions", sentence: "" },
        { ...link, target: "tool:root", relation: "uses" }, // went with the tool
      ],
      changed: [{ ...link, before: "mentions", after: "introduces" }],
    };
    const paper = { ...NONE, new: [{ id: "paper:arxiv:2", name: "Two" }] };
    const tool = { ...NONE, gone: [{ id: "tool:root", name: "ROOT" }] };
    const written = text({ ...SAME, nodes: { ...SAME.nodes, paper, tool }, links });
    expect(written).toContain("| Links | 3 | 2 | 1 |\n");
    const ends = "paper:arxiv:1 → dataset:jetclass";
    expect(written.slice(written.indexOf("\n## Roles"))).toBe(`
## Roles that changed (1)

- ${ends} (mentions → introduces): “We use it.”

## New links between nodes that were there (1)

- ${ends} (uses): “We use it.”

## Gone links between nodes that are still there (1)

- ${ends} (mentions)
`);
  });

  it("says how communities grew, shrank, split, merged and were called", () => {
    const six = Array.from({ length: 6 }, (_, at) => ({ id: `tool:${at}`, name: `T${at}` }));
    const changed = [
      { before: TRACKS, after: { ...JETS, size: 8 }, came: six, left: [] },
      { before: JETS, after: { ...JETS, size: 2 }, came: [], left: [JETCLASS] },
      { before: JETS, after: JETS, came: six.slice(0, 5), left: six.slice(5) },
    ];
    const written = text({
      ...SAME,
      communities: {
        new: [JETS],
        gone: [TRACKS],
        changed,
        split: [{ before: JETS, after: [TRACKS, JETS] }],
        merged: [{ before: [JETS, TRACKS], after: JETS }],
      },
    });
    const [jets, tracks] = ["**jets · tops** (3 nodes)", "**tracks** (2 nodes)"];
    expect(written.slice(written.indexOf("\n## "))).toBe(`
## New communities (1)

- ${jets}

## Gone communities (1)

- ${tracks}

## Communities that split (1)

- ${jets} split into ${tracks}; ${jets}

## Communities that merged (1)

- ${jets}; ${tracks} merged into ${jets}

## Communities that changed (3)

- ${tracks} grew to 8; came T0, T1, T2, T3, T4 and 1 more; is now called **jets · tops**
- ${jets} shrank to 2; left JetClass
- ${jets} keeps its size; came T0, T1, T2, T3, T4; left T5
`);
  });

  it("tells of communities that are new, gone or changed what they are by counts, and what they were", () => {
    const named = [{ node: { id: "tool:a_b", name: "a_b" }, papers: 2 }] as const;
    const before = { ...JETS, counts: { papers: 2, years: { from: 2020, to: 2020 }, named } };
    const after = { ...JETS, size: 4, counts: { papers: 3, years: { from: 2020, to: 2024 }, named } };
    const came = [{ id: "paper:arxiv:3", name: "Three" }];
    const written = text({
      ...SAME,
      communities: {
        new: [{ ...TRACKS, counts: { papers: 1, named: [] } }],
        gone: [before],
        changed: [
          { before, after, came, left: [] },
          { before, after: before, came: [], left: came }, // as many papers of the same years as before
        ],
        split: [],
        merged: [],
      },
    });
    expect(written.slice(written.indexOf("\n## "))).toBe(`
## New communities (1)

- **tracks** (2 nodes)
  - 1 paper

## Gone communities (1)

- **jets · tops** (3 nodes)
  - 2 papers of 2020; most named: a\\_b (2)

## Communities that changed (2)

- **jets · tops** (3 nodes) grew to 4; came Three
  - 3 papers of 2020 to 2024, before 2 papers of 2020; most named: a\\_b (2)
- **jets · tops** (3 nodes) keeps its size; left Three
  - 2 papers of 2020; most named: a\\_b (2)
`);
  });

  it("shows 100 entries of a list and says how many more there are", () => {
    expect(withTools(100)).toMatch(/\n- \*\*T99\*\* \(tool:99\)\n$/u);
    expect(withTools(102)).toMatch(/\n- \*\*T99\*\* \(tool:99\)\n\nand 2 more \(--json has all\)\n$/u);
  });
});

function withTools(count: number): string {
  const names = Array.from({ length: count }, (_, at) => ({ id: `tool:${at}`, name: `T${at}` }));
  return text({ ...SAME, nodes: { ...SAME.nodes, tool: { ...NONE, new: names } } });
}

function text(diff: GraphDiff): string {
  return [...diffMarkdown(diff)].join("");
}
