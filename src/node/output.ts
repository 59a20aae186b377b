import { once } from "node:events";
import type { Progress } from "../pipeline.ts";
import { problemLine, type Problem } from "../model/problem.ts";
import { shortened } from "../model/problem-list.ts";
import type { PhaseTimes } from "./phase-times.ts";
import { diskReason } from "./writing/disk-error.ts";
import { visible, visibleLine } from "./visible.ts";

/** Writes to standard output and waits where the other side is slow. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(visible(text))) await once(process.stdout, "drain");
}

/** Problems of one kind in one file that are printed; a report holds more. */
const MOST_PRINTED = 100;

/** Problems on standard error, one a line, of each kind the first hundred and the number of the others; as JSON where asked. */
export function printProblems(problems: readonly Problem[], json: boolean): void {
  for (const problem of shortened(problems, MOST_PRINTED))
    process.stderr.write(`${visibleLine(json ? JSON.stringify(problem) : problemLine(problem))}\n`);
}

/** Something that went wrong, or has to be known, in one line on standard error. */
export function complain(text: string): void {
  process.stderr.write(`paperloom: ${visibleLine(text)}\n`);
}

/** Progress on one line of a terminal; nothing where standard error is a file or a pipe. */
export function terminalProgress(times: PhaseTimes): {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
} {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (progress) => process.stderr.write(`\r\u001B[K${progressLine(progress, times.pace(progress))}`),
    clear: () => process.stderr.write("\r\u001B[K"),
  };
}

/** `finding names 34 %, 812 papers/s, 0:21 left …` */
export function progressLine(
  { phase, done, total }: Progress,
  pace: { readonly perSecond: number; readonly left: number } | undefined,
): string {
  if (total === undefined) return `${phase} …`;
  const share = `${phase} ${Math.floor((100 * done) / Math.max(1, total))} %`;
  if (pace === undefined) return `${share} …`;
  const left = Math.ceil(pace.left);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return `${share}, ${Math.round(pace.perSecond)} papers/s, ${clock} left …`;
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
