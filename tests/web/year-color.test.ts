import { describe, expect, it } from "vitest";
import { QUIET } from "../../web/state/palette.ts";
import { firstYears, legendYears, yearColor } from "../../web/state/year-color.ts";
import { toyIndex } from "./toy-index.ts";

const span = { first: 2000, last: 2020 };

describe("colours of years", () => {
  it("go from dark to light, and years outside take the end of their side", () => {
    expect(yearColor(2000, span)).toBe("#3b4f8f");
    expect(yearColor(2010, span)).toBe("#27a285");
    expect(yearColor(2020, span)).toBe("#e3c92a");
    expect(yearColor(1990, span)).toBe(yearColor(2000, span));
    expect(yearColor(undefined, span)).toBe(QUIET);
    expect(yearColor(2000, { first: 2000, last: 2000 })).toBe("#3b4f8f");
  });

  it("of a thing are those of the first paper that names it", () => {
    const index = toyIndex(
      [
        ["paper:new", "tool:y", 1],
        ["paper:old", "tool:y", 1],
        ["paper:undated", "tool:z", 1],
      ],
      { "paper:new": "2021-03", "paper:old": "2019" },
    );
    expect(Object.fromEntries(firstYears(index))).toEqual({
      "paper:new": 2021,
      "paper:old": 2019,
      "tool:y": 2019,
    });
  });

  it("are shown by a few years with both ends", () => {
    expect(legendYears(span)).toEqual([2000, 2005, 2010, 2015, 2020]);
    expect(legendYears({ first: 2022, last: 2024 })).toEqual([2022, 2023, 2024]);
    expect(legendYears({ first: 2022, last: 2022 })).toEqual([2022]);
  });
});
