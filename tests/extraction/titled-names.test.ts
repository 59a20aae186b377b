import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("capitalised words that close with the noun of their kind", () => {
  it("are one name", () => {
    expect(
      systemsIn("Tests at the Lakeside Beam Test Facility and in the Mill Test Area went well."),
    ).toEqual(["experiment Lakeside Beam Test Facility", "experiment Mill Test Area"]);
  });

  it("are none where the name began before a bracket", () => {
    expect(systemsIn("We use the Quick (Very Fast) Ripple Survey.")).toEqual([]);
  });
});
