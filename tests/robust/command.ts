import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";

/** How a process ended and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** The command line, and a folder of its own for what it writes. */
export function commandAndFolder(): { readonly folder: string; readonly program: string } {
  return {
    folder: realpathSync(mkdtempSync(join(tmpdir(), "paperloom-robust-"))),
    program: inject("program"),
  };
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
