import { TestRunner } from "vitest";
import { events, note, progress } from "./journal.mjs";
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
/** What runs before this one have found, if they had to be stopped. */
const { killed, survived, done } = progress(events());

/** Runs each test, and then again with each mutant it reaches that lives still. */
export default class MutatingRunner extends TestRunner {
  onCollectStart(file) {
    switches.currentTestId = undefined;
    super.onCollectStart(file);
  }

  async onBeforeRunSuite(suite) {
    switches.currentTestId = suite.id;
    await super.onBeforeRunSuite(suite);
  }

  async runTask(test) {
    if (done.has(test.id)) return;
    try {
      await mutated(test);
    } catch (error) {
      note({ test: test.id, name: test.name, failed: String(error) });
      throw error;
    }
  }

  async onAfterRunSuite(suite) {
    if ("filepath" in suite) note({ loading: Object.keys(switches.mutantCoverage?.static ?? {}) });
    await super.onAfterRunSuite(suite);
  }
}

async function mutated(test) {
  const parts = partsOf(test);
  const alone = parts.at(-1).run;
  let busy = await measured(test.id, alone);
  // the first test of all also reads tables and warms the code
  if (busy > SLOW) busy = await measured(test.id, alone);
  // those of the test alone come first, while what was made ready for it is as it should be
  const reached = [...new Set(parts.toReversed().flatMap(({ id }) => Object.keys(reachedBy(id))))].filter(
    isChosen,
  );
  const made = new Set(parts.slice(0, -1).flatMap(({ id }) => Object.keys(reachedBy(id))));
  const ordered = [...reached.filter((id) => !made.has(id)), ...reached.filter((id) => made.has(id))];
  const end = processor() + BUDGET;
  for (const mutant of busy > SLOW ? [] : ordered) {
    if (processor() > end) break;
    if (killed.has(mutant) || survived.get(test.id)?.has(mutant)) continue;
    note({ test: test.id, tries: mutant });
    const lives = await survives(mutant, made.has(mutant) ? parts : parts.slice(-1));
    note({ test: test.id, ends: mutant, verdict: lives ? "survived" : "killed" });
    if (!lives) killed.add(mutant);
  }
  note({ test: test.id, name: test.name, reached, slow: busy > SLOW, late: processor() > end });
  Object.assign(switches, { activeMutant: undefined, currentTestId: "again" });
  // what a mutant left behind would make the next ones look killed
  if (reached.length > 0) await inOrder(parts);
}

/** A test and, before it, what its files and groups make ready for it, from the outermost in. */
function partsOf(test) {
  const before = [];
  for (let suite = test.suite ?? test.file; suite !== undefined; suite = outside(suite)) {
    const { id } = suite;
    const hooks = TestRunner.getSuiteHooks(suite).beforeAll;
    before.unshift(...hooks.map((hook) => ({ id, run: () => hook(suite) })));
  }
  return [...before, { id: test.id, run: TestRunner.getTestFn(test) }];
}

function outside(suite) {
  return "filepath" in suite ? undefined : (suite.suite ?? suite.file);
}

/** How often a test, or what makes ready for it, comes to each mutant. */
function reachedBy(id) {
  return switches.mutantCoverage?.perTest[id] ?? {};
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
async function survives(mutant, parts) {
  const hits = parts.flatMap(({ id }) => Object.values(reachedBy(id))).reduce((sum, one) => sum + one, 0);
  const steps = STEPS.factor * hits + STEPS.least;
  Object.assign(switches, { activeMutant: mutant, currentTestId: "mutated", hitCount: 0, hitLimit: steps });
  switches.mutantCoverage.perTest.mutated = counter(steps);
  let timer;
  const late = new Promise(
    (_, reject) => (timer = setTimeout(() => reject(new Error("too slow")), PATIENCE)),
  );
  try {
    await Promise.race([inOrder(parts), late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function inOrder(parts) {
  for (const { run } of parts) await run();
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
