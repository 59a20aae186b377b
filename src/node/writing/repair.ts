import { join } from "node:path";
import type { Files } from "./files.ts";
import type { WorkPlace } from "./work-place.ts";

/**
 * Ends what a stopped run has begun, and takes its working folder away: an old folder that stepped aside comes back
 * where the new one never took its place; where it did, what others put into the old one moves on.
 *
 * Safe to be stopped itself at any moment. Call it under the lock.
 *
 * @param ours  names of the files that we write into a folder; no others are removed
 */
export async function repair(files: Files, place: WorkPlace, ours: readonly string[]): Promise<void> {
  // an old file never left its place: what stands here is a second name of it
  if ((await files.standing(place.old))?.sort === "folder") {
    if ((await files.standing(place.fresh)) === undefined) await moveOthers(files, place, ours);
    else await bringBack(files, place);
  }
  for (const path of [place.fresh, place.old]) await removeOurs(files, path, ours);
}

/** What others put into the old folder goes into the new one, under its own name. */
export async function moveOthers(files: Files, place: WorkPlace, ours: readonly string[]): Promise<void> {
  for (const name of await others(files, place.old, ours)) {
    const to = join(place.target, name);
    if ((await files.standing(to)) === undefined) await files.rename(join(place.old, name), to);
  }
}

/** Names in a folder that are not ours. */
export async function others(
  files: Files,
  folder: string,
  ours: readonly string[],
): Promise<readonly string[]> {
  const known = new Set(ours);
  return (await files.names(folder)).filter((name) => !known.has(name));
}

/** Removes a file, or a folder with our files in it; a folder with anything else in it stays. */
export async function removeOurs(files: Files, path: string, ours: readonly string[]): Promise<void> {
  const standing = await files.standing(path);
  if (standing === undefined) return;
  if (standing.sort !== "folder") return files.removeFile(path);
  const names = await files.names(path);
  const known = new Set(ours);
  for (const name of names) if (known.has(name)) await files.removeFile(join(path, name));
  if (names.every((name) => known.has(name))) await files.removeFolder(path);
}

async function bringBack(files: Files, { target, old, parent }: WorkPlace): Promise<void> {
  const standing = await files.standing(target);
  // an empty folder that somebody made meanwhile gives way; anything else fails here and stays
  if (standing?.sort === "folder") await files.removeFolder(target);
  else if (standing !== undefined)
    throw new Error(`something else stands there now; the graph of before is in ${old}`);
  await files.rename(old, target);
  await files.syncFolder(parent);
}
