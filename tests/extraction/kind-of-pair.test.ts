import { describe, expect, it } from "vitest";
import { conceptsIn, systemsIn } from "./read-paper.ts";

/** Sentences with a name that is spelled out, by what tells its kind; all names are made up. */
const KINDS: Readonly<Record<string, readonly (readonly [sentence: string, ...found: string[]])[]>> = {
  "a meeting or a journal is no thing": [
    ["It was shown at the Workshop on Ripple Detection Systems (RIDESY)."],
    ["It appeared in the Journal of Ripple Experiments (JORIX)."],
    ["The talk at the Symposium came after the Ripple Foam Experiment (RIFEX).", "experiment RIFEX"],
  ],
  "what states set up is no software": [
    ["Ranks come from the National Institutional Ripple Framework (NIRIF)."],
    ["We present the National Ripple Analysis Framework (NARAF), open to all.", "tool NARAF"],
    ["We rely on the Ripple National Analysis Framework (RINAF).", "tool RINAF"],
  ],
  "one of many apparatuses has no name": [
    ["Light passes a ripple-foam interferometer (RFI) twice."],
    ["The array has two Ripple Foam Detectors (RFD)."],
    ["Data were taken by the Ripple Foam Telescope (RIFT).", "experiment RIFT"],
  ],
  "the noun before the name": [
    ["The files are written by our library RIFOX (Ripple Files on X).", "tool RIFOX"],
    ["It is a question of RIFOX (Ripple Files on X)."],
  ],
  "the noun behind it": [
    ["Spectra are cleaned with the Ripple Foam Assay (RIFA) pipeline.", "tool RIFA"],
    ["Stars come from the Ripple Foam 5-Jy (RF5Jy) Catalogue.", "dataset RF5Jy"],
    ["Stars come from the Ripple Foam Assay (RIFA) catalogue.", "dataset RIFA"],
    ["We run the Ripple Foam Assay (RIFA) control loop algorithm.", "method RIFA"],
    ["The Ripple Foam Assay (RIFA) networks are large."],
    ["The Ripple Foam Assay (RIFA) for the survey is old."],
  ],
  "simulations and samples with an article": [
    ["Halos are those of the Ripple Foam (RIFO) simulation.", "dataset RIFO"],
    ["Halos are those of the Ripple Foam (RIFO) cosmological simulations.", "dataset RIFO"],
    ["Halos are those of Ripple Foam (RIFO) simulations."],
    ["Quasars are those of the Ripple Foam (RIFOAM) sample.", "dataset RIFOAM"],
  ],
  "what it is told to be, before it": [
    ["We propose a novel metric, Temporal Ripple Ratio (TERR).", "method TERR"],
    ["We use a new and public dataset, called the Ripple Foam Assay (RIFA).", "dataset RIFA"],
    ["We discuss a question, Ripple Foam Assay (RIFA)."],
  ],
  "what it is told to be, behind it": [
    ["We present the Ripple Foam Set (RIFOSET), a dataset of ripples.", "dataset RIFOSET"],
    ["We present the Ripple Foam Lot (RIFOLOT), a library for ripples.", "tool RIFOLOT"],
    ["Ripple Foam One (RIFONE) is a mission to measure ripples.", "experiment RIFONE"],
    ["Ripple Foam One (RIFONE) is a dataset of ripples.", "dataset RIFONE"],
    ["Ripple Foam One (RIFONE) is a method for ripples."],
  ],
  "how it is called": [
    ["An approach called RIFAP (ripple foam assay project) is used.", "method RIFAP"],
    ["We call this flux the Ripple Foam Flow (RIFF)."],
    ["There are three tasks, namely Ripple Foam Assay (RIFA)."],
    ["We propose a new algorithm for ripples in foam, called reweighted ripple foam (RRF).", "method RRF"],
  ],
  "what stands beside it at another place": [
    ["The Ripple Foam Assay (RIFA) is old. The RIFA project ends.", "experiment RIFA"],
    ["The Ripple Foam Assay (RIFA) is old. The project RIFA ends."],
    ["The ripple foam assay (RIFA) is old. The RIFA project ends."],
  ],
  "its last word": [
    ["We use the Ripple Foam Survey (RIFS) of 2020.", "experiment RIFS"],
    ["We use Ripple Foam Detectors (RIFD) of 2020."],
    ["We propose a Ripple Foam Network (RIFN) here.", "method RIFN"],
    ["We propose the Ripple Foam Model (RIFM) for language.", "method RIFM"],
    ["We fit the Ripple Foam Model (RIFM) of two fields."],
    ["The Ripple Foam Model (RIFM) of two fields is minimal."],
  ],
};

describe("the kind of a name that is spelled out", () => {
  const cases = Object.entries(KINDS).flatMap(([told, sentences]) =>
    sentences.map(([sentence, ...found]) => ({ told, sentence, found })),
  );

  it.each(cases)("$told: $sentence", ({ sentence, found }) => {
    expect(systemsIn(sentence)).toEqual(found);
  });

  it("is a technique that everyone has, whatever stands beside it", () => {
    expect(systemsIn("We use a Maximum A Posteriori (MAP) method.")).toEqual([]);
    expect(conceptsIn("We use a Maximum A Posteriori (MAP) method.")).not.toEqual([]);
  });
});
