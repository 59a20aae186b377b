import type { Command } from "commander";
import { diff } from "../../analysis/diff.ts";
import { diffMarkdown } from "../../exporters/diff-markdown.ts";
import { readGraphFolder } from "../graph-folder.ts";
import { writeOut } from "../write-out.ts";

/** `paperloom diff OLD NEW` */
export function addDiff(program: Command): void {
  program
    .command("diff")
    .summary("say what changed between two built graphs")
    .description(
      "Prints as Markdown which papers, datasets, tools, methods and experiments are new, gone or changed, which links " +
        "have another role, and which communities are new, gone, grown, split or merged.",
    )
    .argument("<old>", "folder that paperloom build has written")
    .argument("<new>", "another, built later")
    .option("--json", "print all changes as one JSON object")
    .action(run);
}

async function run(before: string, after: string, options: { json?: boolean }): Promise<void> {
  const [one, two] = [await readGraphFolder(before), await readGraphFolder(after)];
  const changes = diff(one, two);
  await writeOut(
    options.json === true ? [`${JSON.stringify(changes, undefined, 2)}\n`] : diffMarkdown(changes),
    undefined,
  );
}
