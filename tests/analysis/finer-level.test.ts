import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { COMMUNITY_METHODS } from "../../src/analysis/community-methods/index.ts";
import { finerLevel } from "../../src/analysis/finer-level.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { byText } from "../../src/text/order.ts";
import { toyGraph } from "./toy-graph.ts";

/** Papers of one topic: each names four of its six things, in turn. */
function topic(name: string, papers: number): Record<string, string[]> {
  return Object.fromEntries(
    Array.from({ length: papers }, (_, at) => [
      `${name}${String(at).padStart(2, "0")}`,
      Array.from({ length: 4 }, (_thing, next) => `tool:${name}-${(at + next) % 6}`),
    ]),
  );
}

/** Two topics of one field, which all their papers name, and a field of its own. */
const FIELDS = {
  ...named(topic("track", 20), "concept:detector"),
  ...named(topic("shower", 20), "concept:detector"),
  ...named(topic("axion", 6), "concept:cosmology"),
};

function named(papers: Readonly<Record<string, string[]>>, thing: string): Record<string, string[]> {
  return Object.fromEntries(Object.entries(papers).map(([id, used]) => [id, [...used, thing]]));
}

/** The fields as communities: the detectors, and the axions. */
function fieldsOf({ nodes }: KnowledgeGraph): number[] {
  return nodes.map(({ id }) => (/axion|cosmology/u.test(id) ? 1 : 0));
}

const GRAPH = toyGraph(FIELDS);
const FOUND = finerLevel(GRAPH, fieldsOf(GRAPH), { seed: 1 });

describe("a community that opens", () => {
  it("opens into its topics, each of its papers and things, labelled by what sets it apart in there", () => {
    const { subcommunities } = FOUND;
    expect(subcommunities.map(({ number, parent }) => [number, parent])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(subcommunities.map(({ size }) => size).toSorted((one, two) => one - two)).toEqual([26, 27]);
    const topics = subcommunities.map(({ label }) => label.map((name) => name.split("-")[0]));
    expect(topics.map((names) => new Set(names).size)).toEqual([1, 1]);
    expect(topics.map(([name = ""]) => name).toSorted(byText)).toEqual(["shower", "track"]);
  });

  it.each(COMMUNITY_METHODS)(
    "has the same parts by $label, in whatever order they are numbered, but for what all papers name",
    (method) => {
      const { subcommunity } = finerLevel(GRAPH, fieldsOf(GRAPH), { seed: 1, method });
      const pairs = new Set(
        GRAPH.nodes.flatMap(({ id }, at) =>
          id === "concept:detector" ? [] : `${subcommunity[at]} ${FOUND.subcommunity[at]}`,
        ),
      );
      expect(pairs.size).toBe(3); // two parts, and the nodes of none
    },
  );

  it("has every one of its nodes in a part; those of a small community are in none", () => {
    for (const [at, { id }] of GRAPH.nodes.entries())
      expect(FOUND.subcommunity[at] === undefined, id).toBe(fieldsOf(GRAPH)[at] === 1);
  });

  it("is the same whatever stands in other communities", () => {
    const grown = toyGraph({ ...FIELDS, axion99: ["tool:axion-1", "tool:axion-new"] });
    const again = finerLevel(grown, fieldsOf(grown), { seed: 1 });
    expect(again.subcommunities).toEqual(FOUND.subcommunities);
  });
});

it("a community that nothing divides stays whole", () => {
  const star = toyGraph(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`p${at}`, ["tool:one"]])));
  const whole = finerLevel(
    star,
    star.nodes.map(() => 0),
    { seed: 1 },
  );
  expect(whole.subcommunities).toEqual([]);
  expect(new Set(whole.subcommunity)).toEqual(new Set([undefined]));
});

it("in a grown graph parts keep number and label, and new ones get numbers above all older", () => {
  const analysis = analyse(GRAPH, { seed: 1 });
  const renumbered = {
    subcommunity: FOUND.subcommunity.map((number) => number && number + 6),
    subcommunities: FOUND.subcommunities.map((one) => ({ ...one, number: one.number && one.number + 6 })),
  };
  const previous = {
    graph: GRAPH,
    analysis: { ...analysis, community: fieldsOf(GRAPH), finer: renumbered },
  };
  const grown = toyGraph({
    ...FIELDS,
    track99: ["tool:track-1", "tool:track-2", "concept:detector"],
    ...named(topic("muon", 20), "concept:detector"),
  });
  const { subcommunity, subcommunities } = finerLevel(grown, fieldsOf(grown), { seed: 1, previous });
  expect(subcommunities.map(({ number }) => number)).toEqual([0, 7, 8]);
  expect(subcommunities.slice(0, 2).map(({ label }) => label)).toEqual(
    FOUND.subcommunities.map(({ label }) => label),
  );
  const numberOf = (id: string) => subcommunity[grown.nodes.findIndex((node) => node.id === id)];
  expect(numberOf("paper:track99")).toBe(numberOf("paper:track00"));
  expect(numberOf("paper:muon00")).toBe(8);
});
