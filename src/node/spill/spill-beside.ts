import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { OpenStore } from "../../model/rows.ts";
import { Spill } from "./spill.ts";

/** Papers of which all is kept in memory. */
const MOST_IN_MEMORY = 20_000;

/**
 * Stores that lie beside an output where they are large: on a disk that must have room for it anyhow, which a folder for
 * temporary files often has not.
 *
 * @param most  things that each keeps in memory; 20,000 without it
 */
export function spillBeside(output: string, most = MOST_IN_MEMORY): OpenStore {
  const folder = standing(dirname(resolve(output)));
  return (name) => new Spill(join(folder, `.paperloom-${name}-${randomUUID()}`), most);
}

/** The folder, or the nearest one above it that is there. */
function standing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : standing(dirname(folder));
}
