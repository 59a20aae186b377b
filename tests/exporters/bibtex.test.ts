import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { bibtex } from "../../src/exporters/bibtex.ts";
import { paperName, type Facts, type Paper } from "../../src/model/paper.ts";
import { buildFromSources, type Built } from "../../src/pipeline.ts";
import { readPapers } from "../../src/read-papers.ts";
import { personNames } from "../../src/text/person-names.ts";
import { seeds, source } from "../seeds.ts";

let built: Built;
let read: readonly Paper[] = [];

beforeAll(async () => {
  built = await buildFromSources(seeds(), { seed: 1 });
  const { papers, problems } = await readPapers([source("papers.bib", [...bibtex.write(built)].join(""))]);
  expect(problems).toEqual([]);
  read = papers;
});

describe("the BibTeX of the seed documents", () => {
  it("is read back as the same papers, with the same titles and ids", () => {
    const papers = built.graph.nodes.flatMap((node) => (node.kind === "paper" ? [node.paper] : []));
    expect(read.map(facts).toSorted()).toEqual(papers.map(facts).toSorted());
  });

  it("keeps every author", () => {
    const authors = new Map(read.map((paper) => [paper.arxiv, displayed(paper.authors)]));
    for (const node of built.graph.nodes)
      if (node.kind === "paper" && node.paper.arxiv !== undefined)
        expect(authors.get(node.paper.arxiv)).toEqual(displayed(node.paper.authors));
  });
});

describe("an entry", () => {
  it("has key, title, authors, year, eprint and DOI", () => {
    const paper = {
      title: "Jets",
      authors: "A. One and ATLAS Collaboration",
      arxiv: "2412.10504",
      date: "2024-12",
    };
    expect(written([{ ...paper, doi: "10.1/x" }])).toBe(
      "@misc{2412.10504,\n  title = {Jets},\n  author = {One, A. and {ATLAS Collaboration}},\n  year = {2024},\n" +
        "  eprint = {2412.10504},\n  archivePrefix = {arXiv},\n  doi = {10.1/x},\n}\n\n",
    );
  });

  it("keeps braces that are balanced and leaves out those that are not", () => {
    expect(written([{ title: "{J}ets } of {LHC" }])).toContain("title = {{J}ets  of LHC}");
  });

  it("has a key of its own, whatever capitals", () => {
    const text = written([
      { title: "One", ownId: "Jets" },
      { title: "Two", ownId: "jets" },
      { title: "Three", ownId: "no {key}", doi: "10.1/y" },
    ]);
    expect(Array.from(text.matchAll(/^@misc\{(.*),$/gmu), (match) => match[1])).toEqual([
      "Jets",
      "jets-2",
      "10.1/y",
    ]);
  });
});

function written(papers: readonly (Facts & { readonly ownId?: string })[]): string {
  const nodes = papers.map((paper, at) => {
    const id = `paper:${at}` as const;
    return { id, kind: "paper" as const, name: paperName(paper), paper: { ...paper, id, origins: [] } };
  });
  const graph = { nodes, edges: [] };
  return [...bibtex.write({ graph, analysis: analyse(graph, { seed: 1 }) })].join("");
}

function facts(paper: Paper): string {
  const { arxiv, doi, date } = paper;
  const title = paperName(paper).replace(/\s+/gu, " ");
  return JSON.stringify([title, arxiv, doi, date?.slice(0, 4)]);
}

function displayed(authors: string | undefined): string[] {
  return personNames(authors ?? "").map(({ display }) => display.replaceAll(/[{}]/gu, ""));
}
