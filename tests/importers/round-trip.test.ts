import { beforeAll, describe, expect, it } from "vitest";
import { gexf12 } from "../../src/exporters/gexf-1.2.ts";
import { gexf } from "../../src/exporters/gexf.ts";
import { graphml } from "../../src/exporters/graphml.ts";
import { json } from "../../src/exporters/json.ts";
import { shaped } from "../../src/exporters/shape.ts";
import { importGraph } from "../../src/importers/import-graph.ts";
import type { GraphNode } from "../../src/model/graph.ts";
import { FIELDS } from "../../src/model/paper.ts";
import { buildFromSources, type Built } from "../../src/pipeline.ts";
import { readSaved } from "../../src/saved/read.ts";
import { savedGraph, savedMentions } from "../../src/saved/write.ts";
import { chunks, seeds, source } from "../seeds.ts";

let built: Built;

beforeAll(async () => {
  built = await buildFromSources(seeds(), { seed: 1 });
});

describe.each([gexf, gexf12, graphml])("the demonstration graph written as $id", (exporter) => {
  const back = async () => (await importGraph(source("own", [...exporter.write(built)].join("")), 2)).built;

  it("comes back without a problem", async () => {
    const { problems } = await importGraph(source("own", [...exporter.write(built)].join("")), 2);
    expect(problems).toEqual([]);
  });

  it("has the same nodes: ids, kinds, names, other names, addresses, dates, identifiers", async () => {
    expect((await back())?.graph.nodes.map(factsOf)).toEqual(built.graph.nodes.map(factsOf));
  });

  it("has the same links: ends, relations, weights, and the first sentence behind each", async () => {
    expect(linksOf((await back())?.graph)).toEqual(linksOf(built.graph));
  });

  it("has the same communities, labels and places", async () => {
    const analysis = (await back())?.analysis;
    const { community, x, y, degree, pagerank } = built.analysis;
    expect(analysis).toMatchObject({ community, x, y, degree, pagerank });
    const named = (communities = built.analysis.communities) =>
      communities.map(({ number, size, label }) => ({ number, size, label }));
    expect(named(analysis?.communities)).toEqual(named());
    // how stable they are is measured anew, against what is found here
    for (const { stability } of analysis?.communities ?? []) {
      expect(stability).toBeGreaterThan(0);
      expect(stability).toBeLessThanOrEqual(1);
    }
  });

  it("has every mention where its text says", async () => {
    const graph = (await back())?.graph;
    const nodes = new Map<string, GraphNode>(graph?.nodes.map((node) => [node.id, node]));
    const mentions = graph?.edges.flatMap((edge) => edge.mentions) ?? [];
    expect(mentions).toHaveLength(built.graph.edges.length);
    for (const { paper, field, start, end, surface, sentence } of mentions) {
      const node = nodes.get(paper);
      const text = (node?.kind === "paper" && node.paper[field]) || "";
      expect(text.slice(start, end)).toBe(surface);
      expect(text).toContain(sentence);
    }
  });

  it("becomes a folder that can be read, and the same file again", async () => {
    const imported = await back();
    if (imported === undefined) throw new Error("nothing came back");
    const { graph, analysis } = imported;
    const saved = readSaved([...savedGraph(imported)].join(""), [...savedMentions(imported)].join(""));
    expect(saved).toEqual({ graph, analysis });
    // the number of sentences is that of those which the file quotes
    const lines = (one: Built | typeof imported) =>
      [...exporter.write(one)]
        .join("")
        .replaceAll(/(?:<attvalue for="mentions" value="|<data key="edge_mentions">)\d+/gu, "")
        .split("\n");
    const written = lines(built);
    expect(lines(imported).filter((line, at) => line !== written[at])).toEqual([]);
  });

  it("is the same however the file is cut into chunks", async () => {
    const text = [...exporter.write(built)].join("");
    const whole = await importGraph(source("own", text), 2);
    expect(await importGraph({ name: "own", chunks: chunks(text, 1021) }, 2)).toEqual(whole);
  });

  it("has the same communities within communities", async () => {
    const places = built.analysis.community.map((number, at) => (number === 0 ? at : -1));
    const [first = -1, ...others] = places.filter((at) => at >= 0);
    const finer = {
      subcommunity: places.map((at) => (at < 0 ? undefined : Number(at === first))),
      subcommunities: [
        { number: 0, size: others.length, label: ["tagging", "jet"], parent: 0 },
        { number: 1, size: 1, label: ["a paper"], parent: 0 },
      ],
    };
    const opened = { ...built, analysis: { ...built.analysis, finer } };
    const { built: imported, problems } = await importGraph(
      source("own", [...exporter.write(opened)].join("")),
      2,
    );
    expect(problems).toEqual([]);
    expect(imported?.analysis.finer).toEqual(finer);
  });

  it("comes back in part where a part was written", async () => {
    const part = shaped(built, { communities: new Set([1, 3]) });
    const imported = await importGraph(source("part", [...exporter.write(part)].join("")), 2);
    expect(imported.problems).toEqual([]);
    expect(imported.built?.graph.nodes.map(factsOf)).toEqual(part.graph.nodes.map(factsOf));
    expect(imported.built?.analysis.community).toEqual(part.analysis.community);
    expect(imported.built?.analysis.x).toEqual(part.analysis.x);
  });

  it("is refused as a projection, with what to do", async () => {
    const written = shaped(built, { projection: "used-together" });
    const { built: none, problems } = await importGraph(
      source("tied", [...exporter.write(written)].join("")),
      2,
    );
    expect(none).toBeUndefined();
    expect(problems.at(-1)).toEqual({
      file: "tied",
      what: "the file is a projection, whose links tie nodes of one sort",
      done: "nothing imported",
      advice: "Export the graph without --projection; every command makes projections itself.",
    });
  });
});

describe("the demonstration graph written as json", () => {
  it("comes back whole, every sentence in its place", async () => {
    const imported = await importGraph(source("own.json", [...json.write(built)].join("")), 2);
    expect(imported.problems).toEqual([]);
    expect(imported.built?.graph).toEqual(built.graph);
    expect(imported.built?.analysis).toEqual(built.analysis);
  });

  it("says that sentences are missing where graph.json was taken out of its folder", async () => {
    const imported = await importGraph(source("graph.json", [...savedGraph(built)].join("")), 2);
    expect(imported.built?.graph.edges).toHaveLength(built.graph.edges.length);
    expect(imported.problems.map(({ what }) => what)).toEqual([
      "no link has its sentences, which a built graph keeps in mentions.jsonl",
    ]);
  });

  it.each([
    [
      "a projection",
      () => [...json.write(shaped(built, { projection: "co-authors" }))].join(""),
      "the file is a projection",
    ],
    ["cut short", () => [...json.write(built)].join("").slice(0, 5000), "JSON"],
    [
      "with a link to nowhere",
      () => [...json.write(built)].join("").replace('"target":"', '"target":"x'),
      "the graph is damaged",
    ],
    [
      "with a broken mention",
      () => [...json.write(built)].join("").replace('"surface":"', '"surfaces":"'),
      '"mentions" is missing or not',
    ],
  ])("is refused %s", async (_, text, what) => {
    const { built: none, problems } = await importGraph(source("own.json", text()), 2);
    expect(none).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(what);
  });
});

/** What the exports say of each link. */
function linksOf(graph: Built["graph"] | undefined): readonly object[] | undefined {
  return graph?.edges.map(({ mentions, ...edge }) => ({ ...edge, sentence: mentions[0]?.sentence }));
}

/** What the exports say of a node; of papers not their texts. */
function factsOf(node: GraphNode): object {
  if (node.kind !== "paper") {
    const { ids: _ids, ...facts } = node;
    return facts;
  }
  const { paper, ...facts } = node;
  const { origins: _origins, ownId: _ownId, ...known } = paper;
  const hidden = new Set<string>([...FIELDS, "categories", "authorIds", "registered"]);
  return { ...facts, paper: Object.fromEntries(Object.entries(known).filter(([name]) => !hidden.has(name))) };
}
