import { expect, type TestContext } from "vitest";

/** What one test showed of a promise. */
export interface Tally {
  /** number of the promise, from 1, as the README counts */
  readonly promise: number;
  readonly cases: number;
  readonly failures: number;
}

declare module "vitest" {
  interface TaskMeta {
    tally?: Tally;
  }
}

/** Whether the full form was asked for: the long one with files of 20 MB that are made of millions of records. */
export const IS_FULL = process.env["PAPERLOOM_ROBUST"] === "full";
/** Whether the long form was asked for: ten times the cases, some minutes instead of one. */
export const IS_LONG = IS_FULL || process.env["PAPERLOOM_ROBUST"] === "long";

/**
 * Runs all cases, counts them for the table, and fails with the first faults by name.
 *
 * @param promise  the number of the promise that they keep
 * @param faultOf  what is wrong with a case, or nothing; an exception is a fault too
 */
export async function tally<Case>(
  { task }: TestContext,
  promise: number,
  cases: Iterable<readonly [name: string, one: Case]>,
  faultOf: (one: Case) => Promise<string | undefined> | string | undefined,
): Promise<void> {
  const faults: string[] = [];
  let count = 0;
  for (const [name, one] of cases) {
    count += 1;
    const fault = await outcome(faultOf, one);
    if (fault !== undefined) faults.push(`${name}: ${fault}`);
  }
  task.meta.tally = { promise, cases: count, failures: faults.length };
  expect(faults.slice(0, 10)).toEqual([]);
  expect(count).toBeGreaterThan(0);
}

async function outcome<Case>(
  faultOf: (one: Case) => Promise<string | undefined> | string | undefined,
  one: Case,
): Promise<string | undefined> {
  try {
    return await faultOf(one);
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error)}`;
  }
}
