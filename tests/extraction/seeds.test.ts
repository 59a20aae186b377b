import { beforeAll, describe, expect, it } from "vitest";
import type { ReadPaper } from "../../src/model/mention.ts";
import { extractLine } from "../../src/extraction/extract-line.ts";
import { extract } from "../../src/extraction/extract.ts";
import { readPapers } from "../../src/read-papers.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";
import { seeds } from "../seeds.ts";

let read: readonly ReadPaper[] = [];

beforeAll(async () => {
  const context = { vocabulary: shippedVocabulary(), words: await wordClasses() };
  read = (await readPapers(seeds())).papers.map((paper) => extract(paper, context));
});

describe("the systems that the seed documents name", () => {
  it.each([
    ["2411.00085", "dataset:lhc-olympics", "LHC Olympics", "uses"],
    ["2509.08535", "dataset:lhc-olympics", "LHC Olympics", "uses"],
    ["2412.10504", "dataset:aspenopenjets", "AspenOpenJets", "introduces"],
    ["2412.10504", "dataset:jetclass", "JetClass", "uses"],
    ["2407.07179", "dataset:trackml", "TrackML", "uses"],
    ["2406.18642", "tool:darkraynet", "$\\overline{\\text{D}}$arkRayNet", "introduces"],
    ["2309.03780", "tool:redvid", "REDuced VIrtual Detector", "introduces"],
    ["2405.17325", "tool:redvid", "REDVID", "uses"],
    ["2404.18837", "tool:nnll-fast", "NNLL-fast", "introduces"],
    ["2501.06011", "tool:secret", "SECRET", "introduces"],
  ] as const)("arXiv:%s has %s, written %s, and %s it", (arxiv, id, surface, relation) => {
    const found = read.find(({ paper }) => paper.arxiv === arxiv);
    const finding = found?.findings.find(({ entity }) => entity.id === id);
    expect(finding?.relation).toBe(relation);
    expect(finding?.mentions.some((mention) => mention.surface === surface)).toBe(true);
    for (const { sentence, surface } of finding?.mentions ?? []) expect(sentence).toContain(surface);
  });
});

describe("every mention in the seed documents", () => {
  it("stands where its offsets say, in a sentence of the same text", () => {
    const all = read.flatMap(({ paper, findings }) =>
      findings.flatMap(({ mentions }) => mentions.map((mention) => ({ paper, mention }))),
    );
    expect(all.length).toBeGreaterThan(200);
    for (const { paper, mention } of all) {
      expect(paper[mention.field]?.slice(mention.start, mention.end)).toBe(mention.surface);
      expect(paper[mention.field]).toContain(mention.sentence);
      expect(mention.sentence).toContain(mention.surface);
    }
  });

  it("is the same in any order of files", async () => {
    const context = { vocabulary: shippedVocabulary(), words: await wordClasses() };
    const other = (await readPapers(seeds(7).toReversed())).papers.map((paper) => extract(paper, context));
    expect(other.map((one) => extractLine(one))).toEqual(read.map((one) => extractLine(one)));
  });
});
