import { describe, expect, it } from "vitest";
import { reconcile } from "../../src/records/reconcile.ts";
import { papersOf } from "./papers-of.ts";

const origin = { file: "a.csv", line: 1, reader: "csv" };

describe("a date that no record gives", () => {
  it.each([
    ["2405.00001", "2024-05"],
    ["hep-ph/9901234", "1999-01"],
    ["astro-ph/0612345", "2006-12"],
  ])("is the month of the arXiv id %s, marked as guessed", (arxiv, date) => {
    const papers = papersOf([{ title: "Jets", arxiv, origin }]);
    expect(papers).toMatchObject([{ date, guessed: ["date"] }]);
  });

  it("is not guessed where a record gives it, or the digits are no month", () => {
    const given = papersOf([
      { title: "Jets", arxiv: "2405.00001", origin },
      { title: "Jets", arxiv: "2405.00001", date: "2023", origin },
    ]);
    expect(given[0]).toMatchObject({ date: "2023" });
    expect(given[0]?.guessed).toBeUndefined();
    expect(papersOf([{ title: "Jets", arxiv: "2413.00001", origin }])[0]?.date).toBeUndefined();
  });

  it("is counted in the file of the paper", () => {
    const records = [{ title: "Jets", arxiv: "2405.00001", origin }];
    const without = new Map([["date", 1]]);
    const { files } = reconcile(
      [{ file: "a.csv", format: "csv", count: 1, without, rejected: 0 }],
      papersOf(records),
    );
    expect(files).toMatchObject([{ without: { date: 1 }, guessed: { date: 1 } }]);
  });
});
