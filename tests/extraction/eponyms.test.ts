import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("the name of a person with a noun of methods", () => {
  it.each([
    ["Outliers are cut by the Quuxley distance here.", "method Quuxley distance"],
    ["Paths are found by Quuxley's algorithm.", "method Quuxley's algorithm"],
    ["Paths are found with the Quuxley-Zorble algorithm.", "method Quuxley-Zorble algorithm"],
    ["Pulses are filtered by Quuxley's method.", "method Quuxley's method"],
  ])("is a method: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual([expected]);
  });

  it.each([
    "Quuxley algorithms are fast.", // capital by its place
    "We follow the Quuxley method.", // too wide a noun: a way of thinking as often as a recipe
    "We use a Gaussian estimator and a Euclidean distance.", // adjectives
    "We extend the classical Cepheid distance.", // stars
    "The Old Quuxley algorithm fails.", // more than a person stands there
  ])("is none: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });
});
