import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { markdown } from "../../src/exporters/markdown.ts";
import { markdownText } from "../../src/exporters/markdown-text.ts";
import type { EntityNode, KnowledgeGraph, PaperNode } from "../../src/model/graph.ts";
import { JETS } from "./small-graph.ts";

describe("the report", () => {
  it("counts, and names each dataset with papers, role and sentence", () => {
    const text = report(JETS);
    expect(text).toContain("| Papers | 1 |\n| Datasets | 1 |\n| Links | 1 |");
    expect(text).toContain(
      '## Datasets\n\n### JetClass\n\n- introduces: Particle Transformer\n\n> We introduce "JetClass".\n',
    );
  });

  it("says which file gave what: a paper counts where its first record stands", () => {
    const origins = [
      { file: "a.bib", line: 1, reader: "bibtex" },
      { file: "a.bib", line: 9, reader: "bibtex" },
      { file: "b|c.ris", line: 1, reader: "ris" },
    ];
    const nodes = JETS.nodes.map((node) =>
      node.kind === "paper" ? { ...node, paper: { ...node.paper, origins } } : node,
    );
    expect(report({ ...JETS, nodes })).toContain(
      String.raw`
## Files

| File | Records | Papers | Merged |
| --- | ---: | ---: | ---: |
| a.bib | 2 | 1 | 1 |
| b\|c.ris | 1 | 0 | 1 |
`,
    );
  });

  it("says what appeared when, and in which paper", () => {
    expect(report(JETS)).toContain(
      "## What appeared when\n\n- 2022: JetClass (introduced by Particle Transformer)\n",
    );
  });

  it("shows the papers of each year, years without papers as well, and the largest communities", () => {
    const papers = ["2021", "2023-05", "2023-06-01"].map((date, at): PaperNode => {
      const id = `paper:${at}` as const;
      return { id, kind: "paper", name: `P${at}`, paper: { id, title: `P${at}`, date, origins: [] } };
    });
    const graph = { nodes: papers, edges: [] };
    const analysis = {
      ...analyse(graph, { seed: 1 }),
      communities: [
        { number: 0, size: 2, label: ["jets", "<b>"] },
        { number: 1, size: 1, label: [] },
      ],
    };
    const pictures = [...markdown.write({ graph, analysis })]
      .join("")
      .matchAll(/^!\[([\w ]+)\]\(data:image\/svg\+xml,([\w.~%-]+)\)$/gmu);
    const drawn = new Map(Array.from(pictures, ([, name = "", svg = ""]) => [name, decodeURIComponent(svg)]));
    const titlesIn = (name: string) =>
      Array.from(
        (drawn.get(name) ?? "").matchAll(/<rect [^>]*><title>([^<]*)<\/title>/gu),
        ([, title]) => title,
      );
    expect(titlesIn("Papers by year")).toEqual(["2021: 1", "2022: 0", "2023: 2"]);
    expect(titlesIn("Nodes in the largest communities")).toEqual(["jets · &lt;b&gt;: 2", "No name: 1"]);
  });

  it("says what a community opens into, the largest first, and counts what is small", () => {
    const nodes = Array.from({ length: 14 }, (_, at): EntityNode => {
      const name = String(at).padStart(2, "0");
      return { id: `tool:${name}`, kind: "tool", name, aliases: [] };
    });
    const finer = {
      subcommunity: nodes.map((_, at) => [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2][at]),
      subcommunities: [
        { number: 0, size: 5, label: ["jets"], parent: 0 },
        { number: 1, size: 7, label: ["tracks", "hits"], parent: 0 },
        { number: 2, size: 1, label: ["12"], parent: 0 },
      ],
    };
    const graph = { nodes, edges: [] };
    const analysis = {
      ...analyse(graph, { seed: 1 }),
      community: nodes.map(() => 0),
      communities: [{ number: 0, size: 14, label: ["detectors"] }],
      finer,
    };
    const text = [...markdown.write({ graph, analysis })].join("");
    expect(text).toContain("- **detectors** (14 nodes, stability not measured)");
    expect(text).toContain("\n  - tracks · hits (7 nodes)\n  - jets (5 nodes)\n  - and 1 smaller part\n");
  });

  it("names 200 datasets and says how many more there are", () => {
    const nodes = Array.from({ length: 203 }, (_, at): EntityNode => {
      const name = String(at).padStart(3, "0");
      return { id: `dataset:${name}`, kind: "dataset", name: `D${name}`, aliases: [] };
    });
    const text = report({ nodes, edges: [] });
    expect(text.match(/^### /gmu)).toHaveLength(200);
    expect(text.trimEnd()).toMatch(/\n\*and 3 more\*$/u);
  });
});

describe("a text in Markdown", () => {
  const cases: [text: string, written: string][] = [
    ["MadGraph5_aMC@NLO", String.raw`MadGraph5\_aMC@NLO`],
    ["<b>[a](b)</b>", String.raw`\<b\>\[a\](b)\</b\>`],
    ["# one\n\n- two", String.raw`\# one - two`], //  one line
    ["- two", String.raw`\- two`],
    ["1. three", String.raw`1\. three`],
    ["%%hidden%% ==marked==", String.raw`\%%hidden\%% \==marked\==`],
    ["http://x.org", String.raw`http\://x.org`], //   no link that nobody set
  ];
  it.each(cases)("%j is written as %j", (text, written) => {
    expect(markdownText(text)).toBe(written);
  });
});

function report(graph: KnowledgeGraph): string {
  return [...markdown.write({ graph, analysis: analyse(graph, { seed: 1 }) })].join("");
}
