import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("a word behind what it is called", () => {
  it.each([
    ["It has a light module, named EF-Plum, which encodes.", ["method EF-Plum"]],
    ["A method called Quagga, which builds on logic, wins.", ["method Quagga"]],
    ["An external package called Tetraplum is included.", ["tool Tetraplum"]],
    ["Two techniques, namely Plum-Cov and ripples, win.", ["method Plum-Cov"]],
    ["This pattern, called Quagga, is old.", []], // a pattern is of no kind
    ["A package called Open Plum Box is old.", []], // the first word of several
    ["The so-called Quagga is old.", []],
  ])("is a name where the noun before says its kind: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("capitalised parts with an acronym or a syllable among them", () => {
  it.each([
    ["We present CoT-Plum, a framework for thought.", ["tool CoT-Plum"]],
    ["We introduce Ro-Quagga, the first benchmark for clips.", ["dataset Ro-Quagga"]],
    ["We ran the Ro-Quagga algorithm.", ["method Ro-Quagga"]],
    ["We ran an In-House algorithm.", []], // a plain word
    ["We ran the Lemaitre-Tolman algorithm once.", []], // two persons
    ["They saw CoT-Plum at noon.", []], // nothing marks it
  ])("are a name where the words around mark it: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});
