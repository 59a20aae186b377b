import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("a model with its number of parameters", () => {
  it.each([
    ["Among language models, Quicuna-13B wins.", ["tool Quicuna"]], // the size is no part of the name
    ["The LLMs Qemma-2 9B and Quaya Expanse 32B are tuned.", ["tool Qemma-2", "tool Quaya Expanse"]],
    ["We pretrain Qalcon-7B-Instruct and Qalcon-40B.", ["tool Qalcon"]], // one name in two sizes
  ])("is named without it: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    "The trial went on to Quality-2B in spring.", // nothing speaks of models
    "Of LLMs, Model-7B and Dataset 2B are plain words.",
    "The LLMs of type 7B are small.",
  ])("is not seen in: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });
});
