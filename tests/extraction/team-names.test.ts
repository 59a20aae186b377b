import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";

const context = { vocabulary: shippedVocabulary(), words: await wordClasses() };

describe("the list of authors", () => {
  it.each([
    "QUAXS DR2 Team", // a data release
    String.raw`{\sc Qaloc} code Team`, // typeset as code is
    "MNIST Team", // a known name
  ])("names no system: %s", (authors) => {
    const abstract = "We match LAMOST DR8 with Qaloc.";
    const { findings } = extract({ id: "paper:example", abstract, authors, origins: [] }, context);
    const systems = findings.filter(({ entity }) => entity.kind !== "author");
    expect(systems.map(({ entity }) => `${entity.kind} ${entity.name}`)).toEqual(["dataset LAMOST DR8"]);
  });
});
