import { describe, expect, it } from "vitest";
import { rolesIn } from "./read-paper.ts";

describe("the address of a deposit", () => {
  it.each([
    [
      "belongs to the dataset that its sentence names",
      "We use MNIST. The JetSoup dataset is at https://doi.org/10.5281/zenodo.1234567.",
      ["introduces dataset JetSoup", "uses dataset MNIST"],
    ],
    [
      "belongs to the one dataset that the paper introduces",
      "We introduce the JetSoup dataset. Everything is on zenodo.org/records/77.",
      ["introduces dataset JetSoup"],
    ],
    [
      "is the dataset itself where none has a name",
      "Our events are available at https://www.hepdata.net/record/ins1234.",
      ["introduces dataset HEPData ins1234"],
    ],
    [
      "is a tool where only code is spoken of",
      "The code is archived at doi:10.5281/zenodo.55.",
      ["introduces tool Zenodo 55"],
    ],
    [
      "does not belong to what the paper only uses",
      "We use MNIST. Events: huggingface.co/datasets/ours/soup-v1.",
      ["introduces dataset soup-v1", "uses dataset MNIST"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(rolesIn(text).toSorted()).toEqual(expected);
  });

  it("is no deposit where the DOI is that of an article", () => {
    expect(rolesIn("See https://doi.org/10.1103/PhysRevD.98.030001 for more data.")).toEqual([]);
  });
});
