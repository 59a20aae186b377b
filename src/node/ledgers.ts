import { readFile } from "node:fs/promises";
import { CommanderError } from "commander";
import { readLedger, type ReadLedger } from "../ledger/read.ts";

/**
 * The corrections of several files, one after another.
 *
 * @throws CommanderError where a file cannot be read
 */
export async function readLedgers(files: readonly string[]): Promise<ReadLedger> {
  const read = await Promise.all(files.map(async (file) => readLedger(file, await textOf(file))));
  return {
    corrections: read.flatMap(({ corrections }) => corrections),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new CommanderError(
      2,
      "paperloom.ledger",
      `${file} cannot be read: check the name and the rights of the ledger`,
    );
  }
}
