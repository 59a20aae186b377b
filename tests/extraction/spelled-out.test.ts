import { describe, expect, it } from "vitest";
import { conceptsIn, entitiesIn, placesIn, rolesIn, systemsIn } from "./read-paper.ts";

describe("a phrase that is spelled out and is a concept", () => {
  it.each([
    "We introduce quiet-aware ripple reweighting (QARR) of foam.", // nothing learns
    "For learning we design a quiet-aware ripple adapter (QARA) of old.", // nothing says what for
    "For learning we present a quiet-aware ripple problem (QARP) that is hard.", // nobody makes a problem
    "For learning we present a conditional variational autoencoder (CVAE) that is deep.", // everyone has it
    "QIPS (quiet rings in mine pits) is new. The QIPS experiment is old.",
  ])("is no system: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });

  it.each([
    ["Foam of wave-crest (WC) ripples grows.", "wave-crest ripple alias WC"], // the noun that a compound describes
    ["Foam of wave-crest (WC) of old grows.", "wave-crest alias WC"],
    ["Foam of wave-crest (WC) small ripples grows.", "wave-crest alias WC"],
    ["The Deep Ripple Growths (DRG) are old.", "deep ripple growth alias DRG"],
    ["The Deep DNA Growths (DDG) are old.", "deep DNA growth alias DDG"],
    ["The deep\nripple growth (DRG) is old.", "deep ripple growth alias DRG"],
    ["The “deep ripple growth” (DRG) is old.", "deep ripple growth alias DRG"],
    ["The Deep Kerr Growth (DKG) is old.", "deep Kerr growth alias DKG"],
  ])("is called as an index would: %s", (text, expected) => {
    expect(conceptsIn(text)).toContain(expected);
  });

  it.each([
    ["Large foam growths (LFGs) are old. One LFG is new.", 2], // the plural first, later one
    ["Large foam growths (LFG) are old. One LFGX is new.", 1],
  ])("is found by its acronym at later places: %s", (text, places) => {
    const found = text.match(/\bLFGs?\b/gu) ?? [];
    expect(found).toHaveLength(places);
    expect(conceptsIn(text)).toHaveLength(1);
  });

  it("is no cluster of galaxies with its number", () => {
    expect(conceptsIn("We look at Abell 2142 (A2142) again.")).toEqual([]);
  });
});

describe("a system that is spelled out", () => {
  it.each([
    [
      "Our framework, QuipPsych (Questionnaire-based Psychotherapy), turns forms into talks.",
      "tool QuipPsych",
    ],
    ["We propose a learning-based Quip-LS detector (Quip-LSD) with new parts.", "method Quip-LSD"], // no apparatus
    ["We use a neural network for the Quip Surface Detector (QSD).", "experiment QSD"],
    ["QIPS (Quiet rings In mine PitS) is new. The QIPS experiment is old.", "experiment QIPS"],
    ["For learning we introduce quiet-aware ripple optimization (QARO).", "method QARO"],
    ["For learning we design a quiet-aware ripple adapter (QARA) that aligns.", "method QARA"],
  ])("is of the kind that the words before it say: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual([expected]);
  });

  it("has the long form as another name, in one line", () => {
    expect(entitiesIn("We use the Ripple\nFoam  Survey (RIFOS).")).toMatchObject([
      { name: "RIFOS", aliases: ["Ripple Foam Survey"] },
    ]);
  });

  it("is called by the longer of two coined words", () => {
    expect(placesIn("We present RippleFoam (RIFO), an experiment in the sea.")).toEqual([
      'experiment RippleFoam 0.75, spelled out as an experiment: abstract "RippleFoam" 11, abstract "RIFO" 23',
    ]);
  });

  it("is found by its long form in the title where that is a name", () => {
    const text = "We propose Deep Ripple Growth (DERIG), a method.";
    expect(placesIn(text, "Deep Ripple Growth for foam")[0]).toContain('title "Deep Ripple Growth" 0');
    const small = "We propose deep ripple growth (DERIG), a method.";
    expect(placesIn(small, "On deep ripple growth in foam")[0]).not.toContain("title");
  });

  it.each([
    [
      "We propose a Ripple Foam Net (RIFONET). It has the Foam-Aware Scanning (FoAScan).",
      "introduces method FoAScan",
    ],
    ["It has the Foam-Aware Scanning (FoAScan)."],
  ])("is a part of what was presented before it where its letters are coined: %s", (text, ...expected) => {
    expect(rolesIn(text).filter((one) => one.includes("FoAScan"))).toEqual(expected);
  });

  it("is what a step before has found at either form", () => {
    expect(systemsIn("We use GEometry ANd Tracking (Geant4) here.")).toEqual(["tool Geant4"]);
  });
});
