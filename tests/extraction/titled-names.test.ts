import { describe, expect, it } from "vitest";
import { entitiesIn, placesIn, systemsIn } from "./read-paper.ts";

describe("capitalised words that close with the noun of their kind", () => {
  it("are one name", () => {
    expect(
      systemsIn("Tests at the Lakeside Beam Test Facility and in the Mill Test Area went well."),
    ).toEqual(["experiment Lakeside Beam Test Facility", "experiment Mill Test Area"]);
  });

  it("are called by the acronym behind them", () => {
    expect(systemsIn("It is tested at QUEQT (Quick University Explorer Survey Telescope).")).toEqual([
      "experiment Quick University Explorer Survey Telescope",
    ]);
    expect(systemsIn("The Quick University Explorer Survey Telescope (QUEQT) sees. QUEQT is small.")).toEqual(
      ["experiment QUEQT"],
    );
  });

  it("are called by the acronym of their end", () => {
    expect(systemsIn("The Southern Lakeside Foam Survey (LFS) began. LFS is deep.")).toEqual([
      "experiment LFS",
    ]);
  });

  it.each([
    "The Lakeside Pattern Gaseous Detector (MPGD) works.", // a sort of detectors
    "It orbits the Quick Milky Way Satellite.", // a small galaxy
    "We use the All-Sky Survey data.",
  ])("are no name where many things are called so: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });

  it.each([
    ["It is tested at LIGO (Lakeside Green Observatory).", "LIGO"], // before the bracket
    ["It is tested at LIGO (Lakeside Green Observatory II).", "LIGO"],
    ["It is tested at the Lakeside Green Observatory (LIGO).", "LIGO"], // in it
    ["It is tested at the Foams and Quiet Lake Facility (FQLF).", "FQLF"], // the acronym stands for more
  ])("are the thing that a bracket says: %s", (text, name) => {
    expect(entitiesIn(text).map((one) => one.name)).toEqual([name]);
  });

  it("are a thing of their own where no known name is in the bracket", () => {
    expect(
      systemsIn("LIGO is quiet. It is tested at the Lakeside Green Observatory (with friends) now."),
    ).toEqual(["experiment Lakeside Green Observatory", "experiment LIGO"]);
  });

  it("are a thing of their own where the bracket says more", () => {
    expect(systemsIn("It is tested at LIGO (Lakeside Green Observatory and others).")).toEqual([
      "experiment Lakeside Green Observatory",
      "experiment LIGO",
    ]);
  });

  it("are a dataset where the paper works with the data of a survey", () => {
    expect(systemsIn("We use the Lakeside Deep Survey data.")).toEqual(["dataset Lakeside Deep Survey"]);
    expect(systemsIn("The Lakeside Deep Survey begins.")).toEqual(["experiment Lakeside Deep Survey"]);
  });

  it("hold the known name that opens them", () => {
    expect(systemsIn("Cores of the Herschel Lakeside Belt Survey are small.")).toEqual([
      "experiment Herschel Lakeside Belt Survey",
    ]);
  });

  it("are found in a title behind its article alone", () => {
    expect(systemsIn("We look.", "Resolving Stars with the Lakeside Worlds Observatory")).toEqual([
      "experiment Lakeside Worlds Observatory",
    ]);
    expect(systemsIn("We look.", "Resolving Stars with a Segment Detector")).toEqual([]);
  });

  it("are no apparatus where an algorithm bears the name", () => {
    expect(systemsIn("We run the Line Segment Detector (QSD) algorithm.")).toEqual(["method QSD"]);
  });

  it("close with a source after what it gives", () => {
    expect(systemsIn("A cavity for the Lakeside Neutron Source project is shown.")).toEqual([
      "experiment Lakeside Neutron Source",
    ]);
    expect(systemsIn("We like Open Source.")).toEqual([]);
  });

  it.each([
    "Photons hit a Silicon Drift Detector.", // one of many
    "A Silicon Drift Detector is hit.", // the same where a sentence begins
    "Every Silicon Drift Detector is hit.",
    "We join with the Buffaloberry Vandalism Detector.", // it learns
    "Detector of light.", // one word alone
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

  it("stand at each place, with the acronym as their name and the words as another", () => {
    const text = "The Quiet Foam Telescope (QuFT) and the Quiet  Foam Telescope see.";
    expect(placesIn(text)).toEqual([
      'experiment QuFT 0.9, closes with "Telescope": abstract "Quiet Foam Telescope" 4, abstract "QuFT" 26, abstract "Quiet  Foam Telescope" 40',
    ]);
    expect(entitiesIn(text)).toMatchObject([{ id: "experiment:quft", aliases: ["Quiet Foam Telescope"] }]);
    expect(entitiesIn("The Quiet Foam Telescope sees.")).toMatchObject([
      { id: "experiment:quiet-foam-telescope", aliases: [] },
    ]);
  });

  it.each([
    ["The Quiet Foam Telescope (QuFT) sees.", "QuFT"],
    ["The Quiet Foam Telescope (XuFT) sees.", "Quiet Foam Telescope"], // begins otherwise
    ["The Quiet Foam Telescope (Quiet) sees.", "Quiet Foam Telescope"], // a word
  ])("are called by what is their acronym alone: %s", (text, name) => {
    expect(systemsIn(text)).toContain(`experiment ${name}`);
  });

  it.each([
    ["Future Foam Telescope sees.", "Foam Telescope"], // the first word says when
    ["Quiet Foam Telescope sees.", "Quiet Foam Telescope"], // the first word is part of it
    ["We see with the 3D Foam/X-Ray Quiet Telescope.", "X-Ray Quiet Telescope"],
  ])("begin with the first word that may be in a name: %s", (text, name) => {
    expect(systemsIn(text)).toEqual([`experiment ${name}`]);
  });
});

describe("where a capitalised name begins and ends", () => {
  it.each([
    ["Light reaches the Antarctic Foam Telescope.", ["experiment Antarctic Foam Telescope"]], // no article
    ["Light hits the Foam Drift Detector.", ["experiment Foam Drift Detector"]],
    ["Light hits any Foam Drift Detector.", []], // one of many
    ["We see with the Foam 1.3 GHz Ripple Survey.", ["experiment Foam 1.3 GHz Ripple Survey"]],
    ["With the 1.3 GHz Foam Ripple Survey we see.", ["experiment Foam Ripple Survey"]], // an amount opens none
    ["We argue in the Foam Decadal Survey.", []], // a survey of opinions
    ["We see with the Decadal Survey Telescope.", ["experiment Decadal Survey Telescope"]],
  ])("is told by its words: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    [
      "Winds of the Foam Activity, Torus, and Outflow Foam Survey (FATOFS) blow.",
      ["experiment FATOFS"], // the name began before the commas
    ],
    ["Winds of the Torus, and Outflow Foam Survey blow.", ["experiment Outflow Foam Survey"]], // no acronym
    ["Winds of the Torus and Outflow Foam Survey (OFOS) blow.", ["experiment OFOS"]], // no comma
  ])("is told by commas where an acronym stands behind it: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("is told by its acronym where that stands for more", () => {
    expect(placesIn("The Foam Mapping Array for Ripples (FOMAR) telescope is old.")).toEqual([
      'experiment FOMAR 0.75, spelled out as an experiment: abstract "Foam Mapping Array for Ripples" 4, abstract "FOMAR" 36',
    ]);
  });
});
