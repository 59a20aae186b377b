import { describe, expect, it } from "vitest";
import { compacted, expanded } from "../../src/extraction/compact.ts";
import { extract } from "../../src/extraction/extract.ts";
import { readPapers } from "../../src/read-papers.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";
import { seeds } from "../seeds.ts";

const context = { vocabulary: shippedVocabulary(), words: await wordClasses() };
const known = context.vocabulary.entities;

describe("findings without texts", () => {
  it("become what they were, with the paper at hand", async () => {
    const { papers } = await readPapers(seeds());
    expect(papers.length).toBeGreaterThan(3);
    for (const paper of papers) {
      const read = extract(paper, context);
      expect(expanded(paper, sent(compacted(read, known)), known)).toEqual(read);
    }
  });

  it("are refused with another vocabulary than theirs", () => {
    const paper = { id: "paper:one", abstract: "We use JetClass.", origins: [] } as const;
    const found = compacted(extract(paper, context), known);
    expect(() => expanded(paper, found, new Map())).toThrow("paper:one: the vocabulary does not have");
  });

  it("tell a sentence that stands in a text twice by its mention", () => {
    const abstract = "We use JetClass. Much is left to say here. We use JetClass.";
    const read = extract({ id: "paper:one", abstract, origins: [] }, context);
    const whole = expanded(read.paper, sent(compacted(read, known)), known);
    expect(whole).toEqual(read);
    const mentions = whole.findings.flatMap((finding) => finding.mentions);
    expect(mentions.map(({ start }) => start)).toEqual([7, 50]);
    const places = compacted(read, known).findings[0]?.mentions.map(([, , , from, to]) => [from, to]);
    expect(places).toEqual([
      [0, 16],
      [43, 59],
    ]);
  });

  it("hold no words of the paper but names", async () => {
    const { papers } = await readPapers(seeds());
    const reads = papers.map((paper) => extract(paper, context));
    expect(bytes(reads.map((read) => compacted(read, known)))).toBeLessThan(bytes(reads) / 2);
  });
});

function bytes(value: unknown): number {
  return JSON.stringify(value).length;
}

function sent<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
