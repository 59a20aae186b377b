import { describe, expect, it } from "vitest";
import { placesIn, rolesIn, systemsIn } from "./read-paper.ts";

/** What tells each kind and how sure it is, without places. */
function toldIn(text: string): string[] {
  return placesIn(text).map((one) => one.replace(/: abstract ".*$/u, ""));
}

describe("a name that only describes another word", () => {
  it.each([
    ["A QaRLA-based architecture is large.", ["method QaRLA"]], // an architecture is built on a network
    ["A QUARLA-guided framework is large.", []], // or on a notion
    ["A QUark-guided framework is large.", []],
    ["We present QaBPS indices.", []], // what is presented are indices
    ["We present QaBPS indices. They were found by QaBPS, a code for waves.", ["tool QaBPS"]], // until it is told
    ["Many QLAS experiments ran.", []], // of a sort
    ["The QLOE and the QLAS experiments ran.", ["experiment QLAS", "experiment QLOE"]], // each is one
    ["Existing QUARLA benchmarks are small.", []],
    ["The existing QUARLA benchmark is small.", ["dataset QUARLA"]],
  ])("is mostly no name: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("the opening of a sentence", () => {
  it.each([
    ["By QUARLA, a telescope of old, the sky is seen.", ["experiment QUARLA"]],
    ["By QUARLA, the telescope of old is seen.", []], // it goes on with another thing
    ["By QUARLA, our telescope of old is seen.", []],
    ["By QUARLA, a telescope of old, our sky is seen.", ["experiment QUARLA"]],
  ])("says what a name is in its apposition only: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("what a paper announces", () => {
  it.each([
    [
      "We introduce a dataset that is larger: QlickVid.",
      ["dataset QlickVid 0.75, announced as a dataset"], // what closes the sentence
    ],
    ["We introduce a dataset that is larger: QlickVid was small.", []],
    ["We propose new approaches (QLSP-VQA) for clips.", ["method QLSP-VQA 0.75, announced as a method"]],
    ["We propose new algorithms (QLSP-VQA) for clips.", ["method QLSP-VQA 0.75, announced as a method"]],
    [
      "We propose new algorithms (QLSP-VQA of old) for clips.",
      ["method QLSP-VQA 0.7, presented as a method"],
    ],
  ])("is a name alone behind the noun: %s", (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  it.each([
    ["QaRLA is proposed here.", ["introduces tool QaRLA"]],
    ["QUark is proposed here.", []], // no capital inside
    ["QaRLA is cited here.", []],
  ])("may be the subject of the sentence: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it("is software where no noun near it says more", () => {
    const long =
      "Our survey of the northern sky is deep and wide and has taken many years, and so we present QuaRLA.";
    expect(toldIn(long)).toEqual(["tool QuaRLA 0.7, presented as a tool"]);
    expect(toldIn("So we present our telescope and its QuaRLA.")).toEqual([
      "experiment QuaRLA 0.7, presented as an experiment",
    ]);
  });
});

describe("a number of a version behind a name", () => {
  it.each([
    ["We use QUARLA (v2.1) to count stars.", ["tool QUARLA 0.6, a version follows"]],
    [
      "We use QuaRLA (v2.1), a catalogue of stars.",
      ["dataset QuaRLA 0.68, the sentence says it is a dataset"],
    ],
    ["Stars are made using QUARLA 7.07 and dust.", ["tool QUARLA 0.6, a version follows"]],
    ["Stars are made using QUARLA 7.07 times.", []],
  ])("says software where nothing says more: %s", (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});

describe("a noun further away", () => {
  it.each([
    ["The QUARLA spectral energy fitting code is old.", ["tool QUARLA"]],
    ["The stars that QUARLA sees every winter survey are old.", []], // the article is not that of the name
    ["The QuaWave scientific visualization framework is new.", ["tool QuaWave"]],
    ["The QUAWAVE scientific visualization framework is new.", []], // of notions there are frameworks too
    ["We ask whether a fast code for waves (of water), QuaWave, can draw.", ["tool QuaWave"]],
    ["We ask whether a fast code for waves (of water), QuaWave did, can draw.", []],
    ["With a fast code for waves (of water), QuaWave sees them, too.", []], // who sees is another
    ["We train a model, QuaWave, on dust.", ["tool QuaWave"]], // what has a name can be run
  ])("says what a name is where it belongs to it: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("simulations and samples", () => {
  it.each([
    ["The QUARLA simulations are new.", ["dataset QUARLA 0.6, simulations that have a name"]],
    ["The large QUARLA simulations are new.", ["dataset QUARLA 0.6, simulations that have a name"]],
    ["The QUARLA suite of galaxy simulations is new.", ["dataset QUARLA 0.7, simulations that have a name"]],
    ["Large QUARLA simulations are new.", []], // they may be made with a code
    ["The gas of QUARLA simulations is hot.", []],
  ])("are data with a name where they have an article: %s", (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  it.each([
    ["The QMASS sample is large.", ["dataset QMASS"]],
    ["The QMASS grows while the sample shrinks.", []],
    ["The QMA sample is large.", []], // a sample of such objects
    ["The SN-HOST sample is large.", []],
    ["The dust in bright stars with winds (QXOFEED) sample is old.", ["dataset QXOFEED"]],
    ["The dust in bright stars with winds (QXOF) sample is old.", []], // too short for a bracket
    ["The dust in bright stars (QXOFEED; the old ones) sample is old.", []],
  ])("are a catalogue by its letters: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("what is called a bench", () => {
  it.each([
    ["We talk of QQBench here.", ["dataset QQBench 0.6, its name ends in bench"]],
    ["We talk of QuaBench here.", ["dataset QuaBench 0.6, its name ends in bench"]],
    ["We talk of QBench here.", []], // one letter is too little
    ["We talk of QuaBenchers here.", []],
  ])("is a benchmark: %s", (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});
