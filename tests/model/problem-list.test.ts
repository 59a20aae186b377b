import { describe, expect, it } from "vitest";
import { numberOf, ProblemList, shortened } from "../../src/model/problem-list.ts";
import { problemLine, type Problem } from "../../src/model/problem.ts";

describe("problems of one kind", () => {
  it("are shown one by one up to a number, then in one line with their number and the last place", () => {
    const list = new ProblemList(2);
    list.add([untitled(1), untitled(2), untitled(3), untitled(4), untitled(9)]);
    expect(list.problems().map(problemLine)).toEqual([
      'a.bib:1: neither title nor abstract in "b1" (skipped). Give the entry a title.',
      'a.bib:2: neither title nor abstract in "b2" (skipped). Give the entry a title.',
      'a.bib:3: and 3 more of this kind, the last in line 9: neither title nor abstract in "b3" (skipped). Give the entry a title.',
    ]);
  });

  it("are all shown where one more alone would be left", () => {
    // "and 1 more" takes the same line as the one
    expect(shortened([untitled(1), untitled(2), untitled(3)], 2)).toEqual([
      untitled(1),
      untitled(2),
      untitled(3),
    ]);
  });

  it("do not push out those of another kind or of another file", () => {
    const damaged: Problem = { ...untitled(7), done: "kept what could be read" };
    const elsewhere: Problem = { ...untitled(1), file: "c.bib" };
    const lines = shortened([untitled(1), untitled(2), untitled(3), damaged, elsewhere], 1);
    expect(lines.map(({ file, line, rest }) => [file, line, rest?.count])).toEqual([
      ["a.bib", 1, undefined],
      ["a.bib", 7, undefined],
      ["c.bib", 1, undefined],
      ["a.bib", 2, 2],
    ]);
  });

  it("keep their number when they are shortened again", () => {
    const all = Array.from({ length: 5000 }, (_, at) => untitled(at + 1));
    const report = shortened(all, 1000);
    const printed = shortened(report, 100);
    expect([all, report, printed].map(numberOf)).toEqual([5000, 5000, 5000]);
    expect([report, printed].map(({ length }) => length)).toEqual([1001, 101]);
    expect(printed.at(-1)).toMatchObject({ line: 101, rest: { count: 4900, lastLine: 5000 } });
  });

  it("are few however many kinds there are", () => {
    // nothing in the program has so many kinds; a list must not be long where one day something has
    const all = Array.from({ length: 50_000 }, (_, at) => ({ ...untitled(at), advice: `Mend ${at}.` }));
    const list = shortened(all, 10);
    expect(list.length).toBeLessThan(1000);
    expect(numberOf(list)).toBe(50_000);
  });
});

function untitled(line: number): Problem {
  return {
    file: "a.bib",
    line,
    what: `neither title nor abstract in "b${line}"`,
    done: "skipped",
    advice: "Give the entry a title.",
  };
}
