import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { MOST_IN_REPORT } from "../../model/problem-list.ts";
import { buildFromSources } from "../../pipeline.ts";
import type { FieldNames } from "../../readers/reader.ts";
import { cacheFolder } from "../cache/place.ts";
import { findNames } from "../find-names.ts";
import { lookAtFolder } from "../output-target.ts";
import { terminalProgress } from "../output.ts";
import { PhaseTimes } from "../phase-times.ts";
import { openSources } from "../sources.ts";
import { spillBeside } from "../spill/spill-beside.ts";
import { addVocabularyOptions, chosenVocabulary, type VocabularyChoice } from "../vocabulary.ts";
import { disk } from "../writing/files.ts";
import { finishBuild } from "./finish-build.ts";
import { addGraphOptions, graphSettings, type GraphOptions } from "./graph-options.ts";
import { formatOption, jsonOption, mapOption, wholeNumber } from "./options.ts";

interface Options extends GraphOptions {
  readonly output: string;
  readonly format?: string;
  readonly map?: FieldNames;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly profile?: boolean;
  readonly jobs: number;
  readonly mostProblems: number;
  readonly cache: string | boolean;
  readonly vocabulary?: VocabularyChoice;
}

/** `paperloom build INPUT… -o DIR` */
export function addBuild(program: Command): void {
  const command = program
    .command("build")
    .summary("build a graph from papers into a folder")
    .description(
      "Reads papers, finds what they name, clusters and lays out the graph, and writes it into a folder: " +
        "graph.json (nodes and edges), mentions.jsonl (every sentence behind an edge), report.json and report.md (what became of every record).",
    )
    .argument("<input...>", "files or folders with papers (.gz is unpacked), or - for standard input")
    .requiredOption("-o, --output <folder>", "folder to write; replaced if it holds a graph already")
    .option(
      "--jobs <number>",
      "threads that find names where papers are many",
      wholeNumber,
      availableParallelism(),
    )
    .option(
      "--most-problems <number>",
      "of problems of one kind in a file tell so many one by one, and the number of the others",
      wholeNumber,
      MOST_IN_REPORT,
    )
    .option(
      "--cache <folder>",
      "where findings are kept for the next build (default: the cache of the system)",
    )
    .option("--no-cache", "find all names anew, and keep nothing")
    .option("-q, --quiet", "print problems only")
    .option("--profile", "print on standard error where time and memory went")
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(jsonOption())
    .action(run);
  addGraphOptions(command);
  addVocabularyOptions(command);
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const { map: names, jobs, format, json = false } = options;
  const { settings, problems: remarks } = await graphSettings(options);
  const vocabulary = await chosenVocabulary(options.vocabulary, json);
  // said before the long work, and asked again before anything is replaced
  await lookAtFolder(disk, options.output, inputs);
  const { sources, problems } = await openSources(inputs);
  const times = new PhaseTimes();
  const progress = terminalProgress(times);
  const built = await buildFromSources(sources, {
    ...settings,
    ...(format === undefined ? {} : { format }),
    ...(names === undefined ? {} : { names }),
    vocabulary,
    mostProblems: options.mostProblems,
    store: spillBeside(options.output),
    extractAll: findNames({ program: new URL(import.meta.url), jobs, cache: placeOf(options.cache) }),
    onProgress: (at) => {
      times.tell(at);
      progress.show(at);
    },
  });
  progress.clear();
  const finished = { ...options, inputs, previous: settings.previous, problems: [...remarks, ...problems] };
  await finishBuild(built, finished, times);
}

function placeOf(cache: string | boolean): string | undefined {
  if (cache === false) return undefined;
  return typeof cache === "string" ? cache : cacheFolder();
}
