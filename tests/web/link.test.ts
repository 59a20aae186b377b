import { describe, expect, it } from "vitest";
import { openFilters } from "../../web/state/filters.ts";
import { readLink, writeLink, type LinkState } from "../../web/state/link.ts";
import { FIRST_LOOK } from "../../web/state/store.ts";
import { toyIndex } from "./toy-index.ts";

const index = toyIndex([
  ["paper:a,b&c=d", "tool:y", 1], // an id with every sign that a link is made of
  ["paper:e", "tool:y", 1],
]);
const first: LinkState = {
  selection: undefined,
  filters: openFilters(index),
  look: FIRST_LOOK,
  view: "map",
  arrangement: "map",
};

function asked(hash: string) {
  return readLink(hash, index).asked;
}

describe("a link", () => {
  it("is empty while all is as at first", () => {
    expect(writeLink(first)).toBe("");
    expect(readLink("", index)).toEqual(first);
  });

  it("brings back a community, and none that the graph has not", () => {
    const link = writeLink({ ...first, selection: { community: 0 } });
    expect(decodeURIComponent(link)).toBe("community:0");
    expect(readLink(link, index).selection).toEqual({ community: 0 });
    expect(readLink("community:0", index).selection).toEqual({ community: 0 });
    expect(readLink("community:7", index).selection).toBeUndefined();
  });

  it("brings back selection, filters, look, view, arrangement and camera", () => {
    const state: LinkState = {
      selection: { nodes: ["paper:a,b&c=d", "tool:y"] },
      filters: {
        hiddenKinds: new Set(["author", "concept"]),
        hiddenCommunities: new Set([3]),
        years: { on: true, from: 2019, to: 2021, undated: false },
        weight: { on: true, least: 1.5 },
        ego: { on: true, depth: 2, way: "named", around: ["paper:a,b&c=d"] },
        core: { on: true, least: 3 },
        largest: { on: true },
      },
      look: {
        colorBy: "kind",
        sizeBy: "pagerank",
        sizeScale: "log",
        labels: 0.25,
        labelSize: 1.5,
        longest: 60,
        edges: false,
        turn: 30,
        mirror: true,
      },
      view: "table",
      arrangement: "timeline",
      camera: { x: 0.25, y: 0.75, ratio: 0.5 },
    };
    const read = readLink(writeLink(state), index);
    // kinds come in the order of their table, which is no order of a set
    expect(read).toEqual(state);
  });

  it("brings back a question with what fills its blanks", () => {
    const asked = { id: "connected", given: [["paper:a,b&c=d", "tool:y"], ["paper:e"]] };
    expect(readLink(writeLink({ ...first, asked }), index)).toEqual({ ...first, asked });
    const since = { id: "new", given: [["2020"]] };
    expect(readLink(writeLink({ ...first, asked: since }), index).asked).toEqual(since);
    // the list of questions is open, and none is chosen
    expect(writeLink({ ...first, asked: { id: "", given: [] } })).toBe("");
  });

  it("leaves out of a question what its blanks do not take", () => {
    expect(asked("&ask=nothing/tool%3Ay")).toBeUndefined();
    // a paper is not used, nothing is called so, and one node counts once
    expect(asked("&ask=together/paper%3Ae,tool%3Anone,tool%3Ay,tool%3Ay,%E0")).toEqual({
      id: "together",
      given: [["tool:y"]],
    });
    expect(asked("&ask=connected/tool%3Ay")).toEqual({ id: "connected", given: [["tool:y"], []] });
    expect(asked("&ask=new/soon,2020,2021")).toEqual({ id: "new", given: [["2020"]] });
  });

  it("brings back the table of links", () => {
    expect(readLink(writeLink({ ...first, view: "links" }), index).view).toBe("links");
  });

  it("names an edge by its two ends", () => {
    const state = { ...first, selection: { edge: "paper:e tool:y" } };
    expect(writeLink(state)).toBe("paper%3Ae%20tool%3Ay");
    expect(readLink("#paper%3Ae%20tool%3Ay", index)).toEqual(state);
  });

  it("is written even for an id that is no whole text", () => {
    expect(writeLink({ ...first, selection: { nodes: ["tool:\uD800"] } })).toBe("tool%3A%EF%BF%BD");
  });

  it.each([
    "paper:unknown",
    "%E0%A4%A",
    "&weight=much&years=x,y&around=7,tool%3Ay&camera=1,2&labels=9&labelSize=&longest=1e9",
  ])("that says %s, which is unknown or broken, shows what was at first", (hash) => {
    expect(readLink(hash, index)).toEqual(first);
  });
});
