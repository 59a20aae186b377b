import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { GRAPH, GRAPH_FILES } from "./graph-files.ts";
import type { Files } from "./writing/files.ts";
import { Refused } from "./writing/refused.ts";

/** How every graph of ours begins. */
const GRAPH_HEAD = '{"format":"paperloom-graph"';

/** @throws Refused where a graph must not be put: over a file, a link, a device, an input, or what is no graph of ours */
export async function lookAtFolder(files: Files, folder: string, inputs: readonly string[]): Promise<void> {
  const target = await realTarget(folder);
  const standing = await files.standing(target);
  if (standing === undefined) return;
  if (standing.sort !== "folder")
    throw new Refused(`${folder}: ${WHAT[standing.sort]} stands there and was left alone. Give a folder.`);
  if (isIn(target, process.cwd()))
    throw new Refused(`${folder}: the folder you stand in cannot be replaced. Give a folder in it.`);
  for (const input of inputs)
    if (input !== "-" && isIn(target, await realpath(input).catch(() => resolve(input))))
      throw new Refused(`${folder}: ${input} is an input and lies in it. Give another folder.`);
  await lookInside(files, target, folder);
}

/** @throws Refused where a file must not be put: over a folder, a link, a device, or a file of the graph it comes from */
export async function lookAtFile(files: Files, file: string, graph: string): Promise<void> {
  const target = await realTarget(file);
  const standing = await files.standing(target);
  if (dirname(target) === (await realpath(graph)) && GRAPH_FILES.some((name) => name === basename(target)))
    throw new Refused(`${file}: it is a part of the graph that is read. Give another file.`);
  if (standing === undefined || standing.sort === "file") return;
  throw new Refused(
    `${file}: ${WHAT[standing.sort]} stands there and was left alone. Give a file, or leave out -o for standard output.`,
  );
}

const WHAT = { file: "a file", folder: "a folder", link: "a link", other: "a device or pipe" } as const;

async function lookInside(files: Files, target: string, folder: string): Promise<void> {
  const names = await files.names(target);
  if (names.length === 0) return;
  const ours = names.includes(GRAPH) && (await files.standing(join(target, GRAPH)))?.sort === "file";
  if (!ours || !(await files.head(join(target, GRAPH))).startsWith(GRAPH_HEAD))
    throw new Refused(
      `${folder}: the folder holds other files and was left alone. Give an empty or new folder.`,
    );
  for (const name of GRAPH_FILES) {
    const standing = await files.standing(join(target, name));
    if (standing !== undefined && standing.sort !== "file")
      throw new Refused(
        `${folder}: ${name} in it is ${WHAT[standing.sort]}, not our file. Move it elsewhere.`,
      );
  }
}

/** The way to a target without links; the target itself may be one. */
async function realTarget(path: string): Promise<string> {
  const target = resolve(path);
  return join(await realpath(dirname(target)).catch(() => dirname(target)), basename(target));
}

function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}
