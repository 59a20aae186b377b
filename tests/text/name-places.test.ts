import { describe, expect, it } from "vitest";
import { namePlaces } from "../../src/text/name-places.ts";
import { tokens } from "../../src/text/tokens.ts";

function placesIn(text: string, ...names: string[]) {
  return Object.fromEntries(namePlaces(text, tokens(text), names));
}

describe("where names stand in a text", () => {
  it("are all their places, by name in the order of the names", () => {
    const places = namePlaces("B and A, A", tokens("B and A, A"), ["A", "B"]);
    expect([...places]).toEqual([
      ["A", [6, 9]],
      ["B", [0]],
    ]);
  });

  it("are none within a word or a number", () => {
    expect(placesIn("NetA ANet 3A A3 (A) -A_", "A")).toEqual({ A: [17, 21] });
  });

  it("are those of names with blanks, signs and hyphens, in the same case", () => {
    expect(
      placesIn("the +X tool, NNLL-fast, nnll-fast and Long  Form, Long Form", "+X", "NNLL-fast", "Long Form"),
    ).toEqual({ "+X": [4], "NNLL-fast": [13], "Long Form": [50] });
  });

  it("never overlap for one name, and may for two", () => {
    expect(placesIn("A-A-A", "A-A", "A")).toEqual({ "A-A": [0], A: [0, 2, 4] });
  });

  it("are none of a name without letters and digits", () => {
    expect(placesIn("a + b", "+")).toEqual({});
  });
});
