import { describe, expect, it } from "vitest";
import { adjacency } from "../../src/analysis/adjacency.ts";
import { bridges, type Bridge, type BridgeSide } from "../../src/analysis/bridges.ts";
import { communityTies } from "../../src/analysis/community-ties.ts";
import type { Analysis, GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";
import { toyGraph } from "./toy-graph.ts";

const [JETS, TRACKS, SHOWERS] = [0, 1, 2];

/** Two fields with things of their own, and what stands between them. */
const PAPERS = {
  jets1: ["dataset:jetclass", "dataset:top-tagging", "tool:delphes", "tool:geant4"],
  jets2: ["dataset:jetclass", "dataset:top-tagging", "tool:geant4"],
  jets3: ["dataset:jetclass", "method:transformer", "tool:delphes"],
  tracks1: ["dataset:trackml", "tool:acts", "method:transformer", "tool:geant4"],
  tracks2: ["dataset:trackml", "tool:acts", "tool:delphes", "tool:geant4"],
  showers1: ["dataset:calochallenge", "tool:allshowers", "tool:geant4"],
  showers2: ["dataset:calochallenge", "tool:allshowers", "tool:geant4"],
  "even-paper": ["dataset:jetclass", "dataset:top-tagging", "dataset:trackml", "tool:acts"],
  "leaning-paper": ["dataset:jetclass", "dataset:top-tagging", "tool:delphes", "dataset:trackml"],
};
const OF_TRACKS = ["tracks1", "tracks2", "dataset:trackml", "tool:acts"];
const OF_SHOWERS = ["showers1", "showers2", "dataset:calochallenge", "tool:allshowers", "tool:geant4"];
const ANALYSIS: Analysis = {
  community: [],
  communities: [
    { number: JETS, size: 12, label: ["JetClass"], stability: 1 },
    { number: TRACKS, size: 4, label: ["TrackML"], stability: 1 },
    { number: SHOWERS, size: 5, label: ["GEANT4"], stability: 1 },
  ],
  modularity: 0,
  degree: [],
  pagerank: [],
  x: [],
  y: [],
};

describe("what ties the jets to the tracks", () => {
  const graph = toyGraph(PAPERS);
  const rows = adjacency(graph);
  const found = bridges(rows, numbersOf(graph), [JETS, TRACKS]);

  it("comes in the order a physicist would expect", () => {
    expect(idsOf(found)).toEqual([
      "dataset:trackml", //      two papers of the tracks and two of the jets use it, and no others
      "paper:even-paper", //     uses two things of each; one paper is less evidence than four
      "method:transformer", //   one paper of each, and no others
      "tool:acts", //            two papers of the tracks, but one of the jets
      "paper:tracks1", //        beside its own two things it uses the transformer; the showers' GEANT4 is no jet
      "paper:leaning-paper", //  three things of the jets, and TrackML to try them on
      "tool:delphes", //         the same, three papers to one, and more papers know it
      "tool:geant4", //          two papers of each, but the showers use it as well: it says "simulation"
      "paper:tracks2", //        as tracks1, by way of Delphes, which more papers know than the transformer
    ]);
  });

  it("says how many links lead into each, with the sentences behind them", () => {
    const [, paper] = found;
    expect(paper?.sides.map(({ links }) => links)).toEqual([2, 2]);
    expect(paper?.sides.map(sentencesOf)).toEqual([
      ["even-paper uses top-tagging.", "even-paper uses jetclass."], // the rarer first
      ["even-paper uses acts.", "even-paper uses trackml."],
    ]);
  });

  it("is the same from the other side", () => {
    const turned = bridges(rows, numbersOf(graph), [TRACKS, JETS]);
    expect(idsOf(turned)).toEqual(idsOf(found));
    expect(turned.map(({ sides: [one, two] }) => [two, one])).toEqual(found.map(({ sides }) => sides));
  });

  it("has no node that leads into one of the two alone", () => {
    const counts = found.flatMap(({ sides }) => sides.map(({ links }) => links));
    expect(Math.min(...counts)).toBe(1);
    expect(idsOf(found)).not.toContain("dataset:calochallenge");
    expect(idsOf(found)).not.toContain("paper:jets1"); // uses GEANT4, which is of the showers
  });

  it("is cut to what was asked for", () => {
    const options = { keep: ({ kind }: GraphNode) => kind === "tool", limit: 2 };
    expect(idsOf(bridges(rows, numbersOf(graph), [JETS, TRACKS], options))).toEqual([
      "tool:acts",
      "tool:delphes",
    ]);
  });

  it("is not asked of one community twice", () => {
    expect(() => bridges(rows, numbersOf(graph), [JETS, JETS])).toThrow(
      "two communities must differ, got 0 twice",
    );
  });
});

describe("a review that names forty things of both", () => {
  const own = PAPERS["even-paper"];
  const others = Array.from({ length: 36 }, (_, at) => `dataset:other-${at}`);
  const before = toyGraph(PAPERS);
  const after = toyGraph({ ...PAPERS, review: [...own, ...others] });
  const [less, more] = [before, after].map((graph) =>
    bridges(adjacency(graph), numbersOf(graph), [JETS, TRACKS], { limit: 20 }),
  );

  it("comes last, and moves none of the others by more than one place", () => {
    const [older, newer] = [idsOf(less ?? []), idsOf(more ?? [])];
    expect(newer.at(-1)).toBe("paper:review");
    expect(newer).toHaveLength(older.length + 1);
    // each thing that it names is a little less rare now, and two stand next to each other with 0.149 and 0.144
    expect(Math.max(...older.map((id, at) => Math.abs(newer.indexOf(id) - at)))).toBeLessThanOrEqual(1);
  });

  it("says less than a hundredth of the weakest other", () => {
    const [weakest, review] = (more ?? []).slice(-2);
    expect((review?.score ?? 1) / (weakest?.score ?? 1)).toBeLessThan(0.01);
  });
});

describe("the ties between communities", () => {
  const graph = toyGraph(PAPERS);
  const analysis = { ...ANALYSIS, community: numbersOf(graph) };
  const rows = adjacency(graph);
  const ties = communityTies(rows, { analysis });

  it("are strongest where two papers and two datasets stand between", () => {
    expect(ties.map(({ communities }) => communities.map(({ number }) => number))).toEqual([
      [JETS, TRACKS], //    everything above
      [JETS, SHOWERS], //   two papers of the jets use GEANT4
      [TRACKS, SHOWERS], // so do two of the tracks, which have fewer papers and things: they come third by little
    ]);
  });

  it("are the bridges taken together, against the sizes of the two", () => {
    for (const { communities, strength } of ties) {
      const [one, two] = communities;
      const all = bridges(rows, analysis.community, [one.number, two.number], { limit: 100 });
      const sum = all.reduce((total, { score }) => total + score, 0);
      expect(strength).toBeCloseTo(sum / Math.sqrt(one.size * two.size), 3);
    }
  });

  it("of one community name it first", () => {
    const own = communityTies(rows, { analysis }, { of: SHOWERS });
    expect(own.map(({ communities }) => communities.map(({ number }) => number))).toEqual([
      [SHOWERS, JETS],
      [SHOWERS, TRACKS],
    ]);
    expect(own.map(({ strength }) => strength)).toEqual(ties.slice(1).map(({ strength }) => strength));
  });

  it("are none where everything is one community", () => {
    const one = { ...analysis, community: graph.nodes.map(() => JETS) };
    expect(communityTies(rows, { analysis: one })).toEqual([]);
  });
});

/** The community of each node of {@link PAPERS}; what else a graph has is of the jets. */
function numbersOf({ nodes }: KnowledgeGraph): number[] {
  return nodes.map(({ id }) => {
    const name = id.replace(/^paper:/u, "");
    if (OF_TRACKS.includes(name)) return TRACKS;
    return OF_SHOWERS.includes(name) ? SHOWERS : JETS;
  });
}

function sentencesOf({ edges }: BridgeSide): (string | undefined)[] {
  return edges.map(({ mentions }) => mentions[0]?.sentence);
}

function idsOf(found: readonly Bridge[]): string[] {
  return found.map(({ node }) => node.id);
}
