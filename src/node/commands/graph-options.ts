import { type Command, InvalidArgumentError, Option } from "commander";
import { COMMUNITY_METHODS } from "../../analysis/community-methods/index.ts";
import type { CommunityMethod } from "../../analysis/community-methods/method.ts";
import { MOST_NODES } from "../../graph/most-nodes.ts";
import { LONGEST_LIST } from "../../graph/thresholds.ts";
import type { Problem } from "../../model/problem.ts";
import type { BuildOptions } from "../../pipeline.ts";
import { readGraphFolder } from "../graph-folder.ts";
import { readLedgers } from "../ledgers.ts";
import { wholeNumber } from "./options.ts";

/** How a graph is made of what was found. */
export interface GraphOptions {
  readonly seed: number;
  readonly resolution: number;
  readonly communities: string;
  readonly maxAuthors: number;
  readonly mostNodes: number;
  readonly previous?: string;
  readonly ledger?: readonly string[];
  readonly figures?: boolean;
}

/** Adds the options of {@link GraphOptions}. */
export function addGraphOptions(command: Command): Command {
  return command
    .option("--seed <number>", "seed of all choices made by chance", wholeNumber, 1)
    .addOption(communitiesOption())
    .option("--resolution <number>", "above 1 more and smaller communities, below 1 fewer", positiveNumber, 1)
    .option(
      "--max-authors <number>",
      "of longer author lists keep the first author and the collaborations",
      wholeNumber,
      LONGEST_LIST,
    )
    .option(
      "--most-nodes <number>",
      "of a graph with more nodes keep those that matter most, and say how many are left out",
      wholeNumber,
      MOST_NODES,
    )
    .option("--previous <folder>", "older graph whose map is kept: its communities, labels and positions")
    .option(
      "--ledger <file>",
      "corrections of yours, as the page saves them; may be given again",
      (file: string, before: readonly string[] | undefined) => [...(before ?? []), file],
    )
    .option(
      "--figures",
      "compute betweenness as well: how often a node lies between others; takes seconds to minutes",
    );
}

/** The same for {@link BuildOptions}, files read, and what was wrong in the ledgers. */
export async function graphSettings({
  seed,
  resolution,
  communities,
  maxAuthors,
  mostNodes,
  previous,
  ledger = [],
  figures,
}: GraphOptions): Promise<{ readonly settings: BuildOptions; readonly problems: readonly Problem[] }> {
  const { corrections, problems } = await readLedgers(ledger);
  const settings: BuildOptions = {
    seed,
    resolution,
    maxAuthors,
    mostNodes,
    method: methodOf(communities),
    betweenness: figures === true,
    ledger: corrections,
    ...(previous === undefined ? {} : { previous: await readGraphFolder(previous) }),
  };
  return { settings, problems };
}

/** `--communities ID`: one of the methods, the first without it. */
function communitiesOption(): Option {
  const ids = COMMUNITY_METHODS.map(({ id }) => id);
  return new Option("--communities <method>", "how communities are found").choices(ids).default(ids[0]);
}

function methodOf(id: string): CommunityMethod {
  const method = COMMUNITY_METHODS.find((one) => one.id === id);
  if (method === undefined) throw new Error(`no method is called ${id}`);
  return method;
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < Infinity)) throw new InvalidArgumentError("It must be a number above 0.");
  return value;
}
