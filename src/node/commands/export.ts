import { type Command, Option } from "commander";
import { EXPORTERS } from "../../exporters/index.ts";
import { readGraphFolder, writePieces } from "../graph-folder.ts";
import { print } from "../output.ts";

/** `paperloom export DIR --to FORMAT [-o FILE]` */
export function addExport(program: Command): void {
  program
    .command("export")
    .summary("write a built graph in another format")
    .description("Writes a built graph in another format, to a file or to standard output.")
    .argument("<folder>", "folder that paperloom build has written")
    .addOption(
      new Option("--to <format>", "format to write")
        .choices(EXPORTERS.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .option("-o, --output <file>", "file to write (default: standard output)")
    .action(run);
}

async function run(folder: string, { to, output }: { to: string; output?: string }): Promise<void> {
  const exporter = EXPORTERS.find(({ id }) => id === to);
  if (exporter === undefined) throw new Error(`there is no format ${to}`);
  const pieces = exporter.write(await readGraphFolder(folder));
  if (output !== undefined) await writePieces(output, pieces);
  else for (const piece of pieces) await print(piece);
}
