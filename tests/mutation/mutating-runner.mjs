import { TestRunner } from "vitest";
import { isChosen } from "./sample.mjs";

/** How much more code than without it a test may reach with a mutant, so that an endless loop ends. */
const STEPS = { factor: 50, least: 100_000 };
/** Milliseconds after which a promise that a mutant left open is given up. */
const PATIENCE = 30_000;
/** Milliseconds of the processor: a slower test is not run with mutants, or it would take hours. */
const SLOW = 150;
/** Milliseconds of the processor for all mutants of one test; those left over count as not noticed by it. */
const BUDGET = 8000;

/** The object through which the switches in the instrumented code are set and counted. */
const switches = (globalThis["__stryker__"] ??= {});
/** Ids of mutants that some test has noticed, over all files: the files run in one thread, modules stay loaded. */
const killed = new Set();

/** Runs each test, and then again with each mutant it reaches that lives still. */
export default class MutatingRunner extends TestRunner {
  onCollectStart(file) {
    switches.currentTestId = undefined;
    super.onCollectStart(file);
  }

  async onBeforeRunSuite(suite) {
    switches.currentTestId = "hooks";
    await super.onBeforeRunSuite(suite);
  }

  async runTask(test) {
    const run = TestRunner.getTestFn(test);
    const busy = await measured(test.id, run);
    const reached = switches.mutantCoverage?.perTest[test.id] ?? {};
    const steps = STEPS.factor * Object.values(reached).reduce((sum, hits) => sum + hits, 0) + STEPS.least;
    const reachedNow = Object.keys(reached).filter(isChosen);
    const found = [];
    const end = processor() + BUDGET;
    for (const mutant of busy > SLOW ? [] : reachedNow) {
      if (processor() > end || killed.has(mutant) || (await survives(mutant, run, steps))) continue;
      killed.add(mutant);
      found.push(mutant);
    }
    switches.currentTestId = "hooks";
    switches.activeMutant = undefined;
    test.meta.mutants = { survived: reachedNow, killed: found };
    Object.assign(test.meta, { slow: busy > SLOW, late: processor() > end });
    // what a mutant left behind would make the next ones look killed
    await run();
  }

  async onAfterRunSuite(suite) {
    if ("filepath" in suite) {
      const { static: loading = {}, perTest: { hooks = {} } = {} } = switches.mutantCoverage ?? {};
      suite.meta.mutants = { loading: Object.keys(loading), hooks: Object.keys(hooks) };
    }
    await super.onAfterRunSuite(suite);
  }
}

/** Runs a test without a mutant, so that it is known what it reaches and how long it may take. */
async function measured(id, run) {
  switches.currentTestId = id;
  const start = processor();
  await run();
  return processor() - start;
}

/** Milliseconds of the processor so far, which do not depend on what else the machine does. */
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Whether a test is content with a mutant: it neither fails nor takes far longer than without it. */
async function survives(mutant, run, steps) {
  switches.activeMutant = mutant;
  switches.currentTestId = "mutated";
  switches.mutantCoverage.perTest.mutated = counter(steps);
  let timer;
  const late = new Promise(
    (_, reject) => (timer = setTimeout(() => reject(new Error("too slow")), PATIENCE)),
  );
  try {
    await Promise.race([run(), late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Stands where the instrumented code counts what it reaches, and throws when that is too much. */
function counter(steps) {
  let left = steps;
  return new Proxy(Object.create(null), {
    get: () => 0,
    set: () => {
      left -= 1;
      if (left < 0) throw new Error("endless");
      return true;
    },
  });
}
