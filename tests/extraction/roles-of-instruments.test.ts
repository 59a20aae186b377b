import { describe, expect, it } from "vitest";
import { rolesIn } from "./read-paper.ts";

describe("what is presented of an instrument", () => {
  it.each([
    ["We present JWST near-infrared (deep) and PAH imaging of a nebula.", "uses experiment JWST"],
    ["We present results from the JWST survey of disks.", "uses experiment JWST"],
    ["We present sharp JWST 1.3 GHz radio continuum images.", "uses experiment JWST"],
    ["Here we present deep JWST imaging designed to search.", "uses experiment JWST"],
    ["Here we present the JWST grating (a wide one) spectrum of a disk.", "uses experiment JWST"],
    ["We present the JWST telescope and its mirrors.", "introduces experiment JWST"], // the thing itself
    ["The JWST mission is described in detail.", "introduces experiment JWST"],
  ])("is the data, not the instrument: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it.each([
    ["Better tunes follow when early LHC data is available.", "mentions experiment LHC"], // not ours to give
    ["Prospects for LHC are presented.", "mentions experiment LHC"],
    ["MNIST is available.", "introduces dataset MNIST"],
  ])("is none where other things are available: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it.each([
    ["It is constrained by repeats and cross-matches of stars with APOGEE.", "uses experiment APOGEE"],
    ["External checks with APOGEE show little scatter of spectral lines.", "uses experiment APOGEE"],
    ["We speak of stars with APOGEE.", "mentions experiment APOGEE"],
  ])("matters where results are checked with it: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe("a name that is the title", () => {
  it.each([
    ["Radial Array for Quokka Ripples (RAQUR)", "introduces experiment RAQUR"],
    ["Radial Array for Quokka Ripples (RAQUR). IV. Cores", "uses experiment RAQUR"], // one paper of many
  ])("is what the paper presents: %s", (title, expected) => {
    expect(rolesIn("RAQUR is an array.", title)).toContain(expected);
  });
});

describe("what is not there yet", () => {
  it.each([
    ["It follows from lenses to be discovered by Euclid.", "mentions experiment Euclid"],
    ["We find that proposed missions, such as LISA, see it.", "mentions experiment LISA"],
    ["We evaluate the proposed approach on AudioSet.", "uses dataset AudioSet"], // the approach is proposed
  ])("is mentioned: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

it("a name under which something is released is introduced", () => {
  expect(rolesIn("Our code is released publicly as HEALPix.")).toEqual(["introduces tool HEALPix"]);
});
