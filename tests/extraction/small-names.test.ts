import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";

const CONTEXT = { vocabulary: compileVocabulary([]), words: await wordClasses() };

/** Tools of a paper with their roles. */
function toolsIn(title: string, abstract: string): string[] {
  const paper = { id: "paper:example" as const, title, abstract, origins: [] };
  return extract(paper, CONTEXT).findings.flatMap(({ entity, relation }) =>
    entity.kind === "tool" ? [`${relation} ${entity.name}`] : [],
  );
}

describe("tools with a name in small letters", () => {
  it.each([
    ["On neutrinos", "We present thornado, a new transport code.", "introduces thornado"], // no article: a name
    ["dfcosmic: A Python package for images", "We look.", "introduces dfcosmic"], // a title begins large otherwise
    ["irbasis: Open package of functions", "We look.", "introduces irbasis"], // no plural either
    ["On neutrinos", "We use the code `thornado` for transport.", "uses thornado"], // quoted beside its noun
  ])("are found: %s. %s", (title, abstract, expected) => {
    expect(toolsIn(title, abstract)).toEqual([expected]);
  });

  it.each([
    ["On rivers", "We present evidence, the software of the mind."], // a quality
    ["On rivers", "We present results, a framework follows."], // many
    ["rivers: old and new", "We look."], // a title without capitals
  ])("are no plain words: %s. %s", (title, abstract) => {
    expect(toolsIn(title, abstract)).toEqual([]);
  });
});
