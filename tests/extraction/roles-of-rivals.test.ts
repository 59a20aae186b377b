import { describe, expect, it } from "vitest";
import { rolesIn } from "./read-paper.ts";

describe("rivals", () => {
  it("are all of those that are outdone, however many words they are called by", () => {
    expect(rolesIn("It outperforms all older small open models, e.g., U-Net and SegFormer.")).toEqual([
      "compares method SegFormer",
      "compares method U-Net",
    ]);
  });

  it("are none where they tell on what or with what it wins", () => {
    expect(
      rolesIn("It outperforms all older small open ones under heavy noise when run with U-Net."),
    ).toEqual(["uses method U-Net"]);
  });

  it("are none where even they are put to the test", () => {
    expect(rolesIn("Results show that even state-of-the-art models like GPT-4o fail.")).toEqual([
      "uses tool GPT-4o",
    ]);
  });

  it("are background where the sentence says what has become of them", () => {
    expect(rolesIn("Vision methods, such as SegFormer, have achieved much.")).toEqual([
      "mentions method SegFormer",
    ]);
    expect(rolesIn("We run vision methods, such as SegFormer, at night.")).toEqual(["uses method SegFormer"]);
  });
});

describe("what others do", () => {
  it.each([
    ["Recent work uses SegFormer to see.", "mentions method SegFormer"],
    ["Our work uses SegFormer to see.", "uses method SegFormer"],
  ])("is told from what the paper does: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it("is what each figure stands beside", () => {
    expect(rolesIn("It has the best F1 (0.9) among U-Net (0.7), SegFormer (0.6) and others.")).toEqual([
      "compares method SegFormer",
      "compares method U-Net",
    ]);
  });
});
