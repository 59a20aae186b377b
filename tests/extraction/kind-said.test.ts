import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("a noun beside a name says what it is", () => {
  it.each([
    ["The QUARLA simulator is old.", ["tool QUARLA"]],
    ["The QUARLA driving simulator is old.", ["tool QUARLA"]], // one word may stand between
    ["The QUARLA drives on, the simulator is old.", []],
    ["The QUARLA and simulator are old.", []], // two things
    ["We discuss QUARLA in software of schools.", []],
    ["The “QUARLA” telescope is old.", ["experiment QUARLA"]], // quotation marks part nothing
    ["The telescope “QUARLA” is old.", ["experiment QUARLA"]],
    ["The telescope, QUARLA and dust are old.", []],
  ])("where nothing but blanks, quotes or one word part them: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    ["At each step, QuaRLA samples several paths. We propose QuaRLA, a framework.", ["tool QuaRLA"]],
    ["QuaRLA models their waves. We propose QuaRLA, a framework.", ["tool QuaRLA"]],
    ["QuaRLA samples are old. We propose QuaRLA, a framework.", ["dataset QuaRLA"]],
    ["The QuaRLA samples several of us took are old.", ["dataset QuaRLA"]], // no name without an article acts
  ])("but not where it is what the name does: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    ["Stars of the far side (QUARLA) telescope are old.", ["experiment QUARLA"]],
    ["Stars of the far side (QUARLA) telescopes are old.", []], // many things
    ["The old (unlike QUARLA) telescope is blind.", []], // a remark, which the noun does not know
  ])("where the name alone stands in brackets before it: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    ["We look at the QUARLA code again.", ["tool QUARLA"]],
    ["We look at the QUARLA model again.", []], // of nature, as far as one can tell
    ["We look at the QuaRLA model again.", ["method QuaRLA"]], // nature is not spelled so
    ["We present the QUARLA model again.", ["method QUARLA"]], // nor presented
    ["We look at the potential QUARLA again.", []],
  ])("where it is a weak noun only beside what is coined or new: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("an apposition says what a name is", () => {
  it.each([
    ["QuaiTandem, a novel set of algorithms for keys, is old.", ["method QuaiTandem"]], // of what there are several
    ["QuaiTandem, a suite of codes for keys, is old.", ["tool QuaiTandem"]],
    ["QuaiTandem, a novel field of algorithms for keys, is old.", []],
    ["QuaiTandem, a novel set of keys for algorithms, is old.", []], // the algorithms come with the keys
    ["QuaiTandem, an open, tested simulator of waves, is old.", ["tool QuaiTandem"]], // adjectives between commas
    ["QuaiTandem, a town and benchmark of waves, is old.", ["dataset QuaiTandem"]],
  ])("by its head: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    ["QuaiTandem, a detector of muons, is old.", ["experiment QuaiTandem"]],
    ["QuaiTandem, an object detector, is old.", ["method QuaiTandem"]], // it is learned
    ["QuaiTandem, an instrument of the sky, is old.", ["experiment QuaiTandem"]],
    ["QuaiTandem, an evidence-based instrument, is old.", ["method QuaiTandem"]], // of thought
  ])("of detectors and instruments some are no apparatus: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("the opening of a title says what a name is", () => {
  it.each([
    ["QuaiTandem: A Large Code and Evaluation Benchmark", ["tool QuaiTandem"]], // a code before all
    ["QuaiTandem: A Large Town and Evaluation Benchmark", ["dataset QuaiTandem"]],
    ["QuaiTandem: A Set of Benchmarks for Codes", ["dataset QuaiTandem"]],
    ["QuaiTandem: A Benchmark for Codes", ["dataset QuaiTandem"]],
  ])("by its head: %s", (title, expected) => {
    expect(systemsIn("We look at waves.", title)).toEqual(expected);
  });
});
