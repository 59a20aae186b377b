import { type Command, InvalidArgumentError, Option } from "commander";
import { adjacency } from "../../analysis/adjacency.ts";
import { hopLines, reasonLine } from "../../analysis/reason-text.ts";
import { related, type Related } from "../../analysis/related.ts";
import { KINDS, KIND_NAMES } from "../../model/kinds.ts";
import { readGraphFolder } from "../graph-folder.ts";
import { print } from "../output.ts";
import { askedNode } from "./asked-node.ts";

interface Options {
  readonly in: string;
  readonly kind?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `paperloom related NAME… --in DIR` */
export function addRelated(program: Command): void {
  program
    .command("related")
    .summary("say what belongs to a dataset, tool, paper or any other node, and why")
    .description(
      "Ranks what belongs to one or more nodes, with the papers and sentences that tie them. Names may be written in\n" +
        "any case; ids, arXiv ids and DOIs work as well.",
    )
    .argument("<name...>", 'names of nodes, as "JetClass"')
    .requiredOption("--in <folder>", "folder that paperloom build has written")
    .addOption(new Option("--kind <kind>", "only answers of this kind").choices(KIND_NAMES))
    .option("--limit <number>", "answers for each kind", wholeNumber, 5)
    .option("--json", "print the answers as JSON")
    .action(run);
}

async function run(names: readonly string[], options: Options): Promise<void> {
  const { graph } = await readGraphFolder(options.in);
  const rows = adjacency(graph);
  const ids = names.map((name) => askedNode(graph, name).id);
  const kinds =
    options.kind === undefined
      ? KIND_NAMES.filter((kind) => kind !== "author")
      : KIND_NAMES.filter((kind) => kind === options.kind);
  for (const kind of kinds) {
    const answers = related(rows, ids, { keep: (node) => node.kind === kind, limit: options.limit });
    if (options.json === true) for (const answer of answers) await print(`${JSON.stringify(answer)}\n`);
    else await print(section(KINDS[kind].plural, answers));
  }
}

function section(title: string, answers: readonly Related[]): string {
  if (answers.length === 0) return `${title}: none in reach\n\n`;
  const lines = answers.flatMap((answer, at) => [
    `  ${at + 1}. ${answer.node.name} (${reasonLine(answer)})`,
    ...answer.reasons.slice(0, 1).flatMap((reason) => hopLines(reason).map((line) => `       ${line}`)),
  ]);
  return `${title}\n${lines.join("\n")}\n\n`;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new InvalidArgumentError("It must be a whole number above 0.");
  return Number(text);
}
