import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expanded, type CompactFindings } from "../../extraction/compact.ts";
import type { ReadPaper } from "../../model/mention.ts";
import type { Paper } from "../../model/paper.ts";
import type { OpenStore, Rows, Store } from "../../model/rows.ts";
import type { Reading } from "../../read-papers.ts";
import type { Vocabulary } from "../../vocabulary/compile.ts";
import { readShard } from "./read-shard.ts";
import { PLACES, readDone, type Plan, type Shard } from "./work-folder.ts";

/** What tasks have found, as one program would give it. */
export interface Merged {
  readonly reading: Reading<Store<Paper>>;
  /** what the papers name, in their order */
  readonly batches: AsyncIterable<readonly ReadPaper[]>;
}

/**
 * Puts the findings of all shards together.
 *
 * @throws Error that names a shard which is not done; later one whose files are not what was written
 */
export async function mergeShards(
  work: string,
  plan: Plan,
  { vocabulary, store }: { readonly vocabulary: Vocabulary; readonly store: OpenStore },
): Promise<Merged> {
  const missing = await missingShards(work, plan);
  const [first] = missing;
  if (first !== undefined)
    throw new Error(
      `${work}: shard ${first.number} is not done${missing.length === 1 ? "" : `, nor ${missing.length - 1} more`}. Run paperloom shard run.`,
    );
  const reading = JSON.parse(await readFile(join(work, PLACES.reading), "utf8")) as Omit<Reading, "papers">;
  const papers = store<Paper>("papers");
  for (const shard of plan.shards) papers.add(await readShard<Paper>(work, PLACES.papers(shard), shard));
  return { reading: { ...reading, papers }, batches: found(work, plan, { papers, vocabulary }) };
}

/** Shards that no task has done. */
export async function missingShards(work: string, plan: Plan): Promise<readonly Shard[]> {
  const done = await Promise.all(plan.shards.map((shard) => readDone(work, plan, shard)));
  return plan.shards.filter((_, at) => done[at] === undefined);
}

async function* found(
  work: string,
  plan: Plan,
  { papers, vocabulary }: { readonly papers: Rows<Paper>; readonly vocabulary: Vocabulary },
): AsyncGenerator<readonly ReadPaper[]> {
  let at = 0;
  for (const shard of plan.shards) {
    const done = await readDone(work, plan, shard);
    if (done === undefined) throw new Error(`${work}: shard ${shard.number} is no longer done`);
    const rows = await readShard<CompactFindings>(work, PLACES.found(shard), done);
    if (rows.length !== shard.papers)
      throw new Error(
        `${work}: shard ${shard.number} has findings of ${rows.length} papers, not ${shard.papers}`,
      );
    const from = at;
    at += rows.length;
    yield rows.flatMap((row, place) => {
      const paper = papers.at(from + place);
      return paper === undefined ? [] : [expanded(paper, row, vocabulary.entities)];
    });
  }
}
