import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import type { Finding, ReadPaper } from "../../src/model/mention.ts";
import { readPapers } from "../../src/read-papers.ts";
import { slug } from "../../src/text/slug.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";
import { seeds } from "../seeds.ts";

interface Expected {
  readonly name: string;
  readonly kind: string;
  readonly relation: string;
  readonly or?: readonly string[];
}

interface ExpectedPaper {
  readonly arxiv?: string;
  readonly starts: string;
  readonly must: readonly Expected[];
  readonly may?: readonly Expected[];
}

/** What a careful reader finds in the seed documents. */
const EVALUATION = JSON.parse(
  readFileSync(new URL("../../data/evaluation/seeds.json", import.meta.url), "utf8"),
) as {
  readonly papers: readonly ExpectedPaper[];
};
const EXPECTED = EVALUATION.papers.flatMap((paper) =>
  paper.must.map((must) => ({ paper, must, name: must.name, kind: must.kind })),
);

let read: readonly ReadPaper[] = [];

beforeAll(async () => {
  const context = { vocabulary: shippedVocabulary(), words: await wordClasses() };
  read = (await readPapers(seeds())).papers.map((paper) => extract(paper, context));
});

describe("what a careful reader finds in the seed documents", () => {
  it("is the same number of papers, each found by its first words", () => {
    expect(EVALUATION.papers).toHaveLength(33);
    for (const paper of EVALUATION.papers) expect(foundIn(paper), paper.starts).toBeDefined();
  });

  it.each(EXPECTED)("$name is found as a $kind, with a sentence that holds it", ({ paper, must }) => {
    const finding = findingOf(paper, must);
    expect(finding?.entity.kind).toBe(must.kind);
    for (const { sentence, surface } of finding?.mentions ?? []) expect(sentence).toContain(surface);
  });

  it("has the role that the reader gives it, but for a method of which the paper also publishes the code", () => {
    const wrong = EXPECTED.filter(({ paper, must }) => {
      const relation = findingOf(paper, must)?.relation;
      return relation !== must.relation && must.or?.includes(relation ?? "") !== true;
    });
    expect(wrong.map(({ name }) => name)).toEqual(["MADE"]);
  });

  it("is all: no dataset and no tool is found that a reader does not name", () => {
    const extra = EVALUATION.papers.flatMap((paper) =>
      (foundIn(paper)?.findings ?? [])
        .filter(({ entity }) => entity.kind === "dataset" || entity.kind === "tool")
        .filter(
          (finding) => ![...paper.must, ...(paper.may ?? [])].some((expected) => means(finding, expected)),
        )
        .map(({ entity }) => entity.id),
    );
    expect(extra).toEqual([]);
  });
});

function foundIn({ arxiv, starts }: ExpectedPaper): ReadPaper | undefined {
  return read.find(({ paper }) =>
    arxiv === undefined ? paper.abstract?.startsWith(starts) === true : paper.arxiv === arxiv,
  );
}

function findingOf(paper: ExpectedPaper, expected: Expected): Finding | undefined {
  return foundIn(paper)?.findings.find((finding) => means(finding, expected));
}

function means({ entity }: Finding, { name }: Expected): boolean {
  const key = slug(name).replaceAll("-", "");
  return [entity.name, ...entity.aliases].some((one) => slug(one).replaceAll("-", "") === key);
}
