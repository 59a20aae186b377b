import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FolderFile } from "../exporters/exporter.ts";
import { lookAtFolder } from "./output-target.ts";
import { batches } from "./write-out.ts";
import { disk } from "./writing/files.ts";
import { Refused } from "./writing/refused.ts";
import { replace } from "./writing/replace.ts";
import { workPlace } from "./writing/work-place.ts";

/** The file in a folder that says which others we wrote there, so that the next run takes these away and no more. */
const LISTING = ".paperloom-files.json";

/** How every such file begins. */
const LISTING_HEAD = '{"format":"paperloom-files"';

/**
 * Writes files into a folder, whole or not at all. Those of an earlier run go; what others put there stays.
 *
 * @param graph  folder that the graph was read from
 * @throws Error when the folder holds something, but nothing of ours, or the disk fails
 */
export async function writeListedFolder(
  folder: string,
  files: Iterable<FolderFile>,
  graph: string,
): Promise<void> {
  const contents = new Map([...files].map(({ name, pieces }) => [name, batches(pieces)]));
  const names = [...contents.keys()];
  // first, so that a run that was stopped has said what it was about to write
  const content = new Map<string, Iterable<string | Uint8Array>>([[LISTING, [listing(names)]], ...contents]);
  const { target, old, fresh } = workPlace(resolve(folder));
  const earlier = await Promise.all([target, old, fresh].map(listedIn));
  const own = { mark: LISTING, head: LISTING_HEAD, names: [LISTING, ...names, ...earlier.flat()] };
  const look = async (): Promise<void> => {
    await lookAtFolder(disk, folder, [graph], own);
    await lookForOthers(folder, names);
  };
  await replace(disk, folder, { files: content }, { ours: own.names, look });
}

/** @throws Refused where somebody else has put a file that has the name of one of ours */
async function lookForOthers(folder: string, names: readonly string[]): Promise<void> {
  if ((await disk.standing(folder)) === undefined) return;
  const earlier = new Set([LISTING, ...(await listedIn(folder))]);
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const other = (await disk.names(folder)).find(
    (name) => wanted.has(name.toLowerCase()) && !earlier.has(name),
  );
  if (other !== undefined)
    throw new Refused(`${folder}: ${other} in it is not our file, and would be replaced. Move it elsewhere.`);
}

function listing(names: readonly string[]): string {
  return `${LISTING_HEAD},"names":${JSON.stringify(names, undefined, 1)}}\n`;
}

/** Names that a listing in a folder gives; none where there is none, or it is damaged. */
async function listedIn(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, LISTING), "utf8").catch(() => "");
  if (!text.startsWith(LISTING_HEAD)) return [];
  try {
    const { names } = JSON.parse(text) as { readonly names?: unknown };
    return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
  } catch {
    return [];
  }
}
