import { describe, expect, it } from "vitest";
import { progressLine } from "../../src/node/output.ts";
import { PhaseTimes, profileTable } from "../../src/node/phase-times.ts";

describe("times of phases", () => {
  it("begin where a phase is first told of and end where the next one is", () => {
    const { times, wait } = clocked();
    times.tell({ phase: "reading", done: 0 });
    wait(2);
    times.tell({ phase: "finding names", done: 0, total: 100 });
    wait(3);
    times.tell({ phase: "finding names", done: 60, total: 100 });
    wait(1);
    times.tell({ phase: "finding names", done: 100, total: 100 });
    times.end();
    expect(times.ended).toEqual([
      { phase: "reading", seconds: 2 },
      { phase: "finding names", seconds: 4, done: 100 },
    ]);
  });

  it("tell the pace of a phase that counts, and what is left of it", () => {
    const { times, wait } = clocked();
    times.tell({ phase: "finding names", done: 0, total: 100 });
    wait(4);
    expect(times.pace({ done: 20, total: 100 })).toEqual({ perSecond: 5, left: 16 });
    expect(times.pace({ done: 0, total: 100 })).toBeUndefined();
    expect(times.pace({ done: 20 })).toBeUndefined();
  });

  it("end as a table with shares, papers a second and the most memory", () => {
    const table = profileTable(
      [
        { phase: "finding names", seconds: 30, done: 6000 },
        { phase: "laying out", seconds: 10 },
      ],
      250e6,
    );
    expect(table).toBe(
      [
        "finding names          30.0 s  75 %  200 papers/s",
        "laying out             10.0 s  25 %",
        "all                    40.0 s 100 %",
        "250 MB of memory at most",
        "",
      ].join("\n"),
    );
  });
});

describe("the line of progress", () => {
  it("says how much is done, how fast, and how long it takes yet", () => {
    const progress = { phase: "finding names", done: 342, total: 1000 } as const;
    expect(progressLine(progress, { perSecond: 8.4, left: 78.3 })).toBe(
      "finding names 34 %, 8 papers/s, 1:19 left …",
    );
  });

  it("says no more than is known", () => {
    expect(progressLine({ phase: "reading", done: 0 }, undefined)).toBe("reading …");
    expect(progressLine({ phase: "finding names", done: 0, total: 9 }, undefined)).toBe(
      "finding names 0 % …",
    );
  });
});

function clocked(): { times: PhaseTimes; wait: (seconds: number) => void } {
  let now = 0;
  return { times: new PhaseTimes(() => now), wait: (seconds) => void (now += seconds * 1000) };
}
