import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import type { EntityId, EntityKind } from "../../src/model/kinds.ts";
import { correct } from "../../src/ledger/correct.ts";
import type { Correction } from "../../src/ledger/correction.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";

let graph: KnowledgeGraph;
beforeAll(async () => {
  ({ graph } = await buildFromSources(seeds(), { seed: 1 }));
});

describe("a corrected graph", () => {
  it("has one thing of two, with the evidence of both and the name of the one that stays", () => {
    const { graph: after, remarks } = correct(graph, [
      { same: "dataset:aspenopenjets", as: "dataset:jetclass" },
    ]);
    expect(remarks).toEqual([]);
    expect(after.nodes.some(({ id }) => id === "dataset:aspenopenjets")).toBe(false);
    expect(thing(after, "dataset:jetclass")).toMatchObject({ name: "JetClass" });
    expect(thing(after, "dataset:jetclass")?.aliases).toContain("AspenOpenJets");
    const before = mentionsOf(graph, "dataset:aspenopenjets", "dataset:jetclass");
    expect(mentionsOf(after, "dataset:jetclass")).toHaveLength(before.length);
    expect(mentionsOf(after, "dataset:jetclass").every(({ entity }) => entity === "dataset:jetclass")).toBe(
      true,
    );
  });

  it("calls a thing by its new name and keeps the old one as an alias, under the old id", () => {
    const { graph: after } = correct(graph, [{ rename: "tool:redvid", to: "REDVID simulator" }]);
    expect(thing(after, "tool:redvid")).toMatchObject({ name: "REDVID simulator" });
    expect(thing(after, "tool:redvid")?.aliases).toContain("REDVID");
    expect(after.edges).toEqual(graph.edges);
  });

  it("moves a thing to another kind, with its links", () => {
    const { graph: after } = correct(graph, [{ retype: "tool:redvid", to: "dataset" }]);
    expect(thing(after, "dataset:redvid")).toMatchObject({ kind: "dataset", name: "REDVID" });
    expect(mentionsOf(after, "dataset:redvid")).toHaveLength(mentionsOf(graph, "tool:redvid").length);
  });

  it("has no thing that is none, and no link to it, while papers stay", () => {
    const { graph: after } = correct(graph, [{ remove: "tool:redvid" }]);
    expect(thing(after, "tool:redvid")).toBeUndefined();
    expect(mentionsOf(after, "tool:redvid")).toEqual([]);
    expect(papersOf(after)).toEqual(papersOf(graph));
  });

  it("has a name that was held back, with its sentence and the role that this tells", () => {
    const paper = graph.nodes.find(
      (node) => node.kind === "paper" && node.paper.abstract?.includes("detector"),
    );
    if (paper?.kind !== "paper") throw new Error("a seed speaks of a detector");
    const start = paper.paper.abstract?.indexOf("detector") ?? -1;
    const place = { in: paper.id, field: "abstract", start, surface: "detector" } as const;
    const { graph: after } = correct(graph, [{ add: "tool:detector", ...place }]);
    expect(thing(after, "tool:detector")).toMatchObject({ name: "detector", kind: "tool" });
    const [mention] = mentionsOf(after, "tool:detector");
    expect(mention).toMatchObject({ start, surface: "detector", rule: "added", confidence: 1 });
    expect(paper.paper.abstract).toContain(mention?.sentence);
    expect(mention?.sentence).toContain("detector");
  });

  it("keeps the greater weight of links that have no sentences", () => {
    const bare = { nodes: graph.nodes, edges: graph.edges.map((edge) => ({ ...edge, mentions: [] })) };
    const { graph: after } = correct(bare, [{ same: "dataset:aspenopenjets", as: "dataset:jetclass" }]);
    const [greatest] = bare.edges
      .filter(({ target }) => target === "dataset:aspenopenjets" || target === "dataset:jetclass")
      .map(({ weight }) => weight)
      .toSorted((one, two) => two - one);
    const weights = after.edges
      .filter(({ target }) => target === "dataset:jetclass")
      .map(({ weight }) => weight);
    expect(Math.max(...weights)).toBe(greatest);
  });

  it("says which corrections find nothing, and does the others", () => {
    const { graph: after, remarks } = correct(graph, [
      { remove: "tool:nowhere" },
      { add: "tool:x", in: "paper:nowhere", field: "title", start: 0, surface: "X" },
      { rename: "tool:redvid", to: "R" },
    ]);
    expect(remarks).toEqual([
      { at: 0, why: "the graph has no tool:nowhere", refused: false },
      { at: 1, why: "the graph has no paper:nowhere", refused: true },
    ]);
    expect(thing(after, "tool:redvid")?.name).toBe("R");
  });
});

describe("any ledger", () => {
  it("gives the same when it is applied twice, and every edge has both its ends", () => {
    const ids = graph.nodes.filter(({ kind }) => kind !== "paper").map(({ id }) => id as EntityId);
    const id = fc.constantFrom(...ids.slice(0, 12), ...ids.slice(-12), "tool:unknown" as const);
    const kind = fc.constantFrom<EntityKind>("dataset", "tool", "method", "concept", "author");
    const correction: fc.Arbitrary<Correction> = fc.oneof(
      fc.record({ same: id, as: id }),
      fc.record({ different: id, from: id }),
      fc.record({ rename: id, to: fc.string({ minLength: 1 }) }),
      fc.record({ retype: id, to: kind }),
      fc.record({ remove: id }),
    );
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), (ledger) => {
        const once = correct(graph, ledger).graph;
        expect(correct(once, ledger).graph).toEqual(once);
        const known = new Set<string>(once.nodes.map((node) => node.id));
        expect(known.size).toBe(once.nodes.length);
        expect(once.edges.every(({ source, target }) => known.has(source) && known.has(target))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function thing(one: KnowledgeGraph, id: string) {
  const node = one.nodes.find((candidate) => candidate.id === id);
  return node?.kind === "paper" ? undefined : node;
}

function mentionsOf(one: KnowledgeGraph, ...ids: readonly string[]) {
  return one.edges.filter(({ target }) => ids.includes(target)).flatMap(({ mentions }) => mentions);
}

function papersOf(one: KnowledgeGraph) {
  return one.nodes.filter(({ kind }) => kind === "paper");
}
