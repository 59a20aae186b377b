import { yearsOf } from "../facts.ts";
import { QUIET } from "../palette.ts";
import { firstYears, legendYears, yearColor } from "../year-color.ts";
import type { Coloring } from "./coloring.ts";

/** Papers by their year, things by the first year in which a paper names them. */
export const byYear: Coloring = {
  id: "year",
  label: "Years",
  heading: "First year",
  colorsOf(index) {
    const years = yearsOf(index);
    if (years === undefined) return { of: () => QUIET, marks: [{ text: "no year", color: QUIET }] };
    const first = firstYears(index);
    return {
      of: (id) => yearColor(first.get(id), years),
      marks: [
        ...legendYears(years).map((year) => ({ text: String(year), color: yearColor(year, years) })),
        ...(years.undated > 0 ? [{ text: "no year", color: QUIET }] : []),
      ],
    };
  },
};
