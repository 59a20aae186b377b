import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { LONGEST_LIST } from "../../graph/prune.ts";
import { COMMUNITY_METHODS } from "../../analysis/community-methods/index.ts";
import type { CommunityMethod } from "../../analysis/community-methods/method.ts";
import { growth } from "../../analysis/growth.ts";
import { bySize, type AnalysedGraph } from "../../model/graph.ts";
import { counted } from "../../model/counted.ts";
import { KINDS, KIND_NAMES, type Kind } from "../../model/kinds.ts";
import { reconciliationLine, type FileReconciliation } from "../../model/reconciliation.ts";
import type { Report } from "../../model/report.ts";
import { buildFromSources } from "../../pipeline.ts";
import { readGraphFolder, writeGraphFolder } from "../graph-folder.ts";
import type { FieldNames } from "../../readers/reader.ts";
import { lookAtFolder } from "../output-target.ts";
import { complain, print, printProblems, terminalProgress } from "../output.ts";
import { readLedgers } from "../ledgers.ts";
import { PhaseTimes, profileTable } from "../phase-times.ts";
import { openSources } from "../sources.ts";
import { findNames } from "../find-names.ts";
import { cacheFolder } from "../cache/place.ts";
import { disk } from "../writing/files.ts";
import { addVocabularyOptions, chosenVocabulary, type VocabularyChoice } from "../vocabulary.ts";
import { formatOption, jsonOption, mapOption, wholeNumber } from "./options.ts";

interface Options {
  readonly output: string;
  readonly format?: string;
  readonly map?: FieldNames;
  readonly json?: boolean;
  readonly figures?: boolean;
  readonly quiet?: boolean;
  readonly profile?: boolean;
  readonly seed: number;
  readonly resolution: number;
  readonly communities: string;
  readonly maxAuthors: number;
  readonly jobs: number;
  readonly cache: string | boolean;
  readonly previous?: string;
  readonly ledger: readonly string[];
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
    .option("--seed <number>", "seed of all choices made by chance", wholeNumber, 1)
    .addOption(communitiesOption())
    .option("--resolution <number>", "above 1 more and smaller communities, below 1 fewer", positiveNumber, 1)
    .option(
      "--max-authors <number>",
      "of longer author lists keep the first author and the collaborations",
      wholeNumber,
      LONGEST_LIST,
    )
    .option("--previous <folder>", "older graph whose map is kept: its communities, labels and positions")
    .option(
      "--ledger <file>",
      "corrections of yours, as the page saves them; may be given again",
      (file: string, before: string[]) => [...before, file],
      [],
    )
    .option(
      "--jobs <number>",
      "threads that find names where papers are many",
      wholeNumber,
      availableParallelism(),
    )
    .option(
      "--cache <folder>",
      "where findings are kept for the next build (default: the cache of the system)",
    )
    .option("--no-cache", "find all names anew, and keep nothing")
    .option(
      "--figures",
      "compute betweenness as well: how often a node lies between others; takes seconds to minutes",
    )
    .option("-q, --quiet", "print problems only")
    .option("--profile", "print on standard error where time and memory went")
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(jsonOption())
    .action(run);
  addVocabularyOptions(command);
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const {
    previous: folder,
    ledger: ledgerFiles,
    map: names,
    jobs,
    communities,
    figures,
    ...settings
  } = options;
  const previous = folder === undefined ? undefined : await readGraphFolder(folder);
  const vocabulary = await chosenVocabulary(options.vocabulary, options.json === true);
  const ledger = await readLedgers(ledgerFiles);
  // said before the long work, and asked again before anything is replaced
  await lookAtFolder(disk, options.output, inputs);
  const { sources, problems } = await openSources(inputs);
  const times = new PhaseTimes();
  const progress = terminalProgress(times);
  const built = await buildFromSources(sources, {
    ...settings,
    method: methodOf(communities),
    ...(previous === undefined ? {} : { previous }),
    ...(names === undefined ? {} : { names }),
    betweenness: figures === true,
    vocabulary,
    ledger: ledger.corrections,
    extractAll: findNames({ program: new URL(import.meta.url), jobs, cache: placeOf(options.cache) }),
    onProgress: (at) => {
      times.tell(at);
      progress.show(at);
    },
  });
  progress.clear();
  const report = { ...built.report, problems: [...ledger.problems, ...problems, ...built.report.problems] };
  printProblems(report.problems, options.json === true);
  if (report.reconciliation.kept === 0) {
    complain("no paper was found, so nothing was written.");
    process.exitCode = 1;
    return;
  }
  times.tell({ phase: "writing", done: 0 });
  await writeGraphFolder(options.output, { ...built, report }, inputs);
  times.end();
  if (options.profile === true) process.stderr.write(profileTable(times.ended));
  if (options.quiet === true) return;
  if (previous !== undefined) await print(growthLine(previous, built));
  if (built.analysis.betweenness !== undefined) await print(betweennessLine(built));
  await print(summary(report, options.output));
}

function placeOf(cache: string | boolean): string | undefined {
  if (cache === false) return undefined;
  return typeof cache === "string" ? cache : cacheFolder();
}

function growthLine(previous: AnalysedGraph, built: AnalysedGraph): string {
  const { nodes, kept, medianMove } = growth(previous, built);
  const [share, move] = [kept, medianMove].map((part) => `${(100 * part).toFixed(1)} %`);
  return `of ${counted(nodes, "older node")} ${share} keep their community; median move ${move} of the map\n`;
}

function betweennessLine({ graph, analysis }: AnalysedGraph): string {
  const [nodes, sources] = [graph.nodes.length, analysis.betweenness?.sources ?? 0];
  return sources < nodes
    ? `betweenness: estimated from the ways of ${sources} of ${nodes} nodes\n`
    : "betweenness: exact\n";
}

function summary(report: Report, folder: string): string {
  const counts = KIND_NAMES.filter((kind) => report.nodes[kind] > 0).map((kind) =>
    countedKind(report.nodes[kind], kind),
  );
  const lines = [
    reconciliationLine(report.reconciliation),
    ...(report.reconciliation.files.length > 1 ? report.reconciliation.files.map(fileLine) : []),
    `${counts.join(", ")}; ${counted(report.edges, "link")}`,
    `${counted(report.communities.length, "community", "communities")} (modularity ${report.modularity.toFixed(2)}):`,
    ...bySize(report.communities)
      .slice(0, 10)
      .map(({ size, label }) => `  ${String(size).padStart(5)}  ${label.join(" · ")}`),
    ...(report.communities.length > 10
      ? [`         and ${counted(report.communities.length - 10, "smaller one")}`]
      : []),
    ...report.drops.map(({ kind, count, rule }) => `left out: ${countedKind(count, kind)} (${rule})`),
    ...(report.heldBack.length > 0
      ? [
          `held back: ${counted(report.heldBack.length, "name that may be a plain word", "names that may be plain words")} (report.json says which)`,
        ]
      : []),
    `written to ${folder}`,
  ];
  return `${lines.join("\n")}\n`;
}

function countedKind(count: number, kind: Kind): string {
  return counted(count, KINDS[kind].label.toLowerCase(), KINDS[kind].plural.toLowerCase());
}

function fileLine(tally: FileReconciliation): string {
  return `  ${tally.file} (${tally.format ?? "format not recognised"}): ${reconciliationLine(tally)}`;
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
