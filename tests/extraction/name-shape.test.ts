import { describe, expect, it } from "vitest";
import { isCapitalName, isCoined, mayFollow } from "../../src/extraction/name-shape.ts";

describe("a word that looks coined", () => {
  it.each(["AspenOpenJets", "ARGOS", "eRASS1", "CaBBQ", "NNLL-fast", "J-PET", "21cmFAST", "PRM800K"])(
    "%s",
    (word) => {
      expect(isCoined(word)).toBe(true);
    },
  );

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
  ])("is none of the common ones: %s", (word) => {
    expect(isCoined(word)).toBe(false);
  });
});

describe("a plain capitalised word", () => {
  it.each(["Herschel", "Friends-of-Friends", "Lobster+"])("may be a name: %s", (word) => {
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
