import type { Command } from "commander";
import { adjacency, placeOf } from "../../analysis/adjacency.ts";
import { bestPaths } from "../../analysis/paths.ts";
import { hopLines, wayLine } from "../../analysis/reason-text.ts";
import { readGraphFolder } from "../graph-folder.ts";
import { print } from "../output.ts";
import { askedNode } from "./asked-node.ts";

const WAYS = 3;

/** `paperloom path A B --in DIR` */
export function addPath(program: Command): void {
  program
    .command("path")
    .summary("say how two nodes hang together, hop by hop with sentences")
    .description(
      `Prints the best ${WAYS} ways between two nodes: few hops, much evidence, no hubs; each hop with its sentence.`,
    )
    .argument("<from>", 'name of a node, as "GPT-4o"')
    .argument("<to>", 'name of a node, as "TrackML"')
    .requiredOption("--in <folder>", "folder that paperloom build has written")
    .option("--json", "print the ways as JSON")
    .action(run);
}

async function run(from: string, to: string, options: { in: string; json?: boolean }): Promise<void> {
  const { graph } = await readGraphFolder(options.in);
  const rows = adjacency(graph);
  const [start, end] = [askedNode(graph, from), askedNode(graph, to)];
  const ways = bestPaths(rows, [placeOf(rows.place, start.id)], [placeOf(rows.place, end.id)], WAYS);
  if (ways.length === 0) {
    process.exitCode = 1;
    return print(`Nothing ties ${start.name} to ${end.name} in this graph.\n`);
  }
  for (const way of ways) {
    if (options.json === true) await print(`${JSON.stringify(way)}\n`);
    else
      await print(
        `${wayLine(way)}\n${hopLines(way)
          .map((line) => `    ${line}\n`)
          .join("")}\n`,
      );
  }
}
