import { describe, expect, it } from "vitest";
import { placesIn, systemsIn } from "./read-paper.ts";

describe("a plain word in a list with known names", () => {
  it.each([
    "We ran Geant4, Quagga, and FLUKA.",
    "We ran Geant4, FLUKA, and Quagga.", // the last, after "and"
    "We look. Then Geant4, Quagga, and FLUKA were run.",
  ])("is of their kind: %s", (text) => {
    expect(systemsIn(text)).toEqual(["tool FLUKA", "tool Geant4", "tool Quagga"]);
  });

  it.each([
    "We ran Geant4, FLUKA, and gas.", // no name
    "We ran Geant4, FLUKA, Geneva.", // behind a comma may stand a place
  ])("is nothing where it may be no name: %s", (text) => {
    expect(systemsIn(text)).toEqual(["tool FLUKA", "tool Geant4"]);
  });

  it("is nothing where a later name of the sentence is not in that list", () => {
    expect(systemsIn("We ran Geant4, FLUKA, Geneva, with the LAMOST stars.")).toEqual([
      "dataset LAMOST",
      "tool FLUKA",
      "tool Geant4",
    ]);
  });

  it("is nothing where one of the names alone is known", () => {
    expect(systemsIn("In the north, Tromso and LAMOST see the sky.")).toEqual(["experiment LAMOST"]);
  });
});

describe("a coined word beside known names", () => {
  it("is of the kind of the one name it is in a list with, whatever concept stands before it", () => {
    expect(systemsIn("Foams by active learning, QuaFoam and Geant4 agree.")).toEqual([
      "tool Geant4",
      "tool QuaFoam",
    ]);
  });

  it.each([
    ["We use the Geant4 FoamGun package.", ["tool FoamGun", "tool Geant4"]],
    ["In the code Geant4 FoamGun particles start.", ["tool Geant4"]], // the noun before speaks of the known one
  ])("is a name of its own: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("hides no later name of its sentence that the paper tells of elsewhere", () => {
    expect(placesIn("A method called Quagga is new. We compare FoamNet with Quagga.")).toEqual([
      'method Quagga 0.7, called so as a method: abstract "Quagga" 16, abstract "Quagga" 55',
    ]);
  });
});
