import { once } from "node:events";
import type { Progress } from "../pipeline.ts";
import { problemLine, type Problem } from "../model/problem.ts";
import { diskReason } from "./writing/disk-error.ts";
import { visible, visibleLine } from "./visible.ts";

/** Writes to standard output and waits where the other side is slow. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(visible(text))) await once(process.stdout, "drain");
}

/** Problems on standard error, one a line; as JSON where asked. */
export function printProblems(problems: readonly Problem[], json: boolean): void {
  for (const problem of problems)
    process.stderr.write(`${visibleLine(json ? JSON.stringify(problem) : problemLine(problem))}\n`);
}

/** Something that went wrong, or has to be known, in one line on standard error. */
export function complain(text: string): void {
  process.stderr.write(`paperloom: ${visibleLine(text)}\n`);
}

/** Progress on one line of a terminal; nothing where standard error is a file or a pipe. */
export function terminalProgress(): {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
} {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: ({ phase, done, total }) => {
      const share = total === undefined ? "" : ` ${Math.floor((100 * done) / Math.max(1, total))} %`;
      process.stderr.write(`\r\u001B[K${phase}${share} …`);
    },
    clear: () => process.stderr.write("\r\u001B[K"),
  };
}

/** Ends quietly when the reader of our output has left, as `paperloom extract … | head` does. */
export function endWithReader(): void {
  process.stdout.on("error", (error: Error & { code?: string }) => {
    if (error.code === "EPIPE") process.exit(0);
    complain(`standard output: cannot be written: ${diskReason(error)}`);
    process.exit(1);
  });
  // nobody is left to be told
  process.stderr.on("error", () => undefined);
}
