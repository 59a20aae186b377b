import { describe, expect, it } from "vitest";
import { piecesOf } from "../../web/state/formulas.ts";

/** A text with its formulas in brackets. */
function marked(text: string): string {
  return piecesOf(text)
    .map((piece) => ("words" in piece ? piece.words : `[${piece.formula}]`))
    .join("");
}

describe("formulas in a text", () => {
  it.each([
    [String.raw`jets of $p_T > 30$ GeV`, "jets of [p_T > 30] GeV"],
    [
      String.raw`at $\sqrt{s} = 13$ TeV and $ \mu \to e\gamma $.`,
      String.raw`at [\sqrt{s} = 13] TeV and [\mu \to e\gamma].`,
    ],
    [String.raw`$$E = mc^2$$ and \(a+b\) and \[c\]`, "[E = mc^2] and [a+b] and [c]"],
    [String.raw`a set $\{a, b\}$`, String.raw`a set [\{a, b\}]`],
  ])("are found in %j", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each([
    ["it costs $5 and $10 more", "it costs $5 and $10 more"],
    ["a price of 5 $ or 10 $ each", "a price of 5 $ or 10 $ each"],
    [String.raw`\$5 or $x`, String.raw`\$5 or $x`],
    ["an odd $ sign", "an odd $ sign"],
  ])("are not seen in %j", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it("lose nothing of any text", () => {
    const text = String.raw`$a$$b$ c $$ d $e`;
    expect(
      piecesOf(text)
        .map((piece) => ("words" in piece ? piece.words : piece.source))
        .join(""),
    ).toBe(text);
  });

  it("are found in time that grows with the text", () => {
    const text = "$x\\".repeat(20_000);
    expect(marked(text).length).toBeGreaterThan(0);
  });
});
