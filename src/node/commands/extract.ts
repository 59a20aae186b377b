import type { Command } from "commander";
import { extractLine } from "../../extraction/extract-line.ts";
import { extract } from "../../extraction/extract.ts";
import { readPapers } from "../../read-papers.ts";
import type { FieldNames } from "../../readers/reader.ts";
import { wordClasses } from "../../text/word-classes.ts";
import { print, printProblems } from "../output.ts";
import { openSources } from "../sources.ts";
import { addVocabularyOptions, chosenVocabulary, type VocabularyChoice } from "../vocabulary.ts";
import { formatOption, jsonOption, mapOption } from "./options.ts";

interface Options {
  readonly format?: string;
  readonly map?: FieldNames;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly vocabulary?: VocabularyChoice;
}

/** `paperloom extract INPUT…` */
export function addExtract(program: Command): void {
  const command = program
    .command("extract")
    .summary("print what each paper names, one JSON line a paper")
    .description(
      "Reads papers and prints one JSON line a paper: its id, and every dataset, tool, method, experiment, concept " +
        "and author it names, with role, offsets and the sentence. Problems go to standard error.",
    )
    .argument("<input...>", "files or folders with papers (.gz is unpacked), or - for standard input")
    .option("--explain", "say what decided each kind and role, and which names were held back and why")
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(jsonOption())
    .action(run);
  addVocabularyOptions(command);
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const vocabulary = await chosenVocabulary(options.vocabulary, options.json === true);
  const { sources, problems } = await openSources(inputs);
  const reading = await readPapers(sources, options.format, options.map);
  const context = { vocabulary, words: await wordClasses() };
  for (const paper of reading.papers) await print(`${extractLine(extract(paper, context), options)}\n`);
  printProblems([...problems, ...reading.problems], options.json === true);
  if (reading.papers.length === 0) process.exitCode = 1;
}
