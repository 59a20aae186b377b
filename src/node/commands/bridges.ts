import type { Command } from "commander";
import { adjacency } from "../../analysis/adjacency.ts";
import { bridgeLine, bridgeLinkLines } from "../../analysis/bridge-text.ts";
import { bridges, type Bridge } from "../../analysis/bridges.ts";
import { communityTies, type CommunityTie } from "../../analysis/community-ties.ts";
import type { AnalysedGraph, Community, GraphNode } from "../../model/graph.ts";
import { plainText } from "../../text/plain.ts";
import { readGraphFolder } from "../graph-folder.ts";
import { print } from "../output.ts";
import { askedCommunity } from "./asked-community.ts";
import { limitOf } from "./limit.ts";

interface Options {
  readonly in: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** Pairs of communities that are told where none was asked for. */
const MOST_PAIRS = 10;

/** `paperloom bridges [A B] --in DIR` */
export function addBridges(program: Command): void {
  program
    .command("bridges")
    .summary("say which papers and things hold two communities together, and why")
    .description(
      `Ranks what ties two communities, with the sentences behind it: things that papers of both name, and papers that ` +
        `name things of both; long lists and what everybody names say little. Without communities the ${MOST_PAIRS} ` +
        `pairs that are tied most.`,
    )
    .argument("[one]", 'a community by its number, its label or one of its nodes, as "JetClass"')
    .argument("[other]", "another one; without it those that the first one is tied to most")
    .requiredOption("--in <folder>", "folder that paperloom build has written")
    .option("--limit <number>", "bridges of each pair", limitOf, 5)
    .option("--json", "print each pair as a line of JSON")
    .action(run);
}

async function run(one: string | undefined, other: string | undefined, options: Options): Promise<void> {
  const analysed = await readGraphFolder(options.in);
  const rows = adjacency(analysed.graph);
  const nodeOf = (id: string): GraphNode | undefined => analysed.graph.nodes[rows.place.get(id) ?? -1];
  const pairs = askedPairs(rows, analysed, one, other);
  if (pairs.length === 0) {
    process.exitCode = 1;
    return print("Nothing ties these communities.\n");
  }
  for (const { communities, strength } of pairs) {
    const [first, second] = communities;
    const { community } = analysed.analysis;
    const found = bridges(rows, community, [first.number, second.number], { limit: options.limit });
    if (options.json === true) await print(`${JSON.stringify({ communities, strength, bridges: found })}\n`);
    else await print(section(communities, found, nodeOf));
  }
}

/** @throws Error when no community is called so, or both are one */
function askedPairs(
  rows: ReturnType<typeof adjacency>,
  analysed: AnalysedGraph,
  one: string | undefined,
  other: string | undefined,
): readonly CommunityTie[] {
  const { communities } = analysed.analysis;
  if (one === undefined) return communityTies(rows, analysed, { limit: MOST_PAIRS });
  const of = askedCommunity(analysed, one).number;
  if (other === undefined) return communityTies(rows, analysed, { of, limit: MOST_PAIRS });
  const { number, label } = askedCommunity(analysed, other);
  if (number === of)
    throw new Error(`both names mean community ${number} (${label.join(" · ")}). Name two different ones.`);
  const ties = communityTies(rows, analysed, { of, limit: communities.length });
  return ties.filter(({ communities: [, second] }) => second.number === number);
}

function section(
  communities: readonly [Community, Community],
  found: readonly Bridge[],
  nodeOf: (id: string) => GraphNode | undefined,
): string {
  const [first, second] = communities;
  const names = [first.label[0] ?? `${first.number}`, second.label[0] ?? `${second.number}`] as const;
  const lines = found.flatMap((bridge, at) => [
    `  ${at + 1}. ${plainText(bridge.node.name).text} (${bridgeLine(bridge, names)})`,
    ...bridgeLinkLines(bridge, nodeOf, 1).map((line) => `       ${line}`),
  ]);
  return `${headOf(first)} – ${headOf(second)}\n${lines.join("\n")}\n\n`;
}

/** `3 (JetClass · Delphes)` */
function headOf({ number, label }: Community): string {
  return `${number} (${label.join(" · ")})`;
}
