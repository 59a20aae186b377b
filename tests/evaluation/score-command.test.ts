import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

it("npm run score prints a table with and one without the vocabulary for the shipped documents", () => {
  const program = resolve(ROOT, "tests/bench/score.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { cwd: ROOT, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("with the shipped vocabulary");
  expect(stdout).toContain("without a vocabulary");
  expect(stdout.match(/^all\s.*right/gmu)).toHaveLength(2);
});
