import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { buildFromFound } from "../../pipeline.ts";
import { lookAtFolder } from "../output-target.ts";
import { terminalProgress } from "../output.ts";
import { PhaseTimes } from "../phase-times.ts";
import { spillBeside } from "../spill/spill-beside.ts";
import { mergeShards } from "../shards/merge.ts";
import { shardStatus } from "../shards/status.ts";
import { readOwnPlan } from "../shards/work-folder.ts";
import { disk } from "../writing/files.ts";
import { finishBuild } from "./finish-build.ts";
import { addGraphOptions, graphSettings, type GraphOptions } from "./graph-options.ts";
import { jsonOption } from "./options.ts";

interface Options extends GraphOptions {
  readonly work: string;
  readonly output: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly profile?: boolean;
}

/** `paperloom shard merge --work DIR -o DIR` */
export function addShardMerge(shard: Command): void {
  const command = shard
    .command("merge")
    .summary("build the graph of all shards")
    .description("Builds the graph of all papers of the plan, as paperloom build does.")
    .requiredOption("--work <folder>", "folder that paperloom shard plan has written, all shards done")
    .requiredOption("-o, --output <folder>", "folder to write; replaced if it holds a graph already");
  addGraphOptions(command)
    .option("--strict", "write nothing if any paper is without names, because something went wrong")
    .option("-q, --quiet", "print problems only")
    .option("--profile", "print on standard error where time and memory went")
    .addOption(jsonOption())
    .action(run);
}

async function run(options: Options): Promise<void> {
  const { work, output } = options;
  const { settings, problems } = await graphSettings(options);
  const { plan, vocabulary } = await readOwnPlan(work, await readFile(new URL(import.meta.url)));
  await lookAtFolder(disk, output, [work]);
  const { failed } = await shardStatus(work, plan);
  if (options.strict === true && failed > 0)
    throw new Error(`${work}: ${failed} papers are without names, so nothing was written.`);
  const times = new PhaseTimes();
  const progress = terminalProgress(times);
  const store = spillBeside(output);
  const { reading, batches } = await mergeShards(work, plan, { vocabulary, store });
  const built = await buildFromFound(reading, batches, {
    ...settings,
    vocabulary,
    store,
    onProgress: (at) => {
      times.tell(at);
      progress.show(at);
    },
  });
  progress.clear();
  await finishBuild(built, { ...options, inputs: [work], problems, previous: settings.previous }, times);
}
