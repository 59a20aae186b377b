import { describe, expect, it } from "vitest";
import { rolesIn } from "./read-paper.ts";

describe("a part of a learning machine, named in capitals", () => {
  it.each([
    ["We propose a Ripple Alignment Loss.", "introduces method Ripple Alignment Loss"],
    ["Spatial Ripple Attention is designed for it.", "introduces method Spatial Ripple Attention"],
    ["The model has a novel Foam Gate Module that sorts.", "introduces method Foam Gate Module"],
  ])("is a method where the paper makes it: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it.each([
    "The Ripple Alignment Loss of others is slow.", // not of this paper
    "We propose a Contrastive Loss.", // one of many
    "We propose a Ripple Alignment Loss Landscape.", // the name goes on
  ])("is nothing in: %s", (text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});

describe("the name of such a part", () => {
  it.each([
    "We propose a Contrastive Ripple Loss.", // one word of its own
    "We propose a Ripple Alignment Loss of Foam.", // goes on
    "We propose a Ripple Alignment Loss and Foam.",
  ])("has two words of its own and ends with its noun: %s", (text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  it("may stand before small words and behind a common one", () => {
    expect(rolesIn("We propose a Ripple Alignment Loss and foams.")).toEqual([
      "introduces method Ripple Alignment Loss",
    ]);
    expect(rolesIn("We propose a Contrastive Ripple Alignment Loss.")).toEqual([
      "introduces method Ripple Alignment Loss",
    ]);
  });

  it("is the acronym behind it, with a blank between or without", () => {
    const expected = ["introduces method RAL"];
    expect(rolesIn("We propose a Ripple Alignment Loss (RAL) here.")).toEqual(expected);
    expect(rolesIn("We propose a Ripple Alignment Loss(RAL) here.")).toEqual(expected);
  });

  it("is told by the abstract, as titles write any word in capitals", () => {
    expect(rolesIn("We look.", "We propose a Ripple Alignment Loss")).toEqual([]);
  });
});
