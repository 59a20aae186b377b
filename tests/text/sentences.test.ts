import { describe, expect, it } from "vitest";
import { sentences } from "../../src/text/sentences.ts";

describe("sentences", () => {
  it.each([
    { text: "One. Two? Three!", found: ["One.", "Two?", "Three!"] },
    {
      text: "Shown by e.g. Smith et al. (2020) in Fig. 3. Next.",
      found: ["Shown by e.g. Smith et al. (2020) in Fig. 3.", "Next."],
    },
    { text: "At $\\sqrt{s}=13.6$ TeV. $x$ is free.", found: ["At $\\sqrt{s}=13.6$ TeV.", "$x$ is free."] },
    { text: "see https://a.org/b.C for code", found: ["see https://a.org/b.C for code"] },
    { text: "   ", found: [] },
  ])("of $text", ({ text, found }) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it("of a text without full stops are cut at a blank, so that none is endless", () => {
    const spans = sentences("word ".repeat(2000));
    expect(spans.length).toBeGreaterThan(4);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000);
  });
});
