import { once } from "node:events";
import { problemLine, type Problem } from "../model/problem.ts";

/** Writes to standard output and waits where the other side is slow. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Problems on standard error, one a line; as JSON where asked. */
export function printProblems(problems: readonly Problem[], json: boolean): void {
  for (const problem of problems)
    process.stderr.write(`${json ? JSON.stringify(problem) : problemLine(problem)}\n`);
}

/** Ends quietly when the reader of our output has left, as `paperloom extract … | head` does. */
export function endWithReader(): void {
  process.stdout.on("error", (error: Error & { code?: string }) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
