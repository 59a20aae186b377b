/**
 * What `npm test` runs: types, lint, unit tests, tests of robustness, browser tests and, where PAPERLOOM_CLUSTER is set, a Slurm cluster, one after another, each to its end.
 * The last line counts them all; a failed type check or lint counts as one failure.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasSlurm } from "./cluster/has-slurm.mjs";

/** Prints promises, cases and failures. */
const TABLE = "--reporter=./tests/robust/table-reporter.ts";

const reports = mkdtempSync(join(tmpdir(), "paperloom-test-"));
const total = { passed: 0, failed: 0 };
try {
  command("types", "npm", ["run", "--silent", "types"]);
  command("lint", "npm", ["run", "--silent", "lint"]);
  suite("core");
  suite("robust", TABLE);
  command("build", "npm", ["run", "--silent", "build"]);
  suite("browser", TABLE);
  if (process.env.PAPERLOOM_CLUSTER !== undefined) clusterSuite();
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Where no cluster can be started that is said, and fails only where it must not be. */
function clusterSuite() {
  const missing = hasSlurm();
  if (missing === undefined) return suite("cluster");
  console.log(`cluster: not tested, ${missing}`);
  if (process.env.PAPERLOOM_CLUSTER === "required") total.failed += 1;
}

function command(label, program, args) {
  const passed = run(program, args) === 0;
  console.log(`${label}: ${passed ? "passed" : "FAILED"}`);
  total[passed ? "passed" : "failed"] += 1;
}

/** Runs one Vitest project and counts from the report that this very run wrote. */
function suite(project, ...options) {
  const file = join(reports, `${project}.json`);
  const status = run("npx", [
    "--no-install",
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...options,
  ]);
  const report = readReport(file);
  total.passed += report.numPassedTests;
  // a run that broke down without a failed test (a file that does not load, no test at all) is a failure too
  total.failed += report.numFailedTests > 0 || status === 0 ? report.numFailedTests : 1;
  if (report.numPassedTests === 0 && status === 0) total.failed += 1;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

function run(program, args) {
  return spawnSync(program, args, { stdio: "inherit", shell: process.platform === "win32" }).status;
}
