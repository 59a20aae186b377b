import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "./work-folder.ts";

/**
 * The lines of a file of a shard, each a JSON value.
 *
 * @throws Error that names the file where it is not there, or is not what was written
 */
export async function readShard<Row>(
  work: string,
  place: string,
  expected: { readonly sha256: string },
): Promise<Row[]> {
  const bytes = await readFile(join(work, place)).catch(() => undefined);
  if (bytes === undefined) throw new Error(`${join(work, place)}: the file is missing`);
  if (sha256(bytes) !== expected.sha256)
    throw new Error(`${join(work, place)}: the file is torn, or not the one that was written`);
  const lines = bytes.toString("utf8").split("\n");
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Row);
}
