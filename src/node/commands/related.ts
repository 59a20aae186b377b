import { type Command, Option } from "commander";
import { adjacency } from "../../analysis/adjacency.ts";
import { ofYears } from "../../analysis/of-years.ts";
import { hopLines, reasonLine } from "../../analysis/reason-text.ts";
import { related, type Related } from "../../analysis/related.ts";
import type { GraphNode } from "../../model/graph.ts";
import { KINDS, KIND_NAMES } from "../../model/kinds.ts";
import { RELATION_NAMES, type Relation } from "../../model/relations.ts";
import type { Years } from "../../model/years.ts";
import { readGraphFolder } from "../graph-folder.ts";
import { print } from "../output.ts";
import { askedNode } from "./asked-node.ts";
import { limitOf } from "./limit.ts";
import { yearsOf } from "./years.ts";

interface Options {
  readonly in: string;
  readonly kind?: string;
  readonly year?: Years;
  readonly role?: Relation;
  readonly limit: number;
  readonly json?: boolean;
}

/** `paperloom related NAME… --in DIR` */
export function addRelated(program: Command): void {
  program
    .command("related")
    .summary("say what belongs to a dataset, tool, paper or any other node, and why")
    .description(
      "Ranks what belongs to one or more nodes, with the papers and sentences that tie them. Names may be written in " +
        "any case; ids, arXiv ids and DOIs work as well.",
    )
    .argument("<name...>", 'names of nodes, as "JetClass"')
    .requiredOption("--in <folder>", "folder that paperloom build has written")
    .addOption(new Option("--kind <kind>", "only answers of this kind").choices(KIND_NAMES))
    .option("--year <years>", "only what papers of 2024, or of 2020..2024, say", yearsOf)
    .addOption(
      new Option(
        "--role <role>",
        "only papers that play this role to it, and things that play it to a paper that names it",
      ).choices(RELATION_NAMES.filter((role) => role !== "authored")),
    )
    .option("--limit <number>", "answers for each kind", limitOf, 5)
    .option("--json", "print the answers as JSON")
    .action(run);
}

async function run(names: readonly string[], options: Options): Promise<void> {
  const { graph } = await readGraphFolder(options.in);
  const { kind: only, year, role, limit } = options;
  const whole = adjacency(graph);
  const ids = names.map((name) => askedNode(graph, name).id);
  const rows = year === undefined ? whole : ofYears(whole, year, ids);
  const kinds = KIND_NAMES.filter((kind) => (only === undefined ? kind !== "author" : kind === only));
  for (const kind of kinds) {
    const keep = (node: GraphNode): boolean => node.kind === kind;
    const answers = related(rows, ids, { keep, limit, ...(role === undefined ? {} : { role }) });
    if (options.json === true) for (const answer of answers) await print(`${JSON.stringify(answer)}\n`);
    else if (answers.length > 0) await print(section(KINDS[kind].plural, answers, ids.length));
    else await print(`${KINDS[kind].plural}: none ${conditionsOf(options)}\n\n`);
  }
}

/** `with the role "introduces" in papers of 2020..2024` */
function conditionsOf({ role, year }: Options): string {
  return [
    role === undefined ? "near" : `with the role "${role}"`,
    ...(year === undefined
      ? []
      : [`in papers of ${year.from === year.to ? year.from : `${year.from}..${year.to}`}`]),
  ].join(" ");
}

function section(title: string, answers: readonly Related[], asked: number): string {
  const lines = answers.flatMap((answer, at) => [
    `  ${at + 1}. ${answer.node.name} (${reasonLine(answer, asked)})`,
    ...answer.reasons.slice(0, 1).flatMap((reason) => hopLines(reason).map((line) => `       ${line}`)),
  ]);
  return `${title}\n${lines.join("\n")}\n\n`;
}
