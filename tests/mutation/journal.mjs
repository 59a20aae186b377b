import { appendFileSync, existsSync, readFileSync } from "node:fs";

/**
 * What happened so far, one line of JSON an event, so that a run that was stopped goes on where it was:
 * `{ test, tries }` before a test runs with a mutant, `{ test, ends, verdict }` after it, `{ test, reached, slow, late }`
 * when a test is done with, `{ test, failed }` where it fails without a mutant, `{ loading }` after a file.
 */
const JOURNAL = process.env.MUTATION_JOURNAL ?? "";

/** Adds an event; it is on disk when this returns, whatever the thread does next. */
export function note(event) {
  appendFileSync(JOURNAL, `${JSON.stringify(event)}\n`);
}

export function events(path = JOURNAL) {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/**
 * What earlier runs leave to do. A mutant that was tried last and did not end is one that never ends.
 *
 * @returns `killed`: ids of mutants; `endless`: those of them that had to be stopped; `survived`: test to ids; `done`:
 *   ids of tests
 */
export function progress(all) {
  const killed = new Set();
  const endless = new Set();
  const survived = new Map();
  const done = new Set();
  for (const [at, { test, tries, ends, verdict, reached }] of all.entries()) {
    if (reached !== undefined) done.add(test);
    if (tries !== undefined && all[at + 1]?.ends !== tries) endless.add(tries);
    if (verdict === "killed") killed.add(ends);
    if (verdict === "survived") survived.set(test, (survived.get(test) ?? new Set()).add(ends));
  }
  return { killed: new Set([...killed, ...endless]), endless, survived, done };
}
