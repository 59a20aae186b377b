import { describe, expect, it } from "vitest";
import { isCapitalName, isCoined } from "../../src/extraction/name-shape.ts";

describe("a word that looks coined", () => {
  it.each(["AspenOpenJets", "ARGOS", "eRASS1", "CaBBQ", "NNLL-fast", "J-PET"])("%s", (word) => {
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
