import { relative, resolve } from "node:path";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { KEEPERS, PROMISES } from "./promise-list.ts";
import type { Tally } from "./tally.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Prints a table when all tests have run: every promise of the README, how many cases there were, how many failed. */
export default class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tallies = modules.flatMap((module) => {
      const keeps = KEEPERS[relative(ROOT, module.moduleId)] ?? [];
      return [...module.children.allTests()].flatMap((test) => talliesOf(test, keeps));
    });
    if (tallies.length > 0) process.stdout.write(`\n${promiseTable(tallies)}\n`);
  }
}

function talliesOf(test: TestCase, keeps: readonly number[]): readonly Tally[] {
  const { tally } = test.meta();
  if (tally !== undefined) return [tally];
  const failures = test.result().state === "failed" ? 1 : 0;
  return keeps.map((promise) => ({ promise, cases: 1, failures }));
}

/** All promises in their order; those that this run had no test of stand there without numbers. */
export function promiseTable(tallies: readonly Tally[]): string {
  const width = Math.max(...PROMISES.map(({ length }) => length));
  const line = (number: string, promise: string, cases: string, failures: string) =>
    `${number.padStart(2)}  ${promise.padEnd(width)}  ${cases.padStart(7)}  ${failures.padStart(8)}`;
  const rows = PROMISES.map((promise, at) => {
    const own = tallies.filter((tally) => tally.promise === at + 1);
    const sum = (of: (tally: Tally) => number) => String(own.reduce((all, tally) => all + of(tally), 0));
    const none = own.length === 0 ? "-" : undefined;
    return line(
      String(at + 1),
      promise,
      none ?? sum(({ cases }) => cases),
      none ?? sum(({ failures }) => failures),
    );
  });
  return [line("", "promise", "cases", "failures"), ...rows].join("\n");
}
