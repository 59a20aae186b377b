/**
 * Which changes of the code does no test notice?
 *
 *     node tests/mutation/run.mjs readers [file.ts …]
 *
 * @see README.md beside this file
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { events, progress } from "./journal.mjs";
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
const journal = await runAll();
const { endless } = progress(journal);
const verdicts = verdictsOf(journal);
for (const mutant of mutants) if (isAlive(mutant)) console.log(described(mutant));
for (const remark of journal.flatMap(remarksOn)) console.log(remark);
for (const file of files) console.log(row(relative(ROOT, file), (mutant) => mutant.fileName === file));
console.log(row(folder, () => true));

/** Runs the tests with the mutants, again and again where a mutant had to be stopped, until they come to their end. */
async function runAll() {
  const place = mkdtempSync(join(tmpdir(), "mutants-"));
  const path = join(place, "journal");
  const made = join(place, "code.json");
  writeFileSync(made, JSON.stringify([...code]));
  try {
    for (;;) {
      const before = events(path).length;
      const status = await ranOnce({ MUTATION_JOURNAL: path, MUTATION_CODE: made });
      const all = events(path);
      if (status === 0) return all;
      if (all.length === before || all.at(-1).tries === undefined)
        throw new Error(`stopped, but not in a mutant: ${status}`);
    }
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The exit code of one run, or the signal that ended it. */
function ranOnce(settings) {
  const run = join(ROOT, "tests/mutation/run-once.mjs");
  const child = spawn(process.execPath, [run, folder], {
    stdio: "inherit",
    env: { ...process.env, ...settings, NODE_NO_WARNINGS: "1" },
  });
  return new Promise((done) => child.on("close", (status, signal) => done(status ?? signal)));
}

function verdictsOf(journal) {
  const found = new Map([...endless].map((id) => [id, "killed"]));
  for (const { loading = [], reached = [], ends, verdict } of journal) {
    for (const id of loading) settle(found, id, "loading");
    for (const id of reached) settle(found, id, "survived");
    if (ends !== undefined) settle(found, ends, verdict);
  }
  return found;
}

function settle(found, id, verdict) {
  if (isBetter(verdict, found.get(id))) found.set(id, verdict);
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
function remarksOn({ name, slow = false, late = false, failed }) {
  return [
    ...(slow ? [`too slow to be run with mutants: ${name}`] : []),
    ...(late ? [`out of time: ${name}`] : []),
    ...(failed === undefined ? [] : [`FAILED: ${name}: ${failed}`]),
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
  const stopped = mutants.filter((mutant) => isMeant(mutant) && endless.has(mutant.id)).length;
  return `${name.padEnd(36)} ${score.padStart(8)}  ${words}${stopped === 0 ? "" : ` (${stopped} stopped)`}`;
}
