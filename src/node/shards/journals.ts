import { readdir, readFile, rename } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { digits, PLACES, type Shard } from "./work-folder.ts";

/** How names of journals end whose process is known to have ended. */
const DEAD = ".dead";

/** A name that no other attempt has, and that says who attempts: `00042~node7~4711~k3x9`. */
export function journalName({ number }: Pick<Shard, "number">): string {
  const chance = Math.random().toString(36).slice(2, 8);
  return [digits(number), machine(), process.pid, chance].join("~");
}

/** How often a process died while it read a paper, by the paper's number in its shard. */
export async function deaths(
  work: string,
  { number }: Pick<Shard, "number">,
): Promise<ReadonlyMap<number, number>> {
  const count = new Map<number, number>();
  const folder = join(work, PLACES.journals);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${digits(number)}~`) || !isDead(name)) continue;
    const text = await readFile(join(folder, name), "utf8").catch(() => "");
    const paper = Number.parseInt(text, 10);
    if (paper >= 0) count.set(paper, (count.get(paper) ?? 0) + 1);
  }
  return count;
}

/** Says of all journals that their process has ended: only to be called when no task runs. */
export async function settleJournals(work: string): Promise<void> {
  const folder = join(work, PLACES.journals);
  for (const name of await readdir(folder))
    if (!name.endsWith(DEAD)) await rename(join(folder, name), join(folder, `${name}${DEAD}`));
}

/** Of a process on another machine it is not known; somebody has to say so. */
function isDead(name: string): boolean {
  if (name.endsWith(DEAD)) return true;
  const [, host, pid] = name.split("~");
  if (host !== machine()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** The name of this machine, as a name of a file may hold it. */
function machine(): string {
  return hostname().replaceAll(/[^\w.]/gu, "_");
}
