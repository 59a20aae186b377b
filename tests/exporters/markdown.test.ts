import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { markdown } from "../../src/exporters/markdown.ts";
import { markdownText } from "../../src/exporters/markdown-text.ts";
import type { EntityNode, KnowledgeGraph } from "../../src/model/graph.ts";
import { JETS } from "./small-graph.ts";

describe("the report", () => {
  it("counts, and names each dataset with papers, role and sentence", () => {
    const text = report(JETS);
    expect(text).toContain("| Papers | 1 |\n| Datasets | 1 |\n| Links | 1 |");
    expect(text).toContain(
      '## Datasets\n\n### JetClass\n\n- introduces: Particle Transformer\n\n> We introduce "JetClass".\n',
    );
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
