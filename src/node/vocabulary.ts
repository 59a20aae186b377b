import { readFile } from "node:fs/promises";
import { type Command, CommanderError } from "commander";
import { compileVocabulary, type Vocabulary } from "../vocabulary/compile.ts";
import type { VocabularyFile } from "../vocabulary/entry.ts";
import { joinVocabularies } from "../vocabulary/join.ts";
import { VOCABULARY_FILES } from "../vocabulary/index.ts";
import { type OwnVocabulary, readVocabulary } from "../vocabulary/own.ts";
import { printProblems } from "./output.ts";

/** Own files, `false` for no names at all, absent for the shipped names alone. */
export type VocabularyChoice = readonly string[] | false | undefined;

/** Adds `--vocabulary FILE` and `--no-vocabulary`; of both the last one holds. */
export function addVocabularyOptions(command: Command): Command {
  return command
    .option(
      "--vocabulary <file>",
      "add the names of a JSON file to the shipped ones; may be given again",
      (file: string, before: VocabularyChoice): VocabularyChoice => [...(before || []), file],
    )
    .option("--no-vocabulary", "find names by the rules alone");
}

/**
 * The vocabulary that the options ask for. Of two own entries with one kind and name the one of the later file holds.
 *
 * @throws CommanderError where an own file cannot be used, after its problems are printed
 */
export async function chosenVocabulary(choice: VocabularyChoice, json: boolean): Promise<Vocabulary> {
  if (choice === false) return compileVocabulary([]);
  let files: readonly VocabularyFile[] = VOCABULARY_FILES;
  for (const file of choice ?? []) {
    // one after another: the order of problems is the order of the files
    const own = await readOwn(file);
    printProblems(own.problems, json);
    if (own.problems.length > 0)
      throw new CommanderError(2, "paperloom.vocabulary", `${file} is no vocabulary that can be used`);
    files = joinVocabularies(own.files, files);
  }
  return compileVocabulary(files);
}

async function readOwn(file: string): Promise<OwnVocabulary> {
  try {
    return readVocabulary(file, await readFile(file, "utf8"));
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
