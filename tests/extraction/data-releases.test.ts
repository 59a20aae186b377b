import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("a numbered data release", () => {
  it("is a dataset, whether the survey is known or not", () => {
    expect(systemsIn("We match LAMOST Data Release 8 with QUAXS DR2.")).toEqual([
      "dataset LAMOST DR8",
      "dataset QUAXS DR2",
    ]);
  });

  it("needs the name of a survey", () => {
    expect(systemsIn("We describe the third DR2 and Data Release 5.")).toEqual([]);
  });
});
