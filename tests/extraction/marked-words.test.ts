import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("a word behind what it is called", () => {
  it.each([
    ["It has a light module, named EF-Plum, which encodes.", ["method EF-Plum"]],
    ["A method called Quagga, which builds on logic, wins.", ["method Quagga"]],
    ["An external package called Tetraplum is included.", ["tool Tetraplum"]],
    ["Two techniques, namely Plum-Cov and ripples, win.", ["method Plum-Cov"]],
    ["It wins on our newly made dataset, Quagga, by far.", ["dataset Quagga"]],
    ["It wins on an old dataset, Quagga, by far.", []], // it may be a place
    ["This pattern, called Quagga, is old.", []], // a pattern is of no kind
    ["A package called Open Plum Box is old.", ["tool Open Plum Box"]], // all of its words
    ["A package called Open plum is old.", []], // the first word of several
    ["The so-called Quagga is old.", []],
    ["This tool is named Quagga.", ["tool Quagga"]],
    ["We propose a novel framework for clear writing, dubbed Quagga.", ["tool Quagga"]], // what it is for stands between
    ["We propose a translation agent called Quagga, which reads.", ["tool Quagga"]],
    ["We introduce a new approach, Quagga, which finds peaks.", ["method Quagga"]],
    ["We present a new package, Quagga, for drawing.", ["tool Quagga"]],
    ["We present an application, Quagga, for drawing.", []], // an application may be a use
    ["We introduce a new approach, Quagga.", []], // nothing goes on behind it
    ["It has a new approach, Quagga, which finds peaks.", []], // nothing is presented
  ])("is a name where the noun before says its kind: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("capitalised parts with an acronym or a syllable among them", () => {
  it.each([
    ["We present CoT-Plum, a framework for thought.", ["tool CoT-Plum"]],
    ["We introduce Ro-Quagga, the first benchmark for clips.", ["dataset Ro-Quagga"]],
    ["We introduce Schützen: a German benchmark for clips.", ["dataset Schützen"]],
    ["We ran the Ro-Quagga algorithm.", ["method Ro-Quagga"]],
    ["We ran an In-House algorithm.", []], // a plain word
    ["We ran the Lemaitre-Tolman algorithm once.", []], // two persons
    ["They saw CoT-Plum at noon.", []], // nothing marks it
  ])("are a name where the words around mark it: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("a word that may be an adjective, or has a number behind it", () => {
  it.each([
    ["We introduce Pastoral, a lightweight framework for sheep.", ["tool Pastoral"]],
    ["We see Pastoral, a lightweight framework for sheep.", []], // nothing is presented
    ["We introduce Pastoral, a way to keep sheep.", []], // nothing says a kind
    ["We present QRM2, a unified model that reasons.", ["method QRM2"]],
    ["We present QRM2, a bright galaxy in a field.", []],
    ["We present Quagga 2.0, a framework for zebras.", ["tool Quagga"]], // its version
    ["We present Qu2DJPAX, a tool for zebras.", ["tool Qu2DJPAX"]],
  ])("is a name where the paper presents it and says what it is: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("a word between quotation marks", () => {
  it.each([
    ["They ran a ‘Quagga’ pipeline twice.", ["tool Quagga"]],
    ["They ran a ‘Quagga’  pipeline twice.", ["tool Quagga"]], // two blanks
    ["They ran a ‘Quagga’ state twice.", []], // a state is of no kind
    ["They saw the ‘foam of Quagga’ code.", []], // more stands between them
  ])("is a name before a noun of a kind: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("a plain word beside a noun that only named things have", () => {
  it.each([
    ["Stars with the Quagga code shine.", ["tool Quagga"]],
    ["Clips of the Action Quagga dataset are old.", ["dataset Action Quagga"]],
    ["Halos are those of the Quagga cosmological simulations.", ["dataset Quagga"]],
    ["Halos are those of the Quagga hydrodynamical simulations.", ["dataset Quagga"]],
    ["Halos are those of Quagga cosmological simulations.", []], // no article
    ["Plots are made (Quagga package).", ["tool Quagga"]],
    ["Plots are made (a Quagga package).", []], // one of many
    ["Plots are made (Quagga of old).", []],
  ])("is a name: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("is none in a title, which writes any word so", () => {
    expect(systemsIn("We look.", "Stars with the Quagga code")).toEqual([]);
    expect(systemsIn("We look.", "Clips of the Action Quagga dataset")).toEqual([]);
  });
});

describe("a word that opens a title", () => {
  it.each([
    ["Quagga -- A Multilingual Corpus", ["dataset Quagga"]],
    ["Quagga Stars of Foam: A Multilingual Corpus", []], // the first word of several
    ["M3HG: foam at night", ["tool M3HG"]],
    ["Star M3HG: a catalogue of its spots", []], // another word opens it
  ])("is a name before a colon or a dash: %s", (title, expected) => {
    expect(systemsIn("We look.", title)).toEqual(expected);
  });

  it("is no more than a word where a sentence opens so", () => {
    expect(systemsIn("M3HG: a catalogue of its spots is given.")).toEqual([]);
  });
});

describe("capitals with a digit among them", () => {
  it.each([
    ["We introduce M3HG that sorts foam.", ["tool M3HG"]],
    ["We introduce M3HG. It sorts foam.", ["tool M3HG"]],
    ["We introduce the M3HG that sorts foam.", []], // with an article it may be a star
    ["We introduce the M3HG in foam.", []],
    ["We use M3HG that sorts foam.", []], // not presented
  ])("are a name where the paper presents it alone: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("plain words in a list of datasets", () => {
  it.each([
    ["We test on two datasets: Quagga and Plum.", ["dataset Plum", "dataset Quagga"]],
    ["Two datasets were made by Quagga, a project leader.", []], // no list of examples
    [
      "Tests on two datasets: Quagga and Plum, at last, are shown with many other results, which others who looked at " +
        "foams of the deep sea, at its shores and on the ice that covers it in the winter months of each year, had " +
        "long before us and told to all who asked.",
      ["dataset Plum", "dataset Quagga"],
    ],
  ])("are names: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("are none where more follows the announced name", () => {
    expect(systemsIn("A package called Quagga Plum is old.")).toEqual(["tool Quagga Plum"]);
    expect(systemsIn("A package called Quagga(foam) is old.")).toEqual([]);
    expect(systemsIn("A package called Quagga is old.")).toEqual(["tool Quagga"]);
  });
});
