import { describe, expect, it } from "vitest";
import { createSearch, markedName } from "../../web/state/search.ts";
import { toyIndex } from "./toy-index.ts";

const search = createSearch(
  toyIndex([
    ["paper:Jets in müon chambers", "author:Kramer Michael", 1],
    ["paper:Jets in müon chambers", "dataset:JetClass", 1],
    ["paper:Jets in müon chambers", "author:Krämer Michael", 1],
    ["paper:Other things", "tool:jettool", 1],
  ]),
);
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
