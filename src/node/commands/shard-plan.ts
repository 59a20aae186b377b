import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { reconciliationLine } from "../../model/reconciliation.ts";
import { counted } from "../../model/counted.ts";
import { readToStore } from "../../read-papers.ts";
import type { FieldNames } from "../../readers/reader.ts";
import { complain, print, printProblems } from "../output.ts";
import { writePlan } from "../shards/plan.ts";
import { extractorOf } from "../shards/work-folder.ts";
import { openSources } from "../sources.ts";
import { spillBeside } from "../spill/spill-beside.ts";
import { addVocabularyOptions, chosenFiles, type VocabularyChoice } from "../vocabulary.ts";
import { formatOption, jsonOption, mapOption, wholeNumber } from "./options.ts";

interface Options {
  readonly work: string;
  readonly shardPapers: number;
  readonly format?: string;
  readonly map?: FieldNames;
  readonly json?: boolean;
  readonly vocabulary?: VocabularyChoice;
}

/** `paperloom shard plan INPUT… --work DIR` */
export function addShardPlan(shard: Command): void {
  const command = shard
    .command("plan")
    .summary("cut papers into shards, in a new folder")
    .description(
      "Reads all inputs, joins records of the same paper, and writes the papers in shards into a new folder.",
    )
    .argument("<input...>", "files or folders with papers (.gz is unpacked), or - for standard input")
    .requiredOption("--work <folder>", "new folder that all machines see")
    .option("--shard-papers <number>", "papers of a shard: a task should take minutes", wholeNumber, 20_000)
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(jsonOption())
    .action(run);
  addVocabularyOptions(command);
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const vocabulary = await chosenFiles(options.vocabulary, options.json === true);
  const { sources, problems } = await openSources(inputs);
  const reading = await readToStore(sources, {
    ...(options.format === undefined ? {} : { format: options.format }),
    ...(options.map === undefined ? {} : { names: options.map }),
    store: spillBeside(options.work),
  });
  const all = { ...reading, problems: [...problems, ...reading.problems] };
  printProblems(all.problems, options.json === true);
  if (reading.papers.length === 0) {
    complain("no paper was found, so nothing was planned.");
    process.exitCode = 1;
    return;
  }
  const extractor = extractorOf(await readFile(new URL(import.meta.url)), vocabulary);
  const size = Math.max(1, options.shardPapers);
  const { shards } = await writePlan(options.work, all, { extractor, vocabulary, size });
  await print(
    `${reconciliationLine(reading.reconciliation)}\n${counted(shards.length, "shard")} in ${options.work}\n`,
  );
}
