import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

const ROOT = resolve(import.meta.dirname, "../..");

declare module "vitest" {
  export interface ProvidedContext {
    /** path of the command line, built from these sources */
    program: string;
  }
}

/** Builds the command line once for all tests that start it, into a folder of its own. */
export function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "paperloom-command-")));
  const args = ["vite", "build", "--logLevel", "error", "--mode", "command", "--outDir", folder];
  const { status, stderr } = spawnSync("npx", ["--no-install", ...args], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`the command line cannot be built: ${stderr}`);
  provide("program", join(folder, "paperloom.js"));
  return () => rmSync(folder, { recursive: true });
}
