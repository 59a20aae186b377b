import { constants } from "node:fs";
import { open, readdir, realpath, type FileHandle } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { GRAPH_FILES } from "./graph-files.ts";

/** Addresses that are answered, each with its file; there are no others. */
export type ServedFiles = ReadonlyMap<string, string>;

/**
 * The files of the page by their addresses, and those of a graph below `/graph/`. The list is made once, so that no
 * address is ever turned into a path: nothing outside can be asked for.
 *
 * @throws Error when a folder is missing
 */
export async function servedFiles(page: string, graph: string): Promise<ServedFiles> {
  const [pageRoot, graphRoot] = await Promise.all([realpath(page), realpath(graph)]);
  const entries = await readdir(pageRoot, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const address = `/${relative(pageRoot, file).split(sep).join("/")}`;
    // the graph of the demonstration lies in the folder of the page
    if (entry.isFile() && !address.includes("/.") && !address.startsWith("/graph/")) files.set(address, file);
  }
  files.set("/", join(pageRoot, "index.html"));
  for (const name of GRAPH_FILES) files.set(`/graph/${name}`, join(graphRoot, name));
  return files;
}

/** A regular file opened for reading, with its size; nothing where it is missing, a link, a pipe or a device. */
export async function openServed(file: string): Promise<{ handle: FileHandle; size: number } | undefined> {
  // NONBLOCK: opening a pipe without a writer would wait for ever
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(file, flags).catch(() => undefined);
  if (handle === undefined) return undefined;
  const facts = await handle.stat().catch(() => undefined);
  if (facts?.isFile() === true) return { handle, size: facts.size };
  await handle.close();
  return undefined;
}
