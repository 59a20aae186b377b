import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardWords, nextPlace } from "../../src/vocabulary/guard-word.ts";

describe("a guard word", () => {
  it.each([
    ["jet", "a jet of hadrons", 2],
    ["jet", "two jets", 4],
    ["jet", "jetset, then a jet", 15],
    ["jet", "a superjet", -1],
    ["jet*", "the jetsetter", 4],
    ["jet*", "a superjet", -1],
    ["Dark Matter", "cold dark\n matter halos", 5],
    ["dark matter", "the dark-matter halo", 4],
    ["dark matter", "darkmatter", -1],
    ["dark-matter", "of dark matters", 3],
    ["data set*", "data setting", 0],
    ["e+e-", "in e+e collisions", 3],
    ["c++", "written in c++.", 11],
    ["jet", "a jet2", -1],
    ["jet", "a jeté", -1],
  ])("%j is found in %j at %i", (phrase, text, at) => {
    expect(guardWords(phrase).map((word) => nextPlace(text, word, 0))).toEqual([at]);
  });

  it.each(["", "*", "-", " - "])("is none in %j, which has no word", (phrase) => {
    expect(guardWords(phrase)).toEqual([]);
  });

  it("is found where a pattern of it is found", () => {
    const piece = fc.constantFrom("jet", "jets", "je", "t", "s", " ", "-", "\n", ".", "é", "2", "tag");
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    const phrases = fc.constantFrom(
      ["jet", /(?<![\p{L}\p{N}])jets?(?![\p{L}\p{N}])/gu] as const,
      ["jet*", /(?<![\p{L}\p{N}])jet/gu] as const,
      ["jet tag", /(?<![\p{L}\p{N}])jet[\s-]+tags?(?![\p{L}\p{N}])/gu] as const,
    );
    fc.assert(
      fc.property(texts, phrases, (text, [phrase, pattern]) => {
        const places: number[] = [];
        for (const word of guardWords(phrase))
          for (let at = nextPlace(text, word, 0); at >= 0; at = nextPlace(text, word, at + 1))
            places.push(at);
        expect(places).toEqual(Array.from(text.matchAll(pattern), ({ index }) => index));
      }),
    );
  });
});
