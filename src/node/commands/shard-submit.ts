import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, Option } from "commander";
import { counted } from "../../model/counted.ts";
import { complain, print } from "../output.ts";
import { ENGINES, merge, type Engine } from "../shards/engines.ts";
import type { Job } from "../shards/job-files.ts";
import { settleJournals } from "../shards/journals.ts";
import { shardStatus } from "../shards/status.ts";
import { readPlan, writeWhole } from "../shards/work-folder.ts";
import { wholeNumber } from "./options.ts";

interface Options {
  readonly work: string;
  readonly output: string;
  readonly engine: string;
  readonly tasks: number;
  readonly attempts: number;
  readonly attempt: number;
  readonly time: string;
  readonly memory: number;
  readonly print?: boolean;
}

/** `paperloom shard submit --engine ENGINE --work DIR -o DIR` */
export function addShardSubmit(shard: Command): void {
  const ids = ENGINES.map(({ id }) => id);
  shard
    .command("submit")
    .summary("give what is missing to an engine, then merge")
    .description(
      "Gives what is missing to an engine that starts tasks and starts them again, and merges when nothing is. For " +
        "slurm a job follows the tasks that sends what was lost once more. snakemake and htcondor get files, and you " +
        "the line that starts them.",
    )
    .requiredOption("--work <folder>", "folder that paperloom shard plan has written")
    .requiredOption("-o, --output <folder>", "folder of the graph; replaced if it holds a graph already")
    .addOption(new Option("--engine <name>", "what starts the tasks").choices(ids).makeOptionMandatory())
    .option(
      "--tasks <number>",
      "tasks at most; Slurm allows 1000 if it is not told otherwise",
      wholeNumber,
      200,
    )
    .option("--attempts <number>", "how often what is missing is tried", wholeNumber, 4)
    .option("--time <time>", "longest time of a task", "01:00:00")
    .option("--memory <megabytes>", "memory of a task", wholeNumber, 2000)
    .option("--print", "print the files, and start nothing")
    .addOption(
      new Option("--attempt <number>", "which attempt this is").default(1).argParser(Number).hideHelp(),
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const engine = ENGINES.find(({ id }) => id === options.engine);
  if (engine === undefined) throw new Error(`no engine is called ${options.engine}`);
  const work = resolve(options.work);
  const plan = await readPlan(work);
  const job: Job = {
    program: [process.execPath, fileURLToPath(import.meta.url)],
    work,
    output: resolve(options.output),
    tasks: Math.max(1, Math.min(options.tasks, plan.shards.length)),
    shards: plan.shards.length,
    attempts: Math.max(1, options.attempts),
    time: options.time,
    memory: options.memory,
  };
  const files = engine.files(job);
  if (options.print === true) {
    for (const [name, text] of Object.entries(files)) await print(`# ${join(work, "jobs", name)}\n${text}\n`);
    return;
  }
  await mkdir(join(work, "log"), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeWhole(join(work, "jobs", name), [text]);
  if (engine.advice === undefined) await advance(engine, job, options.attempt);
  else await print(`${engine.advice(job)}\n`);
}

/** Starts what is missing; without anything missing merges. What this process starts itself is waited for and tried again. */
async function advance(engine: Engine, job: Job, first: number): Promise<void> {
  const plan = await readPlan(job.work);
  for (let attempt = first; ; attempt += 1) {
    const { missing } = await shardStatus(job.work, plan);
    if (missing.length === 0) {
      process.exitCode = (await merge(job)) ?? 1;
      return;
    }
    if (attempt > job.attempts) {
      complain(
        `after ${job.attempts} attempts ${counted(missing.length, "shard")} are still missing: see ${job.work}/log.`,
      );
      process.exitCode = 1;
      return;
    }
    // all tasks of the attempt before have ended
    if (attempt > 1) await settleJournals(job.work);
    const tasks = [...new Set(missing.map((number) => number % job.tasks))].toSorted((one, two) => one - two);
    await print(`${(await engine.start?.(job, tasks, attempt)) ?? ""}\n`);
    if (engine.isWaitedFor !== true) return;
  }
}
