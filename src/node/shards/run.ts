import { rm } from "node:fs/promises";
import { join } from "node:path";
import { compacted, type CompactFindings } from "../../extraction/compact.ts";
import type { Paper } from "../../model/paper.ts";
import type { ExtractionThreads } from "../threads/extraction-threads.ts";
import { deaths, journalName } from "./journals.ts";
import { readShard } from "./read-shard.ts";
import { PLACES, shardKey, writeWhole, type Done, type Plan, type Shard } from "./work-folder.ts";

/** A paper that was read when its process was killed this often is not read again. */
const MOST_DEATHS = 2;

/**
 * Finds what the papers of a shard name, and says that it is done.
 *
 * However often it is run, at once or after it was killed, the same stands there in the end. A paper that cannot be
 * read stands there as failed.
 *
 * @throws Error where the papers are not those of the plan, or the disk fails
 */
export async function runShard(
  work: string,
  plan: Plan,
  shard: Shard,
  threads: ExtractionThreads,
): Promise<Done> {
  const papers = await readShard<Paper>(work, PLACES.papers(shard), shard);
  const killed = await deaths(work, shard);
  const isQuarantined = papers.map((_, at) => (killed.get(at) ?? 0) >= MOST_DEATHS);
  const own = journalName(shard);
  const journal = (thread: number): string => join(work, PLACES.journals, `${own}-${thread}`);
  // who was read when a process died is known for sure where there is one thread
  const jobs = killed.size > 0 ? 1 : threads.jobs;
  // every paper keeps its place, so that journals of all attempts count alike
  const harmless = papers.map((paper, at) =>
    isQuarantined[at] === true ? { id: paper.id, origins: [] } : paper,
  );
  const rows: CompactFindings[] = [];
  for await (const batch of threads.read(harmless, { jobs, journal }))
    for (const read of batch) {
      const isLeftOut = isQuarantined[rows.length] === true;
      rows.push(isLeftOut ? LEFT_OUT : compacted(read, threads.vocabulary.entities));
    }
  const sha256 = await writeWhole(
    join(work, PLACES.found(shard)),
    rows.map((row) => `${JSON.stringify(row)}\n`),
  );
  const failed = rows.filter((row) => row.failed !== undefined).length;
  const done: Done = { key: shardKey(plan, shard), sha256, failed };
  await writeWhole(join(work, PLACES.done(shard)), [JSON.stringify(done)]);
  await Promise.all(Array.from({ length: jobs }, (_, thread) => rm(journal(thread), { force: true })));
  return done;
}

const LEFT_OUT: CompactFindings = {
  findings: [],
  heldBack: [],
  failed: `the process was killed ${MOST_DEATHS} times while they were looked for`,
};
