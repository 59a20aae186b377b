import { describe, expect, it } from "vitest";
import { placesIn, systemsIn } from "./read-paper.ts";

describe("the words of one name", () => {
  it.each([
    ["The TRUBXI code runs.", "tool TRUBXI"],
    ["The TRUBXI Lobster code runs.", "tool TRUBXI Lobster"], // a capitalised word goes on
    ["The TRUBXI lobster code runs.", "tool TRUBXI"], // a plain word describes
    ["The TRUBXI  Lobster code runs.", "tool TRUBXI Lobster"], // with one blank in the name
    ["We use the code TRUBXI 3.", "tool TRUBXI 3"], // a number, even at the end
    ["We use the code TRUBXI FoamNet2.1.", "tool TRUBXI FoamNet2.1"], // a number within a word
    ["We use the code TRUBXI v2.1.", "tool TRUBXI"], // a version
  ])("end where the name ends: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual([expected]);
  });

  it.each([
    ["We fit the TRUBXI Events 2017 dataset.", ["dataset TRUBXI Events 2017"]],
    ["The TRUBXI dataset is old. The TRUBXI 2017 corpus is new.", ["dataset TRUBXI", "dataset TRUBXI 2017"]],
    ["The TRUBXI dataset is old. The TRUBXI 2017 sample is new.", ["dataset TRUBXI"]], // its sample of that year
    ["The TRUBXI small dataset is old.", ["dataset TRUBXI"]], // no year
    ["It is told in TRUBXI Events 2017.", []], // no noun follows
  ])("hold a year before a noun for data alone: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("hold no year before other nouns", () => {
    expect(placesIn("The TRUBXI code is fast. Fits with TRUBXI 2017 settings work.")).toEqual([
      'tool TRUBXI 0.8, beside a noun for a tool: abstract "TRUBXI" 4, abstract "TRUBXI" 35',
    ]);
  });
});

describe("the words of an address", () => {
  it("are no names, those behind it are", () => {
    expect(systemsIn("Foam is in https://foam.org/FoamNet code.")).toEqual([]);
    expect(systemsIn("See https://foam.org/notes for the FoamNet code.")).toEqual(["tool FoamNet"]);
  });
});
