import { describe, expect, it } from "vitest";
import { entitiesIn, rolesIn, systemsIn } from "./read-paper.ts";

describe("a name beside the noun of its kind", () => {
  it.each([
    ["They ran the deep synthesis code SeBu.", ["tool SeBu"]],
    ["They used the population code SeBa.", ["tool SeBa"]], // two chemical elements, were it not for the code
    ["They grew SeBa.", []],
    ["Prototypes were built by the T2015 Collaboration.", ["experiment T2015"]],
    ["They saw T2015 at noon.", []],
    ["They ran the EM-Quokka estimators.", ["method EM-Quokka"]],
    ["Results on PIE-Bench and SNR-Bench are good.", ["dataset PIE-Bench", "dataset SNR-Bench"]],
  ])("is one that nothing else marks: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("is presented where the paper describes it", () => {
    expect(rolesIn("In this article we describe Quoll, a new program for tuning.")).toEqual([
      "introduces tool Quoll",
    ]);
    expect(systemsIn("In this article we describe Quoll in words.")).toEqual([]);
  });

  it("ends before a sentence that lost its blank", () => {
    expect(systemsIn("We propose QuaiGer.Specifically, QuaiGer has two parts.")).toEqual(["tool QuaiGer"]);
    expect(systemsIn("We release QuaiGer.js, a library for waves.")).toEqual(["tool QuaiGer.js"]);
  });
});

describe("what an apposition says", () => {
  it.each([
    ["QuaTags, an array of lamps, shine.", ["experiment QuaTags"]],
    ["Markers (e.g. QuaTags, arrays of lamps) shine.", []], // the next of a list
    ["The QMASS is small and the sample is large.", []],
    ["QMASS is a large sample.", ["dataset QMASS"]],
    ["Our key is QuaClus-15k, our new dataset of clusters.", ["dataset QuaClus-15k"]],
    ["QuaTools, open-source software for waves, is here.", ["tool QuaTools"]],
    ["We release QuaGuard, a novel dataset and evaluation framework.", ["dataset QuaGuard"]], // data before all
    ["We release QuaGuard, a novel model and evaluation framework.", ["tool QuaGuard"]],
  ])("has an article: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("a name by what is done with it", () => {
  it.each([
    ["The benchmark is derived from QuokKG and has nine tasks.", ["dataset QuokKG"]],
    ["The result is derived from QuokKG and has nine parts.", []],
    ["They used public datasets, i.e., WUIBO and TWUTTER.", ["dataset TWUTTER", "dataset WUIBO"]],
    ["Hybrid approaches such as QuaClean and LumClean win.", ["method LumClean", "method QuaClean"]],
    [
      "New experimental approaches such as the MARU and ECHU experiments win.",
      ["experiment ECHU", "experiment MARU"],
    ],
  ])("%s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("is a dataset where it opens the title and calls itself a bench", () => {
    expect(systemsIn("We test.", "QuaGraphBench: Knowledge in Large Models")).toEqual([
      "dataset QuaGraphBench",
    ]);
    expect(systemsIn("We test.", "QuaGraphTask: Knowledge in Large Models")).toEqual(["tool QuaGraphTask"]);
  });
});

describe("a spelled-out name", () => {
  it.each([
    ["The Foam Mapping Array for Ripples (FOMAR) shines.", ["experiment FOMAR"]], // the noun before "for"
    ["The foam of arrays for ripples (FOARI) shines.", []],
    ["We couple it with CCA, introducing Concept CCA (CoCCA) to ripples.", ["method CoCCA"]],
    ["It has Concept CCA (CoCCA), a framework for ripples.", ["tool CoCCA"]],
  ])("has the kind that its words say: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("begins with no preposition", () => {
    const [gating] = entitiesIn("It has the Foam for Gating (FoGating), a framework for ripples.");
    expect(gating?.aliases).toEqual(["Foam for Gating"]);
  });
});

describe("surveys that are named for their data", () => {
  it("are joined with a hyphen as instruments are", () => {
    expect(systemsIn("The Gaia-LAMOST stars are old.")).toEqual(["dataset Gaia", "dataset LAMOST"]);
  });
});

describe("a name that goes on", () => {
  it.each([
    ["We tune the language model, which gives QuaPASS-Qwen.", ["tool QuaPASS-Qwen"]], // made of a known model
    ["It runs Geant4-Pythia chains.", ["tool Geant4", "tool Pythia"]], // both are known
  ])("is another thing than the known one in it: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("has the kind that the paper says, where its title says none", () => {
    const said = "QUAXUS is a deep imaging survey. See https://github.com/lab/quaxus.";
    expect(systemsIn(said, "QUAXUS: Quick Release Notes")).toContain("experiment QUAXUS");
    expect(systemsIn("It runs. See https://github.com/lab/quaxus.", "QUAXUS: Quick Release Notes")).toContain(
      "tool QUAXUS",
    );
  });
});

describe("a mission", () => {
  it("is meant where its name says mission, its data where nothing does", () => {
    expect(rolesIn("The Gaia mission changes what is known of stars.")).toEqual(["mentions experiment Gaia"]);
    expect(systemsIn("The Gaia stars are known.")).toEqual(["dataset Gaia"]);
  });
});

describe("a name that the sentence gives", () => {
  it.each([
    ["It is read by a control system designated STARQUOLL.", ["tool STARQUOLL"]],
    ["We give a new method, titled QuaDelete, for photos.", ["method QuaDelete"]],
    ["The QuordNet thesaurus helps.", ["dataset QuordNet"]],
    ["A shared light encoder (VisQamba) sees far.", ["method VisQamba"]],
    ["A shared light meadow (VisQamba) is green.", []], // of no kind
    ["They fit it with the QUERHAM program.", ["tool QUERHAM"]],
    ["They took data with the QUERHAM program.", []], // one of observations
    ["We introduce Polaris-Bench, which rotates tasks.", ["dataset Polaris-Bench"]],
    ["We build three modules: (1) QuaSeg, cutting ripples.", ["method QuaSeg"]],
    ["They use the Foam Likelihood Divergence (FLD), a method that sees.", ["method FLD"]],
    ["The Foam Likelihood Divergence (FLD) is a method that sees.", []], // of everyone
    ["Debris of the ω Quntauri (ω Qun) system is old.", []], // of stars
  ])("%s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("in small letters opens a title that goes on with a capital", () => {
    expect(systemsIn("We see.", "pix2pouches: Shots from One Image")).toEqual(["tool pix2pouches"]);
    expect(systemsIn("We see.", "pouches: shots from one image")).toEqual([]);
  });
});
