import { describe, expect, it } from "vitest";
import { buildFromSources } from "../../src/pipeline.ts";
import { source } from "../seeds.ts";

/** A BibTeX entry by so many persons, Anton Aa first, and by ATLAS. */
function entry(key: string, persons: number): string {
  const names = Array.from({ length: persons }, (_, at) => `Person${String.fromCodePoint(97 + at)}, Ada`);
  const authors = ["Aa, Anton", ...names, "{ATLAS Collaboration}"].join(" and ");
  return `@article{${key}, title = {A long search for nothing, part ${key}}, author = {${authors}}, year = 2020}`;
}

async function authorsOf(text: string, maxAuthors?: number) {
  const options = { seed: 1, ...(maxAuthors === undefined ? {} : { maxAuthors }) };
  const { graph, report } = await buildFromSources([source("a.bib", text)], options);
  return {
    names: graph.nodes.filter(({ kind }) => kind === "author").map(({ name }) => name),
    drops: report.drops,
  };
}

describe("a paper of a large collaboration", () => {
  it("keeps its first author and the collaboration, and says how many were left out", async () => {
    const { names, drops } = await authorsOf(entry("one", 20), 10);
    expect(names).toEqual(["Anton Aa", "ATLAS Collaboration"]);
    expect(drops).toEqual([
      { kind: "author", count: 20, rule: "only in lists of more than 10 names, and not the first there" },
    ]);
  });

  it("leaves the authors of its shorter lists alone", async () => {
    const { names } = await authorsOf(`${entry("one", 20)}\n${entry("two", 3)}`, 10);
    expect(names).toHaveLength(5);
  });

  it("keeps all of up to 30 names where nobody says otherwise", async () => {
    expect((await authorsOf(entry("one", 20))).names).toHaveLength(22);
  });
});
