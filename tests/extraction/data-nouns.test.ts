import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("the name of a survey", () => {
  it.each([
    "We fit SDSS galaxies with one model.",
    "Photometry comes from data of the Sloan Digital Sky Survey.",
    "We study the Sloan Digital Sky Survey (SDSS) Main Galaxy Sample.",
  ])("stands for its data: %s", (text) => {
    expect(systemsIn(text)).toEqual(["dataset SDSS"]);
  });

  it("stands for its data in the whole paper once one sentence says so", () => {
    expect(systemsIn("SDSS spectra are public. We follow up ten targets of SDSS.")).toEqual(["dataset SDSS"]);
  });

  it("stands for the facility beside a word that says so, or where nothing tells", () => {
    expect(systemsIn("The SDSS telescope is in New Mexico.")).toEqual(["experiment SDSS"]);
    expect(systemsIn("Redshifts will come from SDSS.")).toEqual(["experiment SDSS"]);
  });

  it("is no dataset for detectors, whose data have no such name", () => {
    expect(systemsIn("We analyse XENON1T data.")).toEqual(["experiment XENON1T"]);
  });
});
