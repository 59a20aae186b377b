import type { Command } from "commander";
import { extract, extractLine } from "../../extraction/extract.ts";
import { readPapers } from "../../pipeline.ts";
import { wordClasses } from "../../text/word-classes.ts";
import { shippedVocabulary } from "../../vocabulary/index.ts";
import { print, printProblems } from "../output.ts";
import { openSources } from "../sources.ts";
import { formatOption, jsonOption } from "./options.ts";

/** `paperloom extract INPUT…` */
export function addExtract(program: Command): void {
  program
    .command("extract")
    .summary("print what each paper names, one JSON line a paper")
    .description(
      "Reads papers and prints one JSON line a paper: its id, and every dataset, tool, method, experiment, concept\n" +
        "and author it names, with role, offsets and the sentence. Problems go to standard error.",
    )
    .argument("<input...>", "files or folders with papers (.gz is unpacked), or - for standard input")
    .addOption(formatOption())
    .addOption(jsonOption())
    .action(run);
}

async function run(inputs: readonly string[], options: { format?: string; json?: boolean }): Promise<void> {
  const { sources, problems } = await openSources(inputs);
  const reading = await readPapers(sources, options.format);
  const context = { vocabulary: shippedVocabulary(), words: wordClasses() };
  for (const paper of reading.papers) await print(`${extractLine(extract(paper, context))}\n`);
  printProblems([...problems, ...reading.problems], options.json === true);
  if (reading.papers.length === 0) process.exitCode = 1;
}
