import type { Reporter, TestModule } from "vitest/node";
import type { Tally } from "./tally.ts";

/** Prints a table when all tests have run: promise, cases, failures. */
export default class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = new Map<string, Tally>();
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const { tally } = test.meta();
        if (tally === undefined) continue;
        const before = rows.get(tally.promise) ?? { promise: tally.promise, cases: 0, failures: 0 };
        rows.set(tally.promise, {
          ...before,
          cases: before.cases + tally.cases,
          failures: before.failures + tally.failures,
        });
      }
    if (rows.size > 0) process.stdout.write(`\n${table([...rows.values()])}\n`);
  }
}

function table(rows: readonly Tally[]): string {
  const width = Math.max(...rows.map(({ promise }) => promise.length));
  const line = (promise: string, cases: string, failures: string) =>
    `${promise.padEnd(width)}  ${cases.padStart(7)}  ${failures.padStart(8)}`;
  return [
    line("promise", "cases", "failures"),
    ...rows.map(({ promise, cases, failures }) => line(promise, String(cases), String(failures))),
  ].join("\n");
}
