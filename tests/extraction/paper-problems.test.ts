import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { paperProblems } from "../../src/extraction/paper-problems.ts";
import { problemLine } from "../../src/model/problem.ts";
import type { Paper } from "../../src/model/paper.ts";
import { LONGEST_TEXT } from "../../src/text/longest.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";

const WORDS = await wordClasses();

const origins = [{ file: "a.bib", line: 7, reader: "bibtex" }];

describe("a text that is longer than any paper", () => {
  const begin = "We use JetClass. ";
  const abstract = `${begin}${"Here nothing is said. ".repeat(LONGEST_TEXT / 20)}We use TrackML.`;
  const paper: Paper = { id: "paper:x", title: "Jets", abstract, origins };

  it("is looked at from its beginning on, as far as it may reach", () => {
    const read = extract(paper, { vocabulary: shippedVocabulary(), words: WORDS });
    const names = read.findings.map(({ entity }) => entity.name);
    expect(names).toContain("JetClass");
    expect(names).not.toContain("TrackML");
  });

  it("is told, with its place and what was done", () => {
    const [problem] = paperProblems({ paper, findings: [], heldBack: [] });
    expect(problem && problemLine(problem)).toBe(
      `a.bib:7: the abstract of "Jets" has ${abstract.length} signs (names were looked for in the first 1000000). Cut it into several papers, where it is more than one.`,
    );
  });
});

describe("a paper that a step cannot take", () => {
  it("is told with the reason", () => {
    const paper: Paper = { id: "paper:x", title: "Jets", origins };
    const [problem] = paperProblems({ paper, findings: [], heldBack: [], failed: "too deep" });
    expect(problem?.what).toBe('in "Jets" names could not be looked for: too deep');
  });

  it("is not told where all went well", () => {
    expect(paperProblems({ paper: { id: "paper:x", origins }, findings: [], heldBack: [] })).toEqual([]);
  });
});
