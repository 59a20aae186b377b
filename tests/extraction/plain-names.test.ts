import { describe, expect, it } from "vitest";
import { placesIn, rolesIn, systemsIn } from "./read-paper.ts";

describe("a plain capitalised word that a sentence says is software, data or an apparatus", () => {
  it.each([
    ["Quauve is a small satellite. The stars that Quauve sees are hot.", ["experiment Quauve"]],
    ["Quauve (Quiet Ultraviolet) is the first library for waves. We thank Quauve for it.", ["tool Quauve"]],
    ["Quauve is a catalogue developed and curated by hand. All of Quauve is old.", ["dataset Quauve"]],
    ["Quauve-T is a new detector system made for air. All of Quauve-T is old.", ["experiment Quauve-T"]],
    ["Quauve is a small satellite of Saturn. The stars over Quauve are hot.", []], // of nature
    ["Quauve is a small party. The stars over Quauve are hot.", []], // of no kind
    ["Quauve is a small satellite. Its stars are hot.", []], // a capital of the sentence
    ["Quauve is a small satellite. The stars over Quauve and each quauve are hot.", []], // a word
    ["The Quauve is a small satellite. The stars over Quauve are hot.", []],
    ["Argentina is a small satellite. The stars over Argentina are hot.", []], // a place
  ])("is its name where it stands within a sentence too: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("stands wherever the word does, also in the title", () => {
    expect(placesIn("Quauve is a small satellite.", "The Quauve plan")).toEqual([
      'experiment Quauve 0.65, the sentence says it is an experiment: title "Quauve" 4, abstract "Quauve" 0',
    ]);
    expect(rolesIn("Quauve is a small satellite.", "The Quauve plan")).toEqual(["uses experiment Quauve"]);
  });
});
