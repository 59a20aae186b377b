import { expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { cslJson } from "../../src/exporters/csl-json.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import type { Paper } from "../../src/model/paper.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { readPapers } from "../../src/read-papers.ts";
import { byText } from "../../src/text/order.ts";
import { seeds, source } from "../seeds.ts";

it("the CSL JSON of the seed documents is read back as the same papers", async () => {
  const built = await buildFromSources(seeds(), { seed: 1 });
  const text = [...cslJson.write(built)].join("");
  const { papers, problems } = await readPapers([source("papers.json", text)], "csl-json");
  expect(problems).toEqual([]);
  const before = built.graph.nodes.flatMap((node) => (node.kind === "paper" ? [node.paper] : []));
  expect(facts(papers)).toEqual(facts(before));
});

it("a paper is an item with what is known of it and nothing else", () => {
  const jets: Paper = {
    id: "paper:arxiv:2405.00001",
    title: "Jets\u0000 and more",
    authors: "One, Ada; CMS Collaboration",
    abstract: "We look.",
    comments: "12 pages",
    arxiv: "2405.00001",
    doi: "10.1000/a",
    date: "2024-05",
    origins: [],
  };
  const bare: Paper = { id: "paper:doi:10.1000/b", doi: "10.1000/b", origins: [] };
  const graph: KnowledgeGraph = {
    nodes: [jets, bare].map((paper) => ({ id: paper.id, kind: "paper", name: paper.id, paper })),
    edges: [],
  };
  const text = [...cslJson.write({ graph, analysis: analyse(graph, { seed: 1 }) })].join("");
  expect(JSON.parse(text)).toEqual([
    {
      id: "paper:arxiv:2405.00001",
      type: "article",
      title: "Jets and more", // without the sign that no text may hold
      author: [{ family: "One", given: "Ada" }, { literal: "CMS Collaboration" }],
      issued: { "date-parts": [[2024, 5]] },
      archive: "arXiv",
      number: "arXiv:2405.00001",
      DOI: "10.1000/a",
      abstract: "We look.",
      annote: "12 pages",
    },
    { id: "paper:doi:10.1000/b", type: "article", title: "doi:10.1000/b", DOI: "10.1000/b" },
  ]);
});

function facts(papers: readonly Paper[]): string[] {
  return papers.map(({ arxiv = "", doi = "", date = "" }) => `${arxiv} ${doi} ${date}`).toSorted(byText);
}
