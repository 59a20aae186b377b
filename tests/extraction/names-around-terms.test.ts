import { describe, expect, it } from "vitest";
import { conceptsIn, systemsIn } from "./read-paper.ts";

describe("a name of which a known term is a part", () => {
  it.each([
    [
      "We took part in the Lakeside Image Denoising Challenge.",
      ["dataset Lakeside Image Denoising Challenge"],
    ],
    ["We introduce Quagga-RAG, a framework that answers.", ["tool Quagga-RAG"]],
    ["We propose OC-SVM, a method that sorts foam.", ["method OC-SVM"]],
  ])("is found whole: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("leaves nothing of the term where it stands", () => {
    expect(conceptsIn("We introduce Quagga-RAG, a framework that answers.")).toEqual([]);
    expect(conceptsIn("We introduce Quagga-RAG, a framework for active learning.")).toHaveLength(1);
  });

  it("is none where it is a sum of terms", () => {
    expect(systemsIn("We use the CMB+BAO dataset.")).toEqual([]);
  });

  it("never takes anything from a known system", () => {
    expect(systemsIn("We use the Lakeside Geant4 Challenge.")).toEqual(["tool Geant4"]);
  });
});
