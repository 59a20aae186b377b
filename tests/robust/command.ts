import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** How a process ended and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** The command line in a build of its own, and a folder for what it writes. */
export function buildCommand(): { readonly folder: string; readonly program: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "paperloom-robust-")));
  const out = join(folder, "command");
  const args = ["vite", "build", "--logLevel", "error", "--mode", "command", "--outDir", out];
  const { status, stderr } = spawnSync("npx", ["--no-install", ...args], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`the command line cannot be built: ${stderr}`);
  return { folder, program: join(out, "paperloom.js") };
}

/**
 * A process that runs, and its end.
 *
 * @param own  options of Node itself
 */
export function start(
  program: string,
  args: readonly string[],
  own: readonly string[] = [],
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...own, program, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (text) => (stderr += String(text)));
  const ended = new Promise<Ended>((done) => child.on("close", (status) => done({ status, stderr })));
  return { child, ended };
}

/** Everything in a folder by path: the text of files, `undefined` for folders. */
export function contentOf(folder: string): Record<string, string | undefined> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      return [name, statSync(path).isDirectory() ? undefined : readFileSync(path, "utf8")];
    }),
  );
}

/** Waits, looking all the time, until something stands at the path or a process has ended. */
export async function appears(path: string, child: ChildProcess): Promise<boolean> {
  while (!existsSync(path)) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    await new Promise((done) => setImmediate(done));
  }
  return true;
}
