import { describe, expect, it } from "vitest";
import { isCapitalName, isCoined, mayFollow, prefixAt } from "../../src/extraction/name-shape.ts";

describe("a word that looks coined", () => {
  it.each([
    "AspenOpenJets",
    "ARGOS",
    "eRASS1",
    "CaBBQ",
    "NNLL-fast",
    "J-PET",
    "21cmFAST",
    "PRM800K",
    "MViTv2",
    "Foam-AD",
  ])("%s", (word) => {
    expect(isCoined(word)).toBe(true);
  });

  it.each([
    "NaI", // formulas
    "GaAs",
    "TiO2",
    "NASA", // institutions
    "WZW", // groups that name models of nature
    "AMS-LaTeX", // how the paper was typeset
    "X-RAY",
    "GPUs",
    "3D",
    "H2O",
    "ΛCDM", // cosmologies
    "wCDM",
    "KDD'25", // a meeting
    "theCERN", // a lost blank
    "pre-LHC",
    "XIV", // numbers of Rome
    "Type-II",
    "Foam-AI",
    "OIII", // ions
    "MgII",
    "NVII",
  ])("is none of the common ones: %s", (word) => {
    expect(isCoined(word)).toBe(false);
  });
});

describe("a plain capitalised word", () => {
  it.each(["Herschel", "Friends-of-Friends", "Lobster+", "Ripple-Flow-5k"])("may be a name: %s", (word) => {
    expect(isCapitalName(word)).toBe(true);
  });

  it.each(["Gaussian", "Japanese", "Cherenkov", "Python", "We"])("is no name: %s", (word) => {
    expect(isCapitalName(word)).toBe(false);
  });
});

describe("a word beside a coined one", () => {
  it.each(["Lobster", "v2.0", "3", "DR17", "II"])("may be a part of its name: %s", (word) => {
    expect(mayFollow(word)).toBe(true);
  });

  it.each(["lobster", "2017", "With", "IIII", "DR"])("is none: %s", (word) => {
    expect(mayFollow(word)).toBe(false);
  });
});

describe("a word of several parts", () => {
  it.each([
    "Pubsub-QUAX", // a syllable within a part
    "QA2Graph", // more than the letters and numbers of a formula
    "Foam3", // a word and its number
    "QUam", // capitals that go on as a word
  ])("looks coined: %s", (word) => {
    expect(isCoined(word)).toBe(true);
  });

  it.each([
    "SVMs", // the plural of a common acronym
    "TiO_2", // formulas
    "La2Cu3Fe4",
    "GPU-CPU", // two common acronyms
    "pre-21cmFAST", // before the time of a name
    "QA-foam", // two capitals are too few
    "QA-Foam",
  ])("does not: %s", (word) => {
    expect(isCoined(word)).toBe(false);
  });

  it("is a plain name with a size behind it, but not with a number in it", () => {
    expect(isCapitalName("Herschel-50K")).toBe(true);
    expect(isCapitalName("Herschel-50Q")).toBe(false);
    expect(isCapitalName("Herschel3")).toBe(false);
  });

  it("may follow as a version whatever its number, but not as a year", () => {
    expect(mayFollow("v2017")).toBe(true);
    expect(mayFollow("1987")).toBe(false);
  });
});

describe("the prefix before a name", () => {
  it.each([
    ["DA-DPO", "DA"],
    ["I-DPO", "I"],
    ["GPU-DPO", undefined], // a common acronym
    ["Da-DPO", undefined], // a word
    ["X-DA-DPO", undefined], // the end of something longer
    ["DA DPO", undefined],
  ])("is an acronym of its own that a hyphen joins to it: %s", (text, expected) => {
    expect(prefixAt(text, text.length - 3)).toBe(expected);
  });
});
