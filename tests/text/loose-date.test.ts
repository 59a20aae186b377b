import { describe, expect, it } from "vitest";
import { isTwoWay, looseDate } from "../../src/text/loose-date.ts";

describe("a date as catalogues write it", () => {
  it.each([
    ["2024-05-03T10:00:00Z", "2024-05-03"], // ISO, with a time
    ["2024/05/03/", "2024-05-03"], // RIS
    ["2012///", "2012"], // RIS that knows the year alone
    ["20240503", "2024-05-03"], // PubMed, of the day it was out
    ["2019 Nov 5", "2019-11-05"], // PubMed
    ["2019 Nov-Dec", "2019-11"], // PubMed, of a double issue
    ["Mon, 9 Jan 2014 12:00:00 GMT", "2014-01-09"], // e-mail
    ["8 Feb. 2022", "2022-02-08"],
    ["31 December 2021", "2021-12-31"], // the last day of the last month
    ["February 8, 2022", "2022-02-08"],
    ["Sept. 2022", "2022-09"],
    ["Spring 2022", "2022"], // no month
    ["May 32, 2022", "2022-05"], // no day
    ["2022-13-01", "2022"], // no month, so the day means nothing
    ["2022-00-01", "2022"],
    // numbers with the year behind them: a day above 12 tells which is the month
    ["25/12/2022", "2022-12-25"],
    ["12/25/2022", "2022-12-25"],
    ["25.12.2022", "2022-12-25"],
    ["25-12-2022 10:00", "2022-12-25"],
    ["2022/12/25", "2022-12-25"],
    ["Dec 25, 2022", "2022-12-25"],
    ["25. December 2022", "2022-12-25"],
    ["25-Dec-2022", "2022-12-25"],
    ["5/5/2022", "2022-05-05"], // either way
    ["02/08/2022", "2022"], // of February or of August
    ["32/12/2022", "2022-12"], // no day
  ])("of %s is %s", (text, date) => {
    expect(looseDate(text)).toBe(date);
  });

  it("may mean two days where both numbers may be months", () => {
    expect(["02/08/2022", "2.8.2022"].every(isTwoWay)).toBe(true);
    expect(["25/12/2022", "5/5/2022", "2022/02/08", "2022"].some(isTwoWay)).toBe(false);
  });

  it("is none without a year of four digits", () => {
    expect(looseDate("8 Feb 22")).toBeUndefined();
    expect(looseDate("in press")).toBeUndefined();
  });
});
