import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { analyse } from "../../analysis/analyse.ts";
import { givenCommunities } from "../../analysis/community-methods/given.ts";
import { communityTable } from "../../importers/community-table.ts";
import { counted } from "../../model/counted.ts";
import type { Report } from "../../model/report.ts";
import { REPORT } from "../graph-files.ts";
import { readGraphFolder, writeGraphFolder } from "../graph-folder.ts";
import { lookAtFolder } from "../output-target.ts";
import { complain, print, printProblems } from "../output.ts";
import { disk } from "../writing/files.ts";
import { jsonOption, wholeNumber } from "./options.ts";

interface Options {
  readonly in: string;
  readonly output: string;
  readonly seed: number;
  readonly json?: boolean;
}

/** `paperloom import-communities FILE --in DIR -o DIR` */
export function addImportCommunities(program: Command): void {
  program
    .command("import-communities")
    .summary("give a built graph the communities that another program has found")
    .description(
      "Reads a table with the columns id and community (also Gephi's modularity_class, cluster, membership), and writes " +
        "the graph with these communities, labelled and laid out anew. The ids are those of graph.json, and of all " +
        "exports. A node that the table does not have is a community of its own.",
    )
    .argument("<file>", "table with a header (CSV, TSV)")
    .requiredOption("--in <folder>", "folder that paperloom build has written")
    .requiredOption("-o, --output <folder>", "folder to write, which may be the same")
    .option("--seed <number>", "seed of all choices made by chance", wholeNumber, 1)
    .addOption(jsonOption())
    .action(run);
}

async function run(file: string, { in: folder, output, seed, json }: Options): Promise<void> {
  await lookAtFolder(disk, output, [file]);
  const { graph } = await readGraphFolder(folder);
  const report = JSON.parse(await readFile(join(folder, REPORT), "utf8")) as Report;
  const { communities: given, problems } = communityTable(file, await readFile(file, "utf8"));
  printProblems(problems, json === true);
  const named = graph.nodes.filter(({ id }) => given.has(id)).length;
  if (named === 0) {
    complain(`${file}: no node of the graph stands in it, so nothing was written.`);
    process.exitCode = 1;
    return;
  }
  const analysis = analyse(graph, { seed, method: givenCommunities(graph.nodes, given) });
  const { communities, modularity } = analysis;
  const method = analysis.method === undefined ? {} : { method: analysis.method };
  const fresh: Report = { ...report, communities, modularity, ...method };
  await writeGraphFolder(output, { graph, analysis, report: fresh }, [file]);
  const missing = graph.nodes.length - named;
  await print(
    `${counted(named, "node")} in ${counted(new Set(given.values()).size, "community", "communities")} (modularity ${modularity.toFixed(2)})` +
      `${missing === 0 ? "" : `; ${counted(missing, "node")} that the table does not have`}\nwritten to ${output}\n`,
  );
}
