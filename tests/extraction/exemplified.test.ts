import { describe, expect, it } from "vitest";
import { placesIn, systemsIn } from "./read-paper.ts";

describe("the noun before examples", () => {
  it.each([
    ["Speech methods such as QAMU-XLR and QONAR align it.", ["method QAMU-XLR", "method QONAR"]],
    ["Tests on three public benchmarks (QebWalker and QHLE) go well.", ["dataset QebWalker", "dataset QHLE"]],
    [
      "It beats strong baselines including QComposer and MultiQuiff.",
      ["method MultiQuiff", "method QComposer"],
    ],
    [
      "Gains are shown on two new benchmarks: QocalNews and DQGlobal.",
      ["dataset DQGlobal", "dataset QocalNews"],
    ], // after a colon
    [
      "Of three metrics -- QCLE, QRGUE, and QAGAS -- none is right.",
      ["method QAGAS", "method QCLE", "method QRGUE"],
    ],
    ["It surpasses competitive models such as QSA-GAN and QttnGAN.", ["tool QSA-GAN", "tool QttnGAN"]], // rivals are made
    [
      "Metrics like these are out, and metrics such as QUSIQ and QANIQA fail.",
      ["method QANIQA", "method QUSIQ"],
    ], // the nearer head
    ["Of open DLLMs like QLaDA and MQaDA, both run.", ["tool MQaDA", "tool QLaDA"]], // language models by their acronym
    ["We compare vision models like QueryFormer and QuaViT.", ["tool QuaViT", "tool QueryFormer"]], // made by learning
  ])("says what they are: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    "Cosmological models such as QsCQM and QuDGP fit.", // models of nature
    "Common techniques such as QSEM and QTEM are used.", // of a laboratory
    "Talks were given at Future Linear Colliders (QCWS15).", // what is spelled out before
    "Lessons from surveys: QebWalker galaxies cluster.", // the colon lists nothing
    "Three benchmarks of old (see QebWalker) exist.", // no list of examples
  ])("says nothing in: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });
});

describe("a list of examples", () => {
  it.each([
    ["Tests on three public benchmarks (QebWalker and others) go well.", ["dataset QebWalker"]],
    ["Tests on three public benchmarks (QebWalker) go well.", []], // one name alone is an acronym
    ["Gains are shown on two benchmarks: QebWalker (of foams).", ["dataset QebWalker"]],
    ["Gains are shown on two benchmarks: QebWalker foams.", []], // the colon lists no names
  ])("goes on behind a name: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("behind a colon ends where other words follow, which is told by the list alone", () => {
    expect(placesIn("Gains are shown on two benchmarks: QebWalker, QHLE rooms.")).toEqual([
      'dataset QebWalker 0.65, an example of what the list is of: abstract "QebWalker" 35',
      'dataset QHLE 0.6, in a list with others of this kind: abstract "QHLE" 46',
    ]);
  });
});
