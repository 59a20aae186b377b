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
