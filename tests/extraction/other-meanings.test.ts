import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";
import { systemsIn } from "./read-paper.ts";

const CONTEXT = {
  vocabulary: compileVocabulary([
    { kind: "concept", entries: [{ name: "partial differential equation", aliases: ["PDE", "PDEs"] }] },
    { kind: "experiment", entries: [{ name: "WISE" }, { name: "IRAS" }, { name: "VLT" }, { name: "MUSE" }] },
    { kind: "method", entries: [{ name: "DDPM" }] },
  ]),
  words: wordClasses(),
};

/** All that a paper names, by id. */
function namedIn(abstract: string): string[] {
  const paper = { id: "paper:example" as const, title: "We look", abstract, origins: [] };
  return extract(paper, CONTEXT).findings.map(({ entity }) => entity.id);
}

describe("a name of the vocabulary", () => {
  it("is no acronym that the paper spells out otherwise", () => {
    expect(namedIn("The photon detection efficiency (PDE) is high. The PDE rises.")).toEqual([
      "concept:photon-detection-efficiency",
    ]);
    expect(namedIn("A partial differential equation (PDE) is solved.")).toEqual([
      "concept:partial-differential-equation",
    ]);
  });

  it("is no part of what an acronym stands for, nor of the designation of an object", () => {
    expect(namedIn("From the Massive and Distant Clusters of WISE Survey (MADCOWS).")).not.toContain(
      "experiment:wise",
    );
    expect(namedIn("The nebula IRAS 16475-4609 glows.")).not.toContain("experiment:iras");
  });

  it("is another name with a word behind a hyphen, but for what only describes", () => {
    expect(namedIn("We run DDPM-Polycube here.")).toEqual(["method:ddpm-polycube"]);
    expect(namedIn("We run a DDPM-Based scheme here.")).toContain("method:ddpm");
  });

  it("stands on either side of a slash", () => {
    expect(namedIn("Spectra by VLT/MUSE are shown.")).toEqual(["experiment:muse", "experiment:vlt"]);
  });
});

describe("a name in that of a meeting", () => {
  it.each([
    ["Presented at the Borexino Symposium.", []],
    ["In the proceedings of the 2007 International Linear Collider Workshop.", []],
    ["Talk at the IceCube Collaboration Meeting 2019.", []],
    ["The IceCube workshop was about IceCube.", ["experiment IceCube"]], // elsewhere it is named
    ["Borexino ended. A symposium was held.", ["experiment Borexino"]],
  ])("is none: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});
