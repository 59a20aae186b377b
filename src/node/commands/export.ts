import { createGzip } from "node:zlib";
import { type Command, Option } from "commander";
import { HTML, NO_PROJECTION } from "../../exporters/html.ts";
import { FOLDER_EXPORTERS } from "../../exporters/folder-exporters.ts";
import { FORMATS } from "../../exporters/formats.ts";
import { exporterOf } from "../../exporters/index.ts";
import { replaced, replacedLine } from "../../exporters/replaced.ts";
import { shaped } from "../../exporters/shape.ts";
import type { WrittenGraph } from "../../saved/saved.ts";
import { GRAPH_FILES } from "../graph-files.ts";
import { readGraphFolder } from "../graph-folder.ts";
import { writeListedFolder } from "../listed-folder.ts";
import { complain } from "../output.ts";
import { lookAtFile } from "../output-target.ts";
import { savedPage } from "../page.ts";
import { streamed, writeOut } from "../write-out.ts";
import { disk } from "../writing/files.ts";
import { replace } from "../writing/replace.ts";
import { addShapeOptions, shapeOf, type ShapeOptions } from "./shape-options.ts";

interface Options extends ShapeOptions {
  readonly to: string;
  readonly output?: string;
  readonly gzip?: boolean;
}

/** `paperloom export DIR --to FORMAT [-o FILE]` */
export function addExport(program: Command): void {
  const command = program
    .command("export")
    .summary("write a built graph in another format")
    .description(
      "Writes a built graph, a part of it or a projection of it in another format, to a file or to standard output. vault is a folder of linked notes, parquet one of three tables (nodes, edges, mentions), neo4j one of two tables with a script that loads them: written anew each time, but for what others put there. html is the page of paperloom view with the graph in it: one file that opens from a disk, without network.",
    )
    .argument("<folder>", "folder that paperloom build has written")
    .addOption(
      new Option("--to <format>", "format to write")
        .choices(FORMATS.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .option(
      "-o, --output <file>",
      "file to write, for vault, parquet and neo4j a folder (default: standard output)",
    );
  addShapeOptions(command).option("--gzip", "compress what is written").action(run);
}

async function run(folder: string, options: Options, command: Command): Promise<void> {
  const { to, output, gzip } = options;
  if (to === HTML.id && options.projection !== undefined) command.error(`error: ${NO_PROJECTION}`);
  const asFolder = FOLDER_EXPORTERS.find(({ id }) => id === to);
  if (asFolder !== undefined && (output === undefined || gzip === true))
    command.error(`error: ${to} is a folder: give it with -o, and leave out --gzip.`);
  const shape = await shapeOf(options);
  const written = shaped(await readGraphFolder(folder), shape);
  const { nodes, edges } = written.graph;
  if (nodes.length > 1 && edges.length === 0)
    complain(`no links are left between ${nodes.length} nodes. ${LINK_ADVICE}`);
  if (nodes.length === 0) complain("no node meets the conditions.");
  tellReplaced(to, written);
  if (asFolder !== undefined && output !== undefined)
    await writeListedFolder(output, asFolder, asFolder.files(written), folder);
  else await writeFile(folder, written, options);
  if (nodes.length === 0) process.exitCode = 1;
}

/** What the format cannot hold is said once, in numbers. */
function tellReplaced(to: string, written: WrittenGraph): void {
  const format = FORMATS.find(({ id }) => id === to);
  const line = format && replacedLine(to, replaced(format, written));
  if (line !== undefined) complain(line);
}

async function writeFile(
  folder: string,
  written: WrittenGraph,
  { to, output, gzip }: Options,
): Promise<void> {
  const exporter = await exporterOf(to, savedPage);
  const through = gzip === true ? [createGzip()] : [];
  if (output === undefined) return writeOut(exporter.write(written), through);
  const guard = { ours: GRAPH_FILES, look: () => lookAtFile(disk, output, folder) };
  await replace(disk, output, { file: streamed(exporter.write(written), through) }, guard);
}

const LINK_ADVICE = "Links begin at papers: add kind=paper, or tie things by --projection used-together.";
