import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FolderExporter, FolderFile } from "../exporters/exporter.ts";
import { batches } from "../text/batches.ts";
import { lookAtFolder } from "./output-target.ts";
import { disk } from "./writing/files.ts";
import { Refused } from "./writing/refused.ts";
import { replace } from "./writing/replace.ts";
import { workPlace } from "./writing/work-place.ts";

/** The file in a folder that says which others we wrote there, so that the next run takes these away and no more. */
const LISTING = ".paperloom-files.json";

/** How every such file begins. */
const LISTING_HEAD = '{"format":"paperloom-files"';

interface Listing {
  /** id of the format; lists said nothing of it at first */
  readonly of?: string;
  readonly names: readonly string[];
}

/** What a listing says of a format, and tells its files by. */
type ListedFormat = Pick<FolderExporter, "id" | "extension">;

/**
 * Writes files into a folder, whole or not at all. Those of an earlier run go; what others put there stays.
 *
 * @param graph  folder that the graph was read from
 * @throws Error when the folder holds something, but nothing of ours, or files of another format, or the disk fails
 */
export async function writeListedFolder(
  folder: string,
  format: ListedFormat,
  files: Iterable<FolderFile>,
  graph: string,
): Promise<void> {
  const contents = new Map([...files].map(({ name, pieces }) => [name, batches(pieces)]));
  const names = [...contents.keys()];
  // first, so that a run that was stopped has said what it was about to write
  const content = new Map<string, Iterable<string | Uint8Array>>([
    [LISTING, [listingText(format, names)]],
    ...contents,
  ]);
  const { target, old, fresh } = workPlace(resolve(folder));
  const earlier = await Promise.all([target, old, fresh].map(listingIn));
  const own = {
    mark: LISTING,
    head: LISTING_HEAD,
    names: [LISTING, ...names, ...earlier.flatMap((one) => one.names)],
  };
  const look = async (): Promise<void> => {
    await lookAtFolder(disk, folder, [graph], own);
    const listing = await listingIn(folder);
    lookAtFormat(folder, format, listing);
    await lookForOthers(folder, names, listing);
  };
  await replace(disk, folder, { files: content }, { ours: own.names, look });
}

/** @throws Refused where an earlier run has written another format: its files would go as those that are no more */
function lookAtFormat(folder: string, { id, extension }: ListedFormat, { of, names }: Listing): void {
  const isSame = of === undefined ? names.every((name) => name.endsWith(`.${extension}`)) : of === id;
  if (isSame) return;
  const files = of === undefined ? "files of another format" : `files of --to ${of}`;
  throw new Refused(`${folder}: it holds ${files}, which --to ${id} would take away. Give another folder.`);
}

/** @throws Refused where somebody else has put a file that has the name of one of ours */
async function lookForOthers(folder: string, names: readonly string[], listing: Listing): Promise<void> {
  if ((await disk.standing(folder)) === undefined) return;
  const earlier = new Set([LISTING, ...listing.names]);
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const other = (await disk.names(folder)).find(
    (name) => wanted.has(name.toLowerCase()) && !earlier.has(name),
  );
  if (other !== undefined)
    throw new Refused(`${folder}: ${other} in it is not our file, and would be replaced. Move it elsewhere.`);
}

function listingText({ id }: ListedFormat, names: readonly string[]): string {
  return `${LISTING_HEAD},"of":${JSON.stringify(id)},"names":${JSON.stringify(names, undefined, 1)}}\n`;
}

/** What the listing in a folder says; no names where there is none, or it is damaged. */
async function listingIn(folder: string): Promise<Listing> {
  const text = await readFile(join(folder, LISTING), "utf8").catch(() => "");
  if (!text.startsWith(LISTING_HEAD)) return NO_FILES;
  try {
    const { of, names } = JSON.parse(text) as { readonly of?: unknown; readonly names?: unknown };
    if (!Array.isArray(names)) return NO_FILES;
    const texts = names.filter((name) => typeof name === "string");
    return typeof of === "string" ? { of, names: texts } : { names: texts };
  } catch {
    return NO_FILES;
  }
}

const NO_FILES: Listing = { names: [] };
