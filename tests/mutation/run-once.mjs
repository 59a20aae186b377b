/**
 * Runs the tests of a folder with mutants in one thread, and ends itself where a mutant has no end.
 *
 * @see run.mjs, which starts it again behind that mutant
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import { events } from "./journal.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Seconds of the processor for one test with one mutant; such tests take 0.15 s at most without it. */
const LIMIT = 10;
/** Milliseconds from one look at the journal to the next. */
const PAUSE = 500;

const { MUTATION_JOURNAL: journal = "", MUTATION_CODE: made = "" } = process.env;
const [folder = ""] = process.argv.slice(2);
const code = new Map(JSON.parse(readFileSync(made, "utf8")));
// in this thread, which is idle while the tests run in theirs
const watch = setInterval(watchdog(), PAUSE);
const vitest = await startVitest("test", [], settings(), { plugins: [instrumented()] });
await vitest.close();
clearInterval(watch);
// tests that fail are in the journal; a thread that ran out of memory has left a mutant without an end
process.exit(events().at(-1)?.tries === undefined ? 0 : 1);

function settings() {
  return {
    root: ROOT,
    config: false,
    include: [`tests/${folder}/**/*.test.ts`],
    runner: join(ROOT, "tests/mutation/mutating-runner.mjs"),
    reporters: ["dot"],
    watch: false,
    pool: "threads",
    // one thread for all files, so that modules are loaded once and a mutant that is killed is not tried again
    isolate: false,
    fileParallelism: false,
    testTimeout: 0,
    hookTimeout: 0,
  };
}

function instrumented() {
  return { name: "mutants", enforce: "pre", load: (id) => code.get(id.split("?")[0]) };
}

/** Kills this process when the journal has stood still for too long at the beginning of a try. */
function watchdog() {
  let size = 0;
  let since = 0;
  return () => {
    const now = seconds();
    const grown = statSync(journal, { throwIfNoEntry: false })?.size ?? 0;
    if (grown !== size) [size, since] = [grown, now];
    else if (now - since > LIMIT && events().at(-1)?.tries !== undefined)
      process.kill(process.pid, "SIGKILL");
  };
}

function seconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
