import { describe, expect, it } from "vitest";
import { isInCapitals } from "../../src/extraction/in-capitals.ts";
import { systemsIn } from "./read-paper.ts";

describe("a sentence in capitals", () => {
  it.each([
    ["SEARCH FOR DARK MATTER IN THE HALO", true],
    ["SEARCH FOR DARK MATTER AT √s = 13 TeV IN pp COLLISIONS", true], // but for units
    ["Search for Dark Matter in the Halo", false],
    ["CMS, ATLAS, ALICE, LHCb, CMB-S4, SPT-3G, AMANDA", false], // names alone
    ["ON AGN", false], // too short to tell
    ["We ask for the CMS, ATLAS, ALICE, AMANDA and ANTARES teams TO DO IT", false],
  ])("is told by its small words: %s", (text, expected) => {
    expect(isInCapitals(text)).toBe(expected);
  });

  it("names what is known; its capitals make no name", () => {
    const title = "NEW LIMITS ON PALE RIPPLES FROM LIGO WITH THE XENOPHON DETECTOR AND THE QUAGGA CODE";
    expect(systemsIn("We look.", title)).toEqual(["experiment LIGO"]);
  });
});
