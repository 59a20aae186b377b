import { describe, expect, it } from "vitest";
import { matchingActions } from "../../web/panels/actions.ts";

const actions = ["Hide papers", "Save a picture as PNG", "Show the whole graph"].map((label) => ({
  label,
  note: label === "Hide papers" ? "Müller" : "",
  run: () => undefined,
}));

/** Labels that a query finds. */
function found(query: string): readonly string[] {
  return matchingActions(actions, query).map(({ label }) => label);
}

describe("actions by their name", () => {
  it("are found by beginnings of words, in any order and without accents", () => {
    expect(found("pict sa")).toEqual(["Save a picture as PNG"]);
    expect(found("muller")).toEqual(["Hide papers"]);
  });

  it("are not found by the middle of a word, nor when one word fits nothing", () => {
    expect(found("aph")).toEqual([]);
    expect(found("save svg")).toEqual([]);
  });

  it("are all there for nothing, and none for signs that no name has", () => {
    expect(found(" ")).toHaveLength(3);
    expect(found("%%")).toEqual([]);
  });
});
