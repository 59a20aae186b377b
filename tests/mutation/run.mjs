/**
 * Which changes of the code does no test notice?
 *
 *     node tests/mutation/run.mjs readers [file.ts …]
 *
 * @see README.md beside this file
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import { mutantsOf } from "./mutants-of.mjs";
import { isChosen, SEED } from "./sample.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * What can become of a mutant, from worst to best known: no test comes there; it runs while modules load, before it
 * can be switched on; every test that comes there passes; one fails.
 */
const VERDICTS = ["unreached", "loading", "survived", "killed"];

const [folder = "", ...chosen] = process.argv.slice(2);
const files = readdirSync(join(ROOT, "src", folder), { recursive: true })
  .filter((name) => name.endsWith(".ts") && (chosen.length === 0 || chosen.includes(name)))
  .toSorted((one, two) => (one < two ? -1 : 1))
  .map((name) => join(ROOT, "src", folder, name));
const { code, mutants: all } = await mutantsOf(files);
const mutants = all.filter(({ id }) => isChosen(id));
console.log(`${folder}: ${mutants.length} of ${all.length} mutants, seed ${SEED}`);
const vitest = await startVitest("test", [], settings(), { plugins: [instrumented()] });
const tasks = vitest.state.getFiles().flatMap(withTasks);
await vitest.close();
const verdicts = verdictsOf(tasks);
for (const mutant of mutants) if (isAlive(mutant)) console.log(described(mutant));
for (const remark of tasks.flatMap(remarksOn)) console.log(remark);
for (const file of files) console.log(row(relative(ROOT, file), (mutant) => mutant.fileName === file));
console.log(row(folder, () => true));

function settings() {
  return {
    root: ROOT,
    config: false,
    include: [`tests/${folder}/**/*.test.ts`],
    runner: join(ROOT, "tests/mutation/mutating-runner.mjs"),
    reporters: ["dot"],
    watch: false,
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

function withTasks(task) {
  return [task, ...(task.tasks ?? []).flatMap(withTasks)];
}

function verdictsOf(tasks) {
  const found = new Map();
  for (const { meta } of tasks) {
    for (const [verdict, ids] of Object.entries(meta.mutants ?? {})) {
      for (const id of ids) if (isBetter(verdict, found.get(id))) found.set(id, verdict);
    }
  }
  return found;
}

function isBetter(one, two) {
  return VERDICTS.indexOf(one) > VERDICTS.indexOf(two);
}

function verdictOn({ id }) {
  return verdicts.get(id) ?? "unreached";
}

function isAlive(mutant) {
  return !["killed", "loading"].includes(verdictOn(mutant));
}

/** Why the figures may be worse than the tests, or wrong. */
function remarksOn({ type, name, result, meta }) {
  return [
    ...(meta.slow ? [`too slow to be run with mutants: ${name}`] : []),
    ...(meta.late ? [`out of time: ${name}`] : []),
    ...(type === "test" && result?.state === "fail"
      ? [`FAILED: ${name}: ${result.errors?.[0]?.message}`]
      : []),
  ];
}

function described(mutant) {
  const { fileName, location, mutatorName, replacement } = mutant;
  const { start, end } = location;
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  const cut = lines.map((line, at) =>
    line.slice(at === 0 ? start.column : 0, at === lines.length - 1 ? end.column : line.length),
  );
  const place = `${relative(ROOT, fileName)}:${start.line + 1}:${start.column + 1}`;
  return `${verdictOn(mutant)} ${place} ${mutatorName}\n  - ${inLine(cut.join(" "))}\n  + ${inLine(replacement)}`;
}

function inLine(text) {
  return text.replaceAll(/\s+/gu, " ");
}

/** Mutants that run while modules load are counted, but not in the score: they were not tried. */
function row(name, isMeant) {
  const meant = mutants.filter(isMeant).map(verdictOn);
  const counts = VERDICTS.map((verdict) => meant.filter((one) => one === verdict).length);
  const [, loading, , killed] = counts;
  const tried = meant.length - loading;
  const score = tried === 0 ? "-" : `${((100 * killed) / tried).toFixed(1)} %`;
  const words = VERDICTS.map((verdict, at) => `${verdict} ${counts[at]}`).join(", ");
  return `${name.padEnd(36)} ${score.padStart(8)}  ${words}`;
}
