import type { Command } from "commander";
import { addShardMerge } from "./shard-merge.ts";
import { addShardPlan } from "./shard-plan.ts";
import { addShardRun } from "./shard-run.ts";
import { addShardStatus } from "./shard-status.ts";
import { addShardSubmit } from "./shard-submit.ts";

/** `paperloom shard plan|run|status|merge|submit` */
export function addShard(program: Command): void {
  const shard = program
    .command("shard")
    .summary("find names on many machines, and build one graph of what they found")
    .description(
      "For piles that are too large for one machine, as full texts. plan cuts papers into shards in a folder that all " +
        "machines see, run finds the names in some of them, merge builds the graph, and submit gives all of it to an " +
        "engine: the same, byte for byte, as paperloom build of all papers. A task may be killed and run again at any time.",
    );
  for (const add of [addShardPlan, addShardRun, addShardStatus, addShardMerge, addShardSubmit]) add(shard);
}
