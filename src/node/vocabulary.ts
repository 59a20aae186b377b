import { readFile } from "node:fs/promises";
import { type Command, CommanderError, Option } from "commander";
import { compileVocabulary, type Vocabulary } from "../vocabulary/compile.ts";
import type { VocabularyFile } from "../vocabulary/entry.ts";
import { joinVocabularies } from "../vocabulary/join.ts";
import { VOCABULARY_FILES } from "../vocabulary/index.ts";
import { type OwnVocabulary, readVocabulary } from "../vocabulary/own.ts";
import { printProblems } from "./output.ts";
import { isThesaurus, readThesaurus } from "./thesaurus.ts";

/** Which names are looked for; the shipped ones alone where nothing is chosen. */
export interface VocabularyChoice {
  readonly shipped: boolean;
  /** own files, a later one before an earlier one */
  readonly files: readonly string[];
}

const SHIPPED: VocabularyChoice = { shipped: true, files: [] };

/** Adds `--vocabulary FILE` and `--no-vocabulary`, which together leave the own names alone. */
export function addVocabularyOptions(command: Command): Command {
  return command
    .option(
      "--vocabulary <file>",
      "add the names of a JSON file, or the concepts of a SKOS thesaurus; may be given again",
      addFile,
    )
    .addOption(
      new Option("--no-vocabulary", "leave out the shipped names: find by the rules, and by own names")
        // any value, so that it is asked for what was chosen before
        .preset("")
        .argParser(leaveOutShipped),
    );
}

function addFile(file: string, before: VocabularyChoice | undefined): VocabularyChoice {
  const { shipped, files } = before ?? SHIPPED;
  return { shipped, files: [...files, file] };
}

function leaveOutShipped(_: string, before: VocabularyChoice | undefined): VocabularyChoice {
  return { shipped: false, files: before?.files ?? [] };
}

/**
 * The vocabulary that the options ask for. Of two own entries with one kind and name the one of the later file holds.
 *
 * @throws CommanderError where an own file cannot be used, after its problems are printed
 */
export async function chosenVocabulary(
  choice: VocabularyChoice | undefined,
  json: boolean,
): Promise<Vocabulary> {
  return compileVocabulary(await chosenFiles(choice, json));
}

/** The same, not yet compiled: plain data that can be written to a file. */
export async function chosenFiles(
  choice: VocabularyChoice = SHIPPED,
  json: boolean,
): Promise<readonly VocabularyFile[]> {
  let files: readonly VocabularyFile[] = choice.shipped ? VOCABULARY_FILES : [];
  for (const file of choice.files) {
    // one after another: the order of problems is the order of the files
    const own = await readOwn(file);
    printProblems(own.problems, json);
    if (own.problems.length > 0)
      throw new CommanderError(2, "paperloom.vocabulary", `${file} is no vocabulary that can be used`);
    files = joinVocabularies(own.files, files);
  }
  return files;
}

async function readOwn(file: string): Promise<OwnVocabulary> {
  try {
    const text = await readFile(file, "utf8");
    return isThesaurus(file, text) ? await readThesaurus(file, text) : readVocabulary(file, text);
  } catch {
    return {
      files: [],
      problems: [
        {
          file,
          what: "the vocabulary cannot be read",
          done: "nothing was done",
          advice: "Check the name and the rights of the file.",
        },
      ],
    };
  }
}
