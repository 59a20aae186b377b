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
