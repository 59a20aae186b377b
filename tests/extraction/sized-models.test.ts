import { describe, expect, it } from "vitest";
import { entitiesIn, placesIn, systemsIn } from "./read-paper.ts";

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

  it("stands with its size, has no other name and is looked for in title and abstract", () => {
    const text = "Among language models, Quicuna-13B wins.";
    expect(placesIn(text)).toEqual([
      'tool Quicuna 0.7, a model with its number of parameters: abstract "Quicuna-13B" 23',
    ]);
    expect(entitiesIn(text)).toEqual([{ id: "tool:quicuna", kind: "tool", name: "Quicuna", aliases: [] }]);
    expect(systemsIn("Language models win.", "Quicuna-13B")).toEqual(["tool Quicuna"]);
    const comments = "Language model, Quicuna-13B weights are public";
    expect(entitiesIn("Language models win.", "A tale", comments)).toEqual([]);
  });
});
