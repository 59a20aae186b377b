import { describe, expect, it } from "vitest";
import { entitiesIn, placesIn, rolesIn } from "./read-paper.ts";

describe("the address of a deposit", () => {
  it.each([
    [
      "belongs to the dataset that its sentence names",
      "We use MNIST. The JetSoup dataset is at https://doi.org/10.5281/zenodo.1234567.",
      ["introduces dataset JetSoup", "uses dataset MNIST"],
    ],
    [
      "belongs to the one dataset that the paper introduces",
      "We introduce the JetSoup dataset. Everything is on zenodo.org/records/77.",
      ["introduces dataset JetSoup"],
    ],
    [
      "is the dataset itself where none has a name",
      "Our events are available at https://www.hepdata.net/record/ins1234.",
      ["introduces dataset HEPData ins1234"],
    ],
    [
      "is a tool where only code is spoken of",
      "The code is archived at doi:10.5281/zenodo.55.",
      ["introduces tool Zenodo 55"],
    ],
    [
      "does not belong to what the paper only uses",
      "We use MNIST. Events: huggingface.co/datasets/ours/soup-v1.",
      ["introduces dataset soup-v1", "uses dataset MNIST"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(rolesIn(text).toSorted()).toEqual(expected);
  });

  it("is no deposit where the DOI is that of an article", () => {
    expect(rolesIn("See https://doi.org/10.1103/PhysRevD.98.030001 for more data.")).toEqual([]);
  });
});

describe("an archive", () => {
  it.each([
    ["zenodo.org/record/5", "Zenodo 5", "https://zenodo.org/records/5"],
    ["https://doi.org/10.5281/zenodo.5", "Zenodo 5", "https://zenodo.org/records/5"],
    ["https://hepdata.net/record/77", "HEPData 77", "https://www.hepdata.net/record/77"],
    ["opendata.cern.ch/record/12", "CERN Open Data 12", "https://opendata.cern.ch/record/12"],
    ["hf.co/datasets/ours/soup", "soup", "https://huggingface.co/datasets/ours/soup"],
    ["kaggle.com/datasets/ours/soup-2", "soup-2", "https://www.kaggle.com/datasets/ours/soup-2"],
    ["doi:10.6084/m9.figshare.5", "DOI 10.6084/m9.figshare.5", "https://doi.org/10.6084/m9.figshare.5"],
  ])("knows its deposit by %s", (address, name, url) => {
    expect(entitiesIn(`Our photos are at ${address}.`)).toMatchObject([{ kind: "dataset", name, url }]);
  });

  it("is believed less than a name beside it, and its address is a place of what it holds", () => {
    expect(placesIn("Our photos are at zenodo.org/records/7.")).toEqual([
      'dataset Zenodo 7 0.6, a deposit with Zenodo: abstract "zenodo.org/records/7" 18',
    ]);
    expect(
      placesIn("We present the JetSoup dataset.", "On a question", "Data: zenodo.org/records/7"),
    ).toEqual([
      'dataset JetSoup 0.9, beside a noun for a dataset: abstract "JetSoup" 15, comments "zenodo.org/records/7" 6',
    ]);
    expect(entitiesIn("We present the JetSoup dataset, at zenodo.org/records/7.")).toMatchObject([
      { name: "JetSoup" },
    ]);
  });

  it.each([
    ["two that are introduced", "We introduce the JetSoup dataset. We introduce the FoamSoup dataset."],
    ["one that is used", "We use the JetSoup dataset."],
    ["a tool that is introduced", "We introduce the JetSoup code."],
  ])("holds a dataset of its own beside %s", (_what, text) => {
    expect(rolesIn(`${text} All data are on zenodo.org/records/7.`)).toContain("introduces dataset Zenodo 7");
  });

  it("holds what its own sentence names last before the address", () => {
    const text = "The FoamSoup dataset is old. The MNIST and JetSoup datasets are at zenodo.org/records/7.";
    expect(placesIn(text).filter((one) => one.includes("zenodo"))).toEqual([
      'dataset JetSoup 0.9, beside a noun for a dataset: abstract "JetSoup" 43, abstract "zenodo.org/records/7" 67',
    ]);
  });
});

describe("an address that ends with a name", () => {
  const other = "We introduce the FoamSoup dataset.";

  it.each([
    ["a tool", "The JetSoup code is ready.", "introduces tool JetSoup"],
    ["a dataset in other letters", "The Jetsoup dataset is old.", "introduces dataset Jetsoup"],
  ])("belongs to %s that the paper calls so, before all else that it introduces", (_what, text, expected) => {
    expect(rolesIn(`${other} ${text} Files: hf.co/datasets/ours/jetsoup and more.`)).toEqual([
      "introduces dataset FoamSoup",
      expected,
    ]);
  });

  it("belongs to the one dataset that is introduced where nothing is called so", () => {
    expect(entitiesIn(`${other} Files: hf.co/datasets/ours/jetsoup and more.`)).toMatchObject([
      { name: "FoamSoup", url: "https://huggingface.co/datasets/ours/jetsoup" },
    ]);
  });
});

describe("what an address without a name holds", () => {
  const files = "Files are on zenodo.org/records/7.";

  it.each([
    ["The code is archived at zenodo.org/records/7. The data are old.", "introduces tool Zenodo 7"],
    ["The code is old. It is archived at zenodo.org/records/7.", "introduces dataset Zenodo 7"],
  ])("is told by its own sentence alone: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it.each([
    `We compare with CIFAR-10. We release MNIST here. ${files}`, // a known name, by its sentence
    `We use CIFAR-10. This database, the JetSoup, is expected to grow. ${files}`,
  ])("is the one dataset that another sentence introduces: %s", (text) => {
    expect(rolesIn(text)).toHaveLength(2);
    expect(rolesIn(text)).not.toContain("introduces dataset Zenodo 7");
  });

  it.each([
    `We use MNIST. We release nothing. ${files}`, // what is released is told elsewhere
    `We release all code. MNIST is old. ${files}`,
  ])("is no dataset that the paper only speaks of: %s", (text) => {
    expect(rolesIn(text)).toContain("introduces dataset Zenodo 7");
  });

  it("is not what another text of the paper names at the same place", () => {
    expect(placesIn("The JetSoup dataset is old.", "On a question", "Files: zenodo.org/records/7")).toEqual([
      'dataset JetSoup 0.8, beside a noun for a dataset: abstract "JetSoup" 4',
      'dataset Zenodo 7 0.6, a deposit with Zenodo: comments "zenodo.org/records/7" 7',
    ]);
  });
});
