import { describe, expect, it } from "vitest";
import { askedNodes } from "../../src/node/commands/asked-nodes.ts";
import { toyGraph } from "../analysis/toy-graph.ts";

const graph = toyGraph({ one: ["dataset:JetClass", "tool:ROOT", "author:Krämer, Michael"] });

describe("names with commas between", () => {
  it.each([
    ["JetClass", ["JetClass"]],
    ["JetClass,root", ["JetClass", "ROOT"]],
    // a comma of a name is no border
    ["Krämer, Michael", ["Krämer, Michael"]],
    ["ROOT, Krämer, Michael, JetClass", ["ROOT", "Krämer, Michael", "JetClass"]],
  ])("%s", (names, expected) => {
    expect(askedNodes(graph, names).map(({ name }) => name)).toEqual(expected);
  });

  it("are refused where one of them is unknown", () => {
    expect(() => askedNodes(graph, "JetClass, TrackML")).toThrow('nothing in the graph is called "TrackML"');
  });
});
