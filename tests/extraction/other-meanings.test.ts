import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";
import { systemsIn } from "./read-paper.ts";

const CONTEXT = {
  vocabulary: compileVocabulary([
    { kind: "concept", entries: [{ name: "partial differential equation", aliases: ["PDE", "PDEs"] }] },
    { kind: "experiment", entries: [{ name: "WISE" }, { name: "IRAS" }, { name: "VLT" }, { name: "MUSE" }] },
    { kind: "experiment", entries: [{ name: "QUASE", aliases: ["Quiet Survey Explorer"] }] },
    { kind: "method", entries: [{ name: "DDPM" }, { name: "QVM", aliases: ["QVM-2000a"] }] },
    { kind: "tool", entries: [{ name: "Geant4" }, { name: "Quiver", aliases: ["QVR"] }] },
    { kind: "dataset", entries: [{ name: "QNIST" }, { name: "MOD dataset" }] },
    { kind: "concept", entries: [{ name: "QDE" }, { name: "magnetohydrodynamics", aliases: ["MHD"] }] },
  ]),
  words: await wordClasses(),
};

/** All that a paper names, by id. */
function namedIn(abstract: string, title = "We look"): string[] {
  const paper = { id: "paper:example" as const, title, abstract, origins: [] };
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

  it.each([
    // other forms of the same words
    ["Partially differenced equations (PDE) are solved.", ["concept:partial-differential-equation"]],
    ["The magneto-hydrodynamic dynamo (MHD) turns.", ["concept:magnetohydrodynamics"]], // one word for several
    ["The Quietly Surveying Explorers (QUASE) fly.", ["experiment:quase"]],
    // of a phrase one word in three may be shared by chance
    ["A partial dust eclipse (PDE) is seen.", ["concept:partial-dust-eclipse"]],
    // a name shares a word with what it is
    ["The quiet upper air sensor equipment (QUASE) hums.", ["experiment:quase"]],
    ["The quick upper air sensor equipment (QUASE) hums.", ["concept:quick-upper-air-sensor-equipment"]],
  ])("shares words with what is spelled out: %s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });

  it("is none with its noun where the paper spells out its first word otherwise", () => {
    expect(namedIn("Most object detection (MOD) is slow. The river MOD dataset is old.")).not.toContain(
      "dataset:mod-dataset",
    );
    expect(namedIn("The river MOD dataset is old.")).toContain("dataset:mod-dataset");
  });

  it.each([
    ["The quiet dust effect (QDE) is high.", ["concept:qde"]],
    ["The quick vacuum ruler (QVR) is long.", ["tool:quiver"]],
    ["The quick vacuum motor (QVM) is long.", ["method:qvm"]],
  ])("is what it says where the vocabulary spells nothing out: %s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });

  it.each([
    ["From the Massive and Distant Clusters of WISE Survey (MADCOWS).", []],
    ["From the well-known Massive and Distant Clusters of WISE Survey (MADCOWS).", []],
    ["From WISE Massive and Distant Clusters (WMADC).", []], // at its beginning
    ["From the Massive and Distant Clusters of WISE (MADCOW).", []], // and at its end
    ["From the Massive and Distant Clusters of QNIST Survey (MADCOQS).", []],
    ["From the Massive and Distant Clusters of WISE (WISECOW).", ["experiment:wise"]], // whose acronym has it
    ["From the Massive and Distant Clusters of VLT-WISE (MADCOVW).", ["experiment:vlt", "experiment:wise"]],
    ["The photon detection efficiency (PDE) of WISE is high.", ["experiment:wise"]], // outside
    ["WISE has a photon detection efficiency (PDE) of two.", ["experiment:wise"]],
    ["The Fast Analysis of Geant4 Showers (FAGS) is run.", ["tool:geant4"]], // software works inside
  ])("that is a survey or facility is none inside what an acronym stands for: %s", (text, expected) => {
    expect(
      namedIn(text).filter((id) => /^(?:experiment|dataset|tool):(?:wise|vlt|qnist|geant4)$/u.test(id)),
    ).toEqual(expected);
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

  it("is another name with a word before it where that is presented, or opens the title", () => {
    expect(namedIn("We propose Contrastive DDPM to tune.")).toEqual(["method:contrastive-ddpm"]);
    expect(namedIn("We tune DDPM. Contrastive DDPM is used.")).toEqual(["method:ddpm"]);
    expect(namedIn("We propose Contrastive DDPM (QLR) to tune.")).toContain("method:ddpm");
    expect(namedIn("It is tuned.", "Contrastive DDPM: how to tune")).toEqual(["method:contrastive-ddpm"]);
    expect(namedIn("It is tuned.", "Tuning DDPM: how to tune")).toEqual(["method:ddpm"]);
  });

  it.each(["REBELS-04", "SPT-CL J0546", "OGLE-2024-BLG-0142", "JADES-GS-z14-0"])(
    "is no survey in the number of an object: %s",
    (object) => {
      expect(systemsIn(`The dust of ${object} is cold.`)).toEqual([]);
      const [survey] = object.split("-");
      expect(systemsIn(`The dust of the ${survey} survey is cold.`)).toHaveLength(1);
    },
  );

  it("is a dataset of its own with words and a size behind it", () => {
    expect(systemsIn("We introduce DDPM-Reason-6M, a large dataset.")).toEqual(["dataset DDPM-Reason-6M"]);
  });

  it("is a part of another where a word and a hyphen stand before its words", () => {
    expect(namedIn("The Quiet Survey Explorer sees it.")).toEqual(["experiment:quase"]);
    expect(namedIn("The Foam-Quiet Survey Explorer sees it.")).not.toContain("experiment:quase");
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
