import type { Command } from "commander";
import { importGraph } from "../../importers/import-graph.ts";
import { IMPORTERS } from "../../importers/index.ts";
import { counted } from "../../model/counted.ts";
import { KINDS, KIND_NAMES } from "../../model/kinds.ts";
import type { Report } from "../../model/report.ts";
import { writeGraphFolder } from "../graph-folder.ts";
import { complain, print, printProblems } from "../output.ts";
import { lookAtFolder } from "../output-target.ts";
import { openSources } from "../sources.ts";
import { disk } from "../writing/files.ts";
import { jsonOption, wholeNumber } from "./options.ts";

interface Options {
  readonly output: string;
  readonly seed: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `paperloom import FILE -o DIR` */
export function addImport(program: Command): void {
  program
    .command("import")
    .summary("read a graph that was exported, here or elsewhere, into a folder")
    .description(
      `Reads a graph from a file (${IMPORTERS.map(({ label }) => label).join("; ")}) and writes a folder as paperloom build does. ` +
        "Communities and places that the file gives for all nodes are kept, others are computed. " +
        "Links must lead from papers to things: an attribute kind of nodes says which is which. What was not understood is told.",
    )
    .argument("<file>", "file with a graph (.gz is unpacked), or - for standard input")
    .requiredOption("-o, --output <folder>", "folder to write; replaced if it holds a graph already")
    .option("--seed <number>", "seed of all choices made by chance", wholeNumber, 1)
    .option("-q, --quiet", "print problems only")
    .addOption(jsonOption())
    .action(run);
}

async function run(file: string, { output, seed, json, quiet }: Options): Promise<void> {
  await lookAtFolder(disk, output, [file]);
  const { sources, problems } = await openSources([file]);
  const [source, another] = sources;
  if (another !== undefined) throw new Error(`${file}: give one file with a graph, not a folder.`);
  const imported = source === undefined ? { problems } : await importGraph(source, seed);
  printProblems(imported.problems, json === true);
  if (imported.built === undefined) {
    complain("no graph was read, so nothing was written.");
    process.exitCode = 1;
    return;
  }
  await writeGraphFolder(output, imported.built, [file]);
  if (quiet !== true) await print(summary(imported.built.report, output));
}

function summary({ nodes, edges, communities }: Report, folder: string): string {
  const counts = KIND_NAMES.filter((kind) => nodes[kind] > 0).map((kind) =>
    counted(nodes[kind], KINDS[kind].label.toLowerCase(), KINDS[kind].plural.toLowerCase()),
  );
  const found = [counted(edges, "link"), counted(communities.length, "community", "communities")];
  return `${counts.join(", ")}; ${found.join("; ")}\nwritten to ${folder}\n`;
}
