import { describe, expect, it } from "vitest";
import { indexGraph } from "../../web/state/graph-index.ts";
import { createSearch, markedName, type Search } from "../../web/state/search.ts";
import { toyIndex } from "./toy-index.ts";

const whole = searchOf(
  toyIndex([
    ["paper:Jets in müon chambers", "author:Kramer Michael", 1],
    ["paper:Jets in müon chambers", "dataset:JetClass", 1],
    ["paper:Jets in müon chambers", "author:Krämer Michael", 1],
    ["paper:Other things", "tool:jettool", 1],
  ]),
);
const search = whole.find;
const names = (query: string) => search(query).hits.map(({ name }) => name);

/** A name with brackets around what is marked. */
function marked(name: string, query: string): string {
  return markedName(name, query)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join("");
}

describe("the search", () => {
  it("finds beginnings of words, and words with one slip", () => {
    expect(names("cham")).toEqual(["Jets in müon chambers"]);
    expect(names("chambres")).toEqual(["Jets in müon chambers"]);
  });

  it("keeps hits of one kind together, the kind of the best hit first", () => {
    const kinds = search("jet").hits.map(({ kind }) => kind);
    expect([...kinds].toSorted()).toEqual(["dataset", "paper", "tool"]);
    const people = search("michael jet").hits.map(({ kind }) => kind);
    expect(people.filter((kind, at) => kind !== people[at - 1])).toHaveLength(new Set(people).size);
  });

  it("does not mind accents, however they are typed", () => {
    expect(names("kramer")).toEqual(expect.arrayContaining(["Kramer Michael", "Krämer Michael"]));
    expect(names("muon")).toEqual(["Jets in müon chambers"]);
  });

  it("takes ä as ae, either way", () => {
    expect(names("kraemer")[0]).toBe("Krämer Michael");
    expect(names("mueon")).toEqual(["Jets in müon chambers"]);
    expect(marked("Krämer Michael", "kraem")).toBe("[Krämer] Michael");
  });

  it("reads TeX in the query as in papers", () => {
    expect(names('Kr\\"amer')).toEqual(names("Krämer"));
    expect(names('m{\\"u}on')).toEqual(["Jets in müon chambers"]);
    expect(marked("Krämer Michael", 'Kr\\"amer')).toBe("[Krämer] Michael");
  });

  it("finds nothing for nothing", () => {
    expect(search("  ")).toEqual({ hits: [], ids: [] });
    expect(names("zzzz")).toEqual([]);
  });

  it("marks what it found in the name", () => {
    expect(marked("Jets and JetClass", "jet")).toBe("[Jet]s and [Jet]Class");
    expect(marked("Müon chambers", "muon ch")).toMatch(/^\[Müon\] \[ch\]ambers$/u);
  });
});

describe("a search that grows", () => {
  const index = toyIndex([
    ["paper:Jets", "dataset:JetClass", 1],
    ["paper:Tracks", "dataset:TrackML", 1],
  ]);

  it("takes in things before papers, and says when all is in", () => {
    const growing = createSearch();
    growing.follow(index);
    expect(growing.find("jet").ids).toEqual([]);
    expect(growing.take(2)).toBe(false);
    expect(growing.find("jet").ids).toEqual(["dataset:JetClass"]);
    expect(growing.take(2)).toBe(true);
    expect(growing.find("jet").ids).toEqual(["dataset:JetClass", "paper:Jets"]);
  });

  it("finds no more what is gone from the graph, and finds what is new under its new name", () => {
    const growing = searchOf(index);
    const { graph, analysis } = index.analysed;
    const nodes = graph.nodes
      .filter(({ id }) => id !== "paper:Jets")
      .map((node) => (node.id === "dataset:TrackML" ? { ...node, name: "Trajectories" } : node));
    growing.follow(indexGraph({ graph: { nodes, edges: [] }, analysis }));
    expect(growing.find("jet").ids).toEqual(["dataset:JetClass"]);
    growing.take(10);
    expect(growing.find("traject").ids).toEqual(["dataset:TrackML"]);
    expect(growing.find("trackml").ids).toEqual([]);
  });
});

function searchOf(index: ReturnType<typeof toyIndex>): Search {
  const made = createSearch();
  made.follow(index);
  made.take(Infinity);
  return made;
}
