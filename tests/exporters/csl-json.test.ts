import { expect, it } from "vitest";
import { cslJson } from "../../src/exporters/csl-json.ts";
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

function facts(papers: readonly Paper[]): string[] {
  return papers.map(({ arxiv = "", doi = "", date = "" }) => `${arxiv} ${doi} ${date}`).toSorted(byText);
}
