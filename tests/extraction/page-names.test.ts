import { describe, expect, it } from "vitest";
import { entitiesIn, placesIn, rolesIn } from "./read-paper.ts";

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

describe("a word that opens the title and stands in an address", () => {
  it("is one thing at every place of the paper", () => {
    expect(
      placesIn("We show Seurat on https://seurat-lab.example.org.", "Seurat: A Benchmark", "Seurat 2"),
    ).toEqual([
      'dataset Seurat 0.75, opens the title, which says dataset: title "Seurat" 0, abstract "Seurat" 8, comments "Seurat" 0',
    ]);
  });

  it("may stand in the address that a comment gives", () => {
    expect(placesIn("We see points.", "Seurat: From Points to Depth", "https://example.org/seurat")).toEqual([
      'tool Seurat 0.7, opens the title and stands in an address of the paper: title "Seurat" 0',
    ]);
  });

  it("is nothing by an address in the title alone, nor where it does not open the title", () => {
    expect(rolesIn("We see.", "Seurat: Depth by https://example.org/seurat")).toEqual([]);
    expect(rolesIn("See https://example.org/seurat.", "On Seurat: From Points to Depth")).toEqual([]);
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

  it("says that the paper made what it spells out", () => {
    expect(
      rolesIn(
        "We built REEL (Reefs Explained in Every Lagoon), a web application. Code: https://github.com/example/REEL",
      ),
    ).toEqual(["introduces tool REEL"]);
  });

  it("in brackets after a name does not say that the paper made it", () => {
    expect(rolesIn("We use the ReefWear dataset (https://github.com/example/ReefWear).")).toEqual([
      "uses dataset ReefWear",
    ]);
  });

  it("is a tool called by its own name where the paper has no name for it", () => {
    expect(placesIn("Our work is at www.gitlab.com/lab/reef_run.. and runs.")).toEqual([
      'tool reef_run 0.6, the address of a repository: abstract "www.gitlab.com/lab/reef_run" 15',
    ]);
    expect(entitiesIn("Our work is at www.gitlab.com/lab/reef_run.")).toMatchObject([
      { id: "tool:reef-run", aliases: [], url: "https://www.gitlab.com/lab/reef_run" },
    ]);
    expect(entitiesIn("Our work is at http://github.com/lab/reefs.git")).toMatchObject([
      { name: "reefs", url: "http://github.com/lab/reefs.git" },
    ]);
    expect(rolesIn("See github.com/lab/12 for more.")).toEqual([]); // a number is no name
  });

  it("is more evidence for a name, which is then surer", () => {
    expect(placesIn("We propose ReefGuard, a method. Code: github.com/lab/ReefGuard-DG")).toEqual([
      'method ReefGuard 0.9, presented as a method: abstract "ReefGuard" 11, abstract "github.com/lab/ReefGuard-DG" 38',
    ]);
  });

  it("with more behind the name of what the paper only uses is another tool", () => {
    expect(rolesIn("We use the ReefWear dataset. Code: github.com/lab/ReefWear-DG")).toEqual([
      "uses dataset ReefWear",
      "introduces tool ReefWear-DG",
    ]);
  });

  it("in brackets says that the paper made what has no other name", () => {
    expect(rolesIn("It runs (github.com/lab/reefs).")).toEqual(["introduces tool reefs"]);
  });
});
