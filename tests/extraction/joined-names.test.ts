import { describe, expect, it } from "vitest";
import { placesIn, systemsIn } from "./read-paper.ts";

describe("a known name with a word that a hyphen joins to it", () => {
  it.each([
    ["We run Geant4-Ripple today.", "tool Geant4-Ripple"],
    ["We run DDPM-Ripple today.", "method DDPM-Ripple"],
    ["We use LAMOST-Ripple stars.", "dataset LAMOST"], // surveys are joined to others as they are
    ["We train on MNIST-Ripple today.", "dataset MNIST"],
    ["The Wide-DUNE detector is cold.", "experiment DUNE"],
    ["The Wide-MNIST digits are old.", "dataset Wide-MNIST"],
  ])("is another tool or method, and no other experiment: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual([expected]);
  });

  it("is none of two known names", () => {
    expect(systemsIn("We run Geant4-PYTHIA today.")).toEqual(["tool Geant4", "tool Pythia"]);
  });

  it.each([
    ["We run XY-Geant4 today.", []], // a new tool
    ["We train on XY-MNIST today.", ["dataset MNIST"]], // the digits of some XY
    ["We train on X-MNIST today.", []], // one letter makes any name another
  ])("is another tool behind an acronym: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("what the paper makes of known names and presents", () => {
  it.each([
    ["We propose SAC-NeRF, a framework for rays.", "On a question", ["tool SAC-NeRF"]],
    ["We run Geant4. We introduce Geant4-X, a code.", "On a question", ["tool Geant4", "tool Geant4-X"]],
    ["We run the Geant4-X of old.", "On a question", ["tool Geant4"]], // not presented
    ["We run YOLO.", "GW-YOLO: Seeing waves", ["method GW-YOLO", "method YOLO"]],
    // of the kind of its part where nothing says more
    ["We see gas.", "GQ-JWST: A distant ring of gas", ["experiment GQ-JWST"]],
    ["We see signs.", "Manga109-v2099: Signs seen again", ["dataset Manga109-v2099"]],
    ["We see signs.", "Manga109-v2099: A library for signs", ["tool Manga109-v2099"]],
    // the number of a release makes no other thing
    ["We present LoTSS-DR2, a survey of the sky.", "On a question", ["dataset LoTSS"]],
  ])("is its own, at each of its places: %s (%s)", (text, title, expected) => {
    expect(systemsIn(text, title)).toEqual(expected);
  });

  it("holds them at all its places", () => {
    expect(
      placesIn(
        "We introduce Ripple-QRPA, a new algorithm. Ripple Policies (QRPA) are old. Ripple-QRPA wins.",
      ),
    ).toEqual([
      'method Ripple-QRPA 0.78, presented as a method: abstract "Ripple-QRPA" 13, abstract "Ripple-QRPA" 75',
    ]);
  });
});

describe("a known facility", () => {
  it.each([
    ["Spallation Neutron Source", "Spallation Neutron Source"],
    ["Indian Spallation Neutron Source", "Indian Spallation Neutron Source"],
    ["Linac Coherent Light Source", "LCLS"],
    ["Turkish Linac Coherent Light Source", "Turkish Linac Coherent Light Source"], // four words
    ["bright Linac Coherent Light Source", "LCLS"], // no country
  ])("is another one with a country before its plain name: %s", (name, expected) => {
    expect(systemsIn(`Beams of the ${name} are old.`)).toEqual([`experiment ${expected}`]);
  });

  it("is named as such where its noun follows, though the paper uses its data elsewhere", () => {
    expect(systemsIn("We use SDSS galaxies. The SDSS telescope is old.")).toEqual([
      "dataset SDSS",
      "experiment SDSS",
    ]);
    expect(systemsIn("We use SDSS galaxies. The SDSS is old.")).toEqual(["dataset SDSS"]);
  });
});

describe("a known name that the paper spells out otherwise", () => {
  it.each([
    "Dusty unlit nests of eels (DUNEs) grow. One DUNE is old.", // in plural first, later in singular
    "Dusty unlit nests of eels (DUNE) grow. Two DUNEs are old.",
  ])("is not meant: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });

  it("is meant where another acronym is spelled out", () => {
    expect(systemsIn("Dusty unlit nests of tunas (DUNTs) grow. DUNE is old.")).toEqual(["experiment DUNE"]);
  });
});

describe("a known name and an address", () => {
  it("is a part of the address within it and a name behind it", () => {
    expect(systemsIn("Digits are at https://foam.org/MNIST only.")).toEqual([]);
    expect(placesIn("See https://foam.org/notes and the MNIST digits.")).toEqual([
      'dataset MNIST 0.95, the vocabulary: abstract "MNIST" 35',
    ]);
  });
});
