import { describe, expect, it } from "vitest";
import { rolesIn } from "./read-paper.ts";

describe("a plain word that opens the title", () => {
  it.each([
    ["Code: https://github.com/example/seurat", ["introduces tool Seurat"]],
    ["See https://seurat-lab.example.org for films.", ["introduces tool Seurat"]],
    ["See https://example.org/seurats for films.", []], // another word
    ["We see moving points.", []],
  ])("is what the paper presents where an address has it too: %s", (abstract, expected) => {
    expect(rolesIn(abstract, "Seurat: From Points to Depth")).toEqual(expected);
  });

  it("is of the kind that the title says", () => {
    expect(rolesIn("See https://github.com/example/seurat.", "Seurat: A Benchmark for Depth")).toEqual([
      "introduces dataset Seurat",
    ]);
  });
});

describe("the address of a repository", () => {
  it("speaks for what the paper names so already, whatever its kind", () => {
    expect(
      rolesIn("We propose ReefGuard, a detection method (https://github.com/example/ReefGuard)."),
    ).toEqual(["introduces method ReefGuard"]);
  });

  it("may say more than the name of what the paper presents", () => {
    expect(rolesIn("We propose ReefGuard, a method. Code: https://github.com/example/ReefGuard-DG")).toEqual([
      "introduces method ReefGuard",
    ]);
  });

  it("in brackets after a name does not say that the paper made it", () => {
    expect(rolesIn("We use the ReefWear dataset (https://github.com/example/ReefWear).")).toEqual([
      "uses dataset ReefWear",
    ]);
  });
});
