import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { KEEPERS, PROMISES } from "./robust/promise-list.ts";
import { promiseTable } from "./robust/table-reporter.ts";

const ROOT = resolve(import.meta.dirname, "..");
const section = readFileSync(resolve(ROOT, "README.md"), "utf8").split("## What you can rely on")[1] ?? "";
const rows = section
  .split("\n")
  .filter((line) => /^\| \d/u.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the promises of the README", () => {
  it("are those of the table that the tests print, with its numbers and words", () => {
    expect(rows.map(([, number, promise]) => `${number} ${promise}`)).toEqual(
      PROMISES.map((promise, at) => `${at + 1} ${promise}`),
    );
  });

  it("have tests that are there", () => {
    const named = rows.flatMap(([, , , , tests = ""]) => tests.split(/, /u).map((name) => name.trim()));
    expect(named.length).toBeGreaterThan(PROMISES.length);
    const missing = named.filter((name) => !isTest(name));
    expect(missing).toEqual([]);
    expect(Object.keys(KEEPERS).filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
  });

  it("stand in the printed table with cases and failures, and with a dash where a run had none", () => {
    const lines = promiseTable([
      { promise: 2, cases: 10, failures: 1 },
      { promise: 2, cases: 5, failures: 0 },
    ]).split("\n");
    expect(lines).toHaveLength(1 + PROMISES.length);
    expect(lines[1]).toMatch(/^ 1 {2}No input is lost silently.* - +-$/u);
    expect(lines[2]).toMatch(/^ 2 {2}One broken record.* 15 +1$/u);
  });
});

/** Whether `folder/name`, below `tests`, is a file of tests. */
function isTest(name: string): boolean {
  return existsSync(resolve(ROOT, `tests/${name}.test.ts`));
}
