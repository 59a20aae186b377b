import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { counted } from "../../model/counted.ts";
import { print } from "../output.ts";
import { runShard } from "../shards/run.ts";
import { shardsOf, taskFrom } from "../shards/task.ts";
import { readDone, readOwnPlan, type Shard } from "../shards/work-folder.ts";
import { ExtractionThreads } from "../threads/extraction-threads.ts";
import { wholeNumber } from "./options.ts";

interface Options {
  readonly work: string;
  readonly task?: number;
  readonly tasks: number;
  readonly jobs: number;
  readonly deadline: number;
}

/** `paperloom shard run --work DIR` */
export function addShardRun(shard: Command): void {
  shard
    .command("run")
    .summary("find the names in some of the shards")
    .description(
      "Finds the names in every so many-th shard, those that are done left out. Which task of an array this is, is " +
        "read from --task, or from what Slurm, Kubernetes, AWS Batch, PBS, LSF and Grid Engine say; without either " +
        "all shards are run.",
    )
    .requiredOption("--work <folder>", "folder that paperloom shard plan has written")
    .option("--task <number>", "which of the tasks this is, from 0", wholeNumber)
    .option("--tasks <number>", "number of all tasks", wholeNumber, 1)
    .option("--jobs <number>", "threads", wholeNumber, 1)
    .option("--deadline <seconds>", "time that one paper may take; then it has no links", wholeNumber, 60)
    .action(run);
}

async function run({ work, tasks, jobs, deadline, ...options }: Options, command: Command): Promise<void> {
  const task = options.task ?? (tasks > 1 ? taskFrom(process.env) : 0);
  if (task === undefined) command.error("error: give --task: no engine says which of the tasks this is.");
  if (tasks < 1 || task >= tasks) command.error(`error: there is no task ${task} of ${tasks}.`);
  if (jobs < 1) command.error("error: --jobs must be at least 1.");
  if (deadline < 1) command.error("error: --deadline must be at least 1.");
  const program = new URL(import.meta.url);
  const { plan, vocabulary } = await readOwnPlan(work, await readFile(program));
  const left: Shard[] = [];
  for (const shard of shardsOf(plan.shards, { task, tasks }))
    if ((await readDone(work, plan, shard)) === undefined) left.push(shard);
  if (left.length === 0) return;
  const threads = new ExtractionThreads({ program, vocabulary, jobs, deadline });
  try {
    for (const shard of left) {
      // another task may have done it meanwhile
      if ((await readDone(work, plan, shard)) !== undefined) continue;
      const { failed } = await runShard(work, plan, shard, threads);
      const bad = failed === 0 ? "" : `, ${failed} without names`;
      await print(`shard ${shard.number}: ${counted(shard.papers, "paper")}${bad}\n`);
    }
  } finally {
    await threads.end();
  }
}
