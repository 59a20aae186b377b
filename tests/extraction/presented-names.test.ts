import { describe, expect, it } from "vitest";
import { rolesIn } from "./read-paper.ts";

describe("a name of several plain words that the paper presents", () => {
  it.each([
    ["We introduce Neural Gate, a novel method for foam.", "introduces method Neural Gate"],
    ["We introduce Neural Gate, the first method for foam.", "introduces method Neural Gate"],
    ["We introduce Neural Gate (as in doors), a novel method for foam.", "introduces method Neural Gate"],
    ["We introduce Neural Gate — a method for foam.", "introduces method Neural Gate"],
    ["We introduce the Neural Gate, a method for foam.", "introduces method Neural Gate"],
    ["We introduce Neural Gate V2, a novel method for foam.", "introduces method Neural Gate V2"],
    [
      "We introduce Spatial Gate Network With Quiet Ripple Waves, a method for foam.",
      "introduces method Spatial Gate Network With Quiet Ripple Waves",
    ],
  ])("is one where it is told what it is: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it.each([
    "We introduce Neural Gate, the second method for foam.", // not of this paper
    "We introduce Neural Gate, a novel trick.", // of no kind
    "We introduce Neural gate, a novel method for foam.", // one word, and another
    "We introduce Neural Gate's, a novel method for foam.", // what belongs to one
    "We introduce Neural Gate, an innovative task that needs foam.", // what one can do
    "They have Neural Gate, a novel method for foam.", // of others
    "We introduce Spatial Gate Network With Very Quiet Ripple Waves, a method for foam.", // longer than any name
  ])("is none in: %s", (text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  it("is presented by the abstract, since a title speaks for nobody", () => {
    expect(rolesIn("Foam is old.", "Here we present Neural Gate, a novel method for foam")).toEqual([]);
    expect(rolesIn("Here we present Neural Gate, a novel method for foam.")).toEqual([
      "introduces method Neural Gate",
    ]);
  });
});

describe("a name of several plain words that a noun is called by", () => {
  it.each([
    ["The trees stand in a software called Quiet Metashape.", ["uses tool Quiet Metashape"]],
    ["We develop a tool, named Quiet Motif Dashboard, for genes.", ["introduces tool Quiet Motif Dashboard"]],
    ["An approach, termed Quiet Foam Drift, is old.", ["introduces method Quiet Foam Drift"]],
    ["We found a river called Quiet Metashape.", []], // of no kind
    ["The trees stand in a software called Quiet Shape DDPM.", ["uses method DDPM"]], // who knows where it ends
  ])("is what the noun says: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe("a name of several plain words behind a number", () => {
  it.each([
    ["It has two parts: (1) Neural Gate, a novel method for foam.", ["uses method Neural Gate"]],
    ["It has two parts: (1) Neural Gate, a new method for foam.", ["uses method Neural Gate"]],
    ["It has two parts: (1) Neural Gate, a method for foam.", []],
    ["It has two parts: (1) Neural Gate, a novel trick for foam.", []],
    ["It has two parts: (e) Neural Gate, a novel method for foam.", []], // no number
  ])("is one where it is called new and of a kind: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe("a name of several plain words with a clause", () => {
  it.each([
    ["We propose Spatial Packer, an efficient projector that sorts.", ["introduces tool Spatial Packer"]],
    ["We propose Spatial Packer, an efficient projector.", []],
    // what methods close with, behind two words at least
    [
      "We propose Quiet Generator Optimization, which converts foam.",
      ["introduces method Quiet Generator Optimization"],
    ],
    ["We propose Generator Optimization, which converts foam.", []], // anyone's
    ["We propose Quiet Generator Opening, which converts foam.", []],
    ["We propose Quiet Generator Optimization for foam, which is old.", []], // the clause is of the foam
    ["They use Quiet Generator Optimization, which converts foam.", []],
  ])("is one where that says what it does: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});
