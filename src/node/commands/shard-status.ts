import type { Command } from "commander";
import { counted } from "../../model/counted.ts";
import { print } from "../output.ts";
import { shardStatus } from "../shards/status.ts";
import { readPlan } from "../shards/work-folder.ts";

interface Options {
  readonly work: string;
  readonly json?: boolean;
}

/** `paperloom shard status --work DIR` */
export function addShardStatus(shard: Command): void {
  shard
    .command("status")
    .summary("say how many shards are done, and which are missing")
    .description("Says how many shards are done and which are missing. Exit code 1 while some are.")
    .requiredOption("--work <folder>", "folder that paperloom shard plan has written")
    .option("--json", "print it as JSON")
    .action(run);
}

async function run({ work, json }: Options): Promise<void> {
  const status = await shardStatus(work, await readPlan(work));
  const { shards, done, papers, papersDone, failed, missing } = status;
  if (missing.length > 0) process.exitCode = 1;
  if (json === true) return print(`${JSON.stringify(status)}\n`);
  const lines = [
    `${done} of ${counted(shards, "shard")} done, ${papersDone} of ${counted(papers, "paper")}`,
    ...(failed === 0 ? [] : [`${counted(failed, "paper")} without names, because something went wrong`]),
    ...(missing.length === 0
      ? []
      : [`missing: ${missing.slice(0, 20).join(", ")}${missing.length > 20 ? ", …" : ""}`]),
  ];
  await print(`${lines.join("\n")}\n`);
}
