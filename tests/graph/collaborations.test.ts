import { describe, expect, it } from "vitest";
import { buildFromSources } from "../../src/pipeline.ts";

describe("a collaboration", () => {
  it("is one node, however its papers name it and whatever format they come in", async () => {
    const bib = `@article{a, title = {Jets}, author = {{ATLAS Collaboration}}}
@article{b, title = {Quarks}, author = {Aad, Georges and others}, collaboration = "ATLAS"}
@article{c, title = {Gluons}, author = {Aad, Georges and {The ATLAS Collaboration}}}`;
    const inspire = JSON.stringify({
      hits: {
        hits: [
          {
            metadata: {
              titles: [{ title: "Photons" }],
              authors: Array.from({ length: 40 }, (_, at) => ({ full_name: `Name${at}, A.` })),
              collaborations: [{ value: "ATLAS" }],
            },
          },
        ],
      },
    });
    const { graph } = await buildFromSources(
      [
        { name: "a.bib", chunks: [bib] },
        { name: "b.json", chunks: [inspire] },
      ],
      { seed: 1 },
    );
    const authored = graph.edges.filter(({ target }) => target === "author:atlas-collaboration");
    expect(authored).toHaveLength(4); // one edge from every paper: none is drowned by its forty names
    const names = graph.nodes.filter(({ kind }) => kind === "author").map(({ name }) => name);
    expect(names.filter((name) => /ATLAS/u.test(name))).toEqual(["ATLAS Collaboration"]);
  });
});
