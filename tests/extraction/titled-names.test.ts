import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("capitalised words that close with the noun of their kind", () => {
  it("are one name", () => {
    expect(
      systemsIn("Tests at the Lakeside Beam Test Facility and in the Mill Test Area went well."),
    ).toEqual(["experiment Lakeside Beam Test Facility", "experiment Mill Test Area"]);
  });

  it.each([
    "Photons hit a Silicon Drift Detector.", // one of many
    "Submitted as an Astro2020 Decadal Survey white paper.", // a survey of opinions
    'Submitted to "The Observatory".', // an article is no word of a name
  ])("are none in: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });

  it("are one with the longer name that goes on after them", () => {
    expect(
      systemsIn("Spectra of the Lakeside Point Observatory Galactic Evolution Experiment are public."),
    ).toEqual(["experiment Lakeside Point Observatory Galactic Evolution Experiment"]);
  });

  it("are none where the name began before a bracket", () => {
    expect(systemsIn("We use the Quick (Very Fast) Ripple Survey.")).toEqual([]);
  });
});
