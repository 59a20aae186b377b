import { readDone, type Plan } from "./work-folder.ts";

/** How far the shards of a plan are. */
export interface ShardStatus {
  readonly shards: number;
  readonly done: number;
  readonly papers: number;
  readonly papersDone: number;
  /** papers without findings, because something went wrong */
  readonly failed: number;
  /** numbers of the shards that are not done */
  readonly missing: readonly number[];
}

export async function shardStatus(work: string, plan: Plan): Promise<ShardStatus> {
  const all = await Promise.all(
    plan.shards.map(async (shard) => ({ shard, done: await readDone(work, plan, shard) })),
  );
  const finished = all.filter(({ done }) => done !== undefined);
  return {
    shards: all.length,
    done: finished.length,
    papers: sum(all.map(({ shard }) => shard.papers)),
    papersDone: sum(finished.map(({ shard }) => shard.papers)),
    failed: sum(finished.map(({ done }) => done?.failed ?? 0)),
    missing: all.flatMap(({ shard, done }) => (done === undefined ? [shard.number] : [])),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
