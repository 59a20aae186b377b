import { type Command, InvalidArgumentError, Option } from "commander";
import { type Appearance, type Change, timeline, type Timeline } from "../../analysis/timeline.ts";
import { counted } from "../../model/counted.ts";
import { KIND_NAMES, type EntityKind } from "../../model/kinds.ts";
import type { Years } from "../../model/years.ts";
import { plainText } from "../../text/plain.ts";
import { readGraphFolder } from "../graph-folder.ts";
import { print } from "../output.ts";
import { limitOf } from "./limit.ts";
import { yearsOf } from "./years.ts";

interface Options {
  readonly kind: readonly EntityKind[];
  readonly year?: Years;
  readonly since?: number;
  readonly limit: number;
  readonly json?: boolean;
}

/** Kinds that appear at a time; authors do not, and papers are what time is counted by. */
const APPEARING = KIND_NAMES.filter((kind): kind is EntityKind => kind !== "paper" && kind !== "author");

/** `paperloom timeline DIR` */
export function addTimeline(program: Command): void {
  program
    .command("timeline")
    .summary("say what appeared when, and what comes up or fades")
    .description(
      "Lists things by the year of the first paper that names them, with the paper that introduced them and its " +
        "sentence; then what papers name at least twice as often lately as before, or half as often.",
    )
    .argument("<folder>", "folder that paperloom build has written")
    .addOption(
      new Option("--kind <kinds>", `what appears: ${APPEARING.join(", ")}, several with commas`)
        .argParser(kindsOf)
        .default(["dataset", "tool"], "dataset,tool"),
    )
    .option("--year <years>", "only what appeared in 2024, or in 2020..2024", yearsOf)
    .option("--since <year>", "first year of lately (default: the last third of the papers)", wholeYear)
    .option("--limit <number>", "things that come up, and that fade", limitOf, 10)
    .option("--json", "print everything as JSON")
    .action(run);
}

async function run(folder: string, options: Options): Promise<void> {
  const { graph } = await readGraphFolder(folder);
  const { kind, year, since, limit } = options;
  const found = timeline(graph, {
    keep: (node) => kind.includes(node.kind),
    ...(since === undefined ? {} : { since }),
  });
  const appearances = found.appearances.filter(
    ({ first }) => year === undefined || (first >= year.from && first <= year.to),
  );
  const shown = {
    ...found,
    appearances,
    emerging: found.emerging.slice(0, limit),
    fading: found.fading.slice(0, limit),
  };
  await print(options.json === true ? `${JSON.stringify(asJson(shown))}\n` : text(shown));
}

function text(shown: Timeline): string {
  const { appearances, since, papers, emerging, fading } = shown;
  const years = [...new Set(appearances.map(({ first }) => first))];
  const lines = years.flatMap((year) => [
    String(year),
    ...appearances.filter(({ first }) => first === year).flatMap(appearanceLines),
  ]);
  const undated = papers.undated === 0 ? [] : [`${counted(papers.undated, "paper")} without a date left out`];
  return `${[
    ...(lines.length === 0 ? ["Nothing appeared."] : lines),
    "",
    ...changeLines(`Coming up since ${since}`, emerging, shown),
    ...changeLines(`Fading since ${since}`, fading, shown),
    ...undated,
  ].join("\n")}\n`;
}

function appearanceLines({ node, first, by, introduced, edge, papers }: Appearance): string[] {
  const count = [...papers.values()].reduce((sum, one) => sum + one, 0);
  const last = [...papers.keys()].at(-1);
  const sentence = plainText(edge.mentions[0]?.sentence ?? "").text.replace(/\s+/gu, " ");
  return [
    `  ${node.name} (${node.kind}; ${counted(count, "paper")}${last === first ? "" : `, the last ${last}`})`,
    `     ${introduced ? "introduced by" : "first named by"} ${plainText(by.name).text}: ${sentence}`,
  ];
}

function changeLines(title: string, changes: readonly Change[], { since, papers }: Timeline): string[] {
  if (changes.length === 0) return [`${title}: nothing`, ""];
  const lines = changes.map(
    ({ node, lately, before }) =>
      `  ${node.name}: in ${lately} of ${counted(papers.lately, "paper")} since ${since}, ${before} of ${papers.before} before`,
  );
  return [title, ...lines, ""];
}

/** Counts by year as an object, and papers by their ids. */
function asJson({ appearances, ...rest }: Timeline): unknown {
  return {
    appearances: appearances.map(({ node, first, by, introduced, edge, papers }) => ({
      id: node.id,
      kind: node.kind,
      name: node.name,
      first,
      by: by.id,
      introduced,
      sentence: edge.mentions[0]?.sentence,
      papers: Object.fromEntries(papers),
    })),
    ...rest,
  };
}

function kindsOf(given: string): readonly EntityKind[] {
  const names = given.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !APPEARING.some((kind) => kind === name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is none of ${APPEARING.join(", ")}.`);
  return APPEARING.filter((kind) => names.includes(kind));
}

function wholeYear(given: string): number {
  if (!/^\d{4}$/u.test(given)) throw new InvalidArgumentError("A year is written as 2024.");
  return Number(given);
}
