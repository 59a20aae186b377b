import { describe, expect, it } from "vitest";
import { conceptsIn, systemsIn } from "./read-paper.ts";

/** Sentences with a name that is spelled out, by what tells its kind; all names are made up. */
const KINDS: Readonly<Record<string, readonly (readonly [sentence: string, ...found: string[]])[]>> = {
  "a meeting or a journal is no thing": [
    ["It was shown at the Workshop on Ripple Detection Systems (RIDESY)."],
    ["It appeared in the Journal of Ripple Experiments (JORIX)."],
    ["It was shown at the Workshop on Ripple Foam Software (RIFOS)."],
    ["It appeared in the Journal of Ripple Software (JORIS)."],
    ["The Workshop ended. The Ripple Foam Software (RIFOS) is old.", "tool RIFOS"],
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
    ["A Ripple Foam telescope (RIFT) is built."],
    ["A Ripple Foam Telescope (RIFT) is built.", "experiment RIFT"], // it is called so
    ["We present a Ripple Foam Telescope (RIFT) here.", "experiment RIFT"], // this one is new
    ["We present a ripple foam telescope (RIFT) here.", "experiment RIFT"],
    ["We run a Ripple Foam code (RIFCO) twice.", "tool RIFCO"], // software is no apparatus
  ],
  "the noun before the name": [
    ["The files are written by our library RIFOX (Ripple Files on X).", "tool RIFOX"],
    ["The files are written by our library RIFOX (ripple files on x).", "tool RIFOX"],
    ["A potential RIFOX (Ripple Files on X) binds them."], // of nature
    ["In this survey Ripple Foam Assay (RIFA) is old."], // the survey is this one
    ["It is a question of RIFOX (Ripple Files on X)."],
  ],
  "the noun behind it": [
    ["Spectra are cleaned with the Ripple Foam Assay (RIFA) pipeline.", "tool RIFA"],
    ["Stars come from the Ripple Foam 5-Jy (RF5Jy) Catalogue.", "dataset RF5Jy"],
    ["Stars come from the Ripple Foam Assay (RIFA) catalogue.", "dataset RIFA"],
    ["Stars come from the Ripple Foam Assay (RIFA) Sample.", "dataset RIFA"], // part of the name
    ["Stars come from the Ripple Foam Assay (RIFA) sample."],
    ["The Ripple Foam Assay (RIFA) samples Europe twice."], // a verb
    ["Spectra come from the Ripple Foam Assay (RIFA) web server.", "tool RIFA"],
    ["Spectra come from the Ripple Foam Assay (RIFA) web pages."],
    ["Fits use the ripple foam (RiF) model.", "method RiF"], // nature is not spelled so
    ["Fits use the ripple foams (RiFs) network.", "method RiFs"],
    ["Fits use the ripple foams (RFs) network."],
    ["Fits use the ripple foam (RF) model."],
    ["We run the Ripple Foam Assay (RIFA) control loop algorithm.", "method RIFA"],
    ["The Ripple Foam Assay (RIFA) networks are large."],
    ["The Ripple Foam Assay (RIFA) for the survey is old."],
  ],
  "simulations and samples with an article": [
    ["Halos are those of the Ripple Foam (RIFO) simulation.", "dataset RIFO"],
    ["Halos are those of the Ripple Foam (RIFO) cosmological simulations.", "dataset RIFO"],
    ["Halos are those of Ripple Foam (RIFO) simulations."],
    ["Quasars are those of the Ripple Foam (RIFOAM) sample.", "dataset RIFOAM"],
    ["The Ripple Foam (RIFOAM) is old and every sample is new."],
  ],
  "what it is told to be, before it": [
    ["We propose a novel metric, Temporal Ripple Ratio (TERR).", "method TERR"],
    ["We use a dataset, Ripple Foam Assay (RIFA).", "dataset RIFA"],
    ["We use a public video dataset, Ripple Foam Assay (RIFA).", "dataset RIFA"],
    ["It uses a new detector, called the Ripple Foam Assay (RIFA).", "experiment RIFA"],
    ["It uses a new detector, named Ripple Foam Assay (RIFA).", "experiment RIFA"],
    ["We use a new and public dataset, called the Ripple Foam Assay (RIFA).", "dataset RIFA"],
    ["We discuss a question, Ripple Foam Assay (RIFA)."],
  ],
  "what it is told to be, behind it": [
    ["We present the Ripple Foam Set (RIFOSET), a dataset of ripples.", "dataset RIFOSET"],
    ["We present the Ripple Foam Lot (RIFOLOT), a library for ripples.", "tool RIFOLOT"],
    ["We present the Ripple Foam Set (RIFOSET) — a dataset of ripples.", "dataset RIFOSET"],
    ["We present the Ripple Foam Set (RIFOSET) for waves.", "method RIFOSET"], // what is new and not told
    ["Ripple Foam One (RIFONE), a mission to measure ripples, ends.", "experiment RIFONE"],
    ["Ripple Foam One (RIFONE), a method to measure ripples, ends.", "method RIFONE"],
    ["Ripple Foam One (RIFONE) is a method to measure ripples."], // which may be anyone's
    ["The ripple foam assay (RIFA), a method for ripples, is old."],
    ["Ripple Foam One (RIFONE) is a mission to measure ripples.", "experiment RIFONE"],
    ["Ripple Foam One (RIFONE) is a dataset of ripples.", "dataset RIFONE"],
    ["Ripple Foam One (RIFONE) is a method for ripples."],
  ],
  "how it is called": [
    ["An approach called RIFAP (ripple foam assay project) is used.", "method RIFAP"],
    ["We call this flux the Ripple Foam Flow (RIFF)."],
    ["There are three tasks, namely Ripple Foam Assay (RIFA)."],
    ["There is collaboration of tasks, namely Ripple Foam Assay (RIFA)."],
    ["A metric called Ripple Foam Assay (RIFA) helps the library.", "method RIFA"], // the noun before it
    ["The step, called Ripple Foam Flow (RIFF), is short.", "method RIFF"],
    ["Units called Ripple Foam Modules (RIFMs) glow."], // they are many
    ["An approach called RIFA (ripple foam assay) is used.", "method RIFA"],
    ["An approach called RFA (ripple foam assay) is used."], // three letters of small words
    ["We propose a new algorithm for ripples in foam, called reweighted ripple foam (RRF).", "method RRF"],
  ],
  "what stands beside it at another place": [
    ["The Ripple Foam Assay (RIFA) is old. The RIFA project ends.", "experiment RIFA"],
    ["The Ripple Foam Assay (RIFA) is old. The RIFA collaboration ends.", "experiment RIFA"],
    ["The Ripple Foam Assay (RIFA) is old. The project RIFA ends."],
    ["The ripple foam assay (RIFA) is old. The RIFA project ends."],
  ],
  "its last word": [
    ["We use the Ripple Foam Survey (RIFS) of 2020.", "experiment RIFS"],
    ["We use Ripple Foam Detectors (RIFD) of 2020."],
    ["The Ripple Foam Code (RIFC) is one.", "tool RIFC"],
    ["Ripple Foam Codes (RIFC) are many."],
    ["The Ripple Foam software (RIFSO) is old.", "tool RIFSO"],
    ["We propose a Ripple Foam Network (RIFN) here.", "method RIFN"],
    ["We propose the Ripple Foam Model (RIFM) for language.", "method RIFM"],
    ["We fit the Ripple Foam Model (RIFM) of two fields."],
    ["The Ripple Foam Model (RIFM) of two fields is minimal."],
  ],
  "the list in which it stands": [
    ["Methods such as Ripple Foam Assay (RIFA) are old.", "method RIFA"],
    ["Methods such as ripple foam assay (RIFA) are old."],
    ["Methods such as Ripple Foam Assay (RFA) are old."], // too short
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
    expect(conceptsIn("We use a Time-to-Digital Converter (TIDC) pipeline.")).toEqual([
      "time-to-digital converter alias TIDC",
    ]);
  });

  it.each([
    ["The Ripple Foam on X (RIFOX) is a state.", "RIFOX: waves in neural networks", "method RIFOX"],
    ["The Ripple Foam on X (RIFOX) is a state.", "RIFOX: stars in galaxies", "experiment RIFOX"],
    ["The Ripple Foam on X (RIFOX) is a state.", "RIFOX: words of people"],
    ["The ripple foam on x (RIFOX) is a state.", "RIFOX: waves in neural networks"], // a phrase
    ["Foam grows in RIFOX (ripple foam on x).", "RIFOX: waves in neural networks", "method RIFOX"],
    ["Foam grows in RIFOX (Ripple Foam on X).", "RIFOX of neural networks"], // it does not open it alone
  ])("is what a title speaks of that it opens: %s %s", (sentence, title, ...found) => {
    expect(systemsIn(sentence, title)).toEqual(found);
  });
});
