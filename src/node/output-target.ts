import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { GRAPH, GRAPH_FILES } from "./graph-files.ts";
import type { Files } from "./writing/files.ts";
import { Refused } from "./writing/refused.ts";

/** A folder that we may replace. */
export interface OwnFolder {
  /** the file in it that says that it is ours, and how that begins */
  readonly mark: string;
  readonly head: string;
  /** all files that we write into it */
  readonly names: readonly string[];
}

const GRAPH_FOLDER: OwnFolder = { mark: GRAPH, head: '{"format":"paperloom-graph"', names: GRAPH_FILES };

/** @throws Refused where a folder must not be put: over a file, a link, a device, an input, or what is not ours */
export async function lookAtFolder(
  files: Files,
  folder: string,
  inputs: readonly string[],
  own: OwnFolder = GRAPH_FOLDER,
): Promise<void> {
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
  await lookInside(files, target, folder, own);
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

async function lookInside(files: Files, target: string, folder: string, own: OwnFolder): Promise<void> {
  const names = await files.names(target);
  if (names.length === 0) return;
  const mark = join(target, own.mark);
  const ours = names.includes(own.mark) && (await files.standing(mark))?.sort === "file";
  if (!ours || !(await files.head(mark)).startsWith(own.head))
    throw new Refused(
      `${folder}: the folder holds other files and was left alone. Give an empty or new folder.`,
    );
  const written = new Set(own.names);
  for (const name of names.filter((one) => written.has(one))) {
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
