import type { Command } from "commander";
import { adjacency, placeOf } from "../../analysis/adjacency.ts";
import { bestPaths } from "../../analysis/paths.ts";
import { hopLines, wayLine } from "../../analysis/reason-text.ts";
import { plainText } from "../../text/plain.ts";
import type { GraphNode } from "../../model/graph.ts";
import { readGraphFolder } from "../graph-folder.ts";
import { print } from "../output.ts";
import { askedNodes } from "./asked-nodes.ts";
import { limitOf } from "./limit.ts";

const WAYS = 3;

interface Options {
  readonly in: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `paperloom path A B --in DIR` */
export function addPath(program: Command): void {
  program
    .command("path")
    .summary("say how two nodes, or two sets of them, hang together, hop by hop with sentences")
    .description(
      "Prints the best ways between two nodes: few hops, much evidence, no hubs; each hop with its sentence. " +
        "Several names with commas between are a set: the best ways from any of the one to any of the other.",
    )
    .argument("<from>", 'name of a node, as "GPT-4o", or names, as "JetClass, AspenOpenJets"')
    .argument("<to>", 'name of a node, as "TrackML", or names')
    .requiredOption("--in <folder>", "folder that paperloom build has written")
    .option("--limit <number>", "ways at most", limitOf, WAYS)
    .option("--json", "print the ways as JSON")
    .action(run);
}

async function run(from: string, to: string, { in: folder, limit, json }: Options): Promise<void> {
  const { graph } = await readGraphFolder(folder);
  const [starts, ends] = [askedNodes(graph, from), askedNodes(graph, to)];
  const both = starts.find(({ id }) => ends.some((end) => end.id === id));
  if (both !== undefined)
    throw new Error(`${nameOf(both)} stands on both sides: leave it out on one of them`);
  const rows = adjacency(graph);
  const placesOf = (nodes: readonly GraphNode[]) => nodes.map(({ id }) => placeOf(rows.place, id));
  const ways = bestPaths(rows, placesOf(starts), placesOf(ends), limit);
  if (ways.length === 0) {
    process.exitCode = 1;
    return print(`Nothing ties ${namesOf(starts)} to ${namesOf(ends)} in this graph.\n`);
  }
  for (const way of ways) {
    if (json === true) await print(`${JSON.stringify(way)}\n`);
    else
      await print(
        `${wayLine(way)}\n${hopLines(way)
          .map((line) => `    ${line}\n`)
          .join("")}\n`,
      );
  }
}

function namesOf(nodes: readonly GraphNode[]): string {
  return nodes.map(nameOf).join(" or ");
}

function nameOf({ name }: GraphNode): string {
  return plainText(name).text;
}
