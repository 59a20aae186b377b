import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmdirSync, statSync, unlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import type { Vocabulary } from "../../vocabulary/compile.ts";
import { ENDING } from "./findings-cache.ts";

/** Where programs keep what they can make again, by the customs of the system. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const base = environment["XDG_CACHE_HOME"] ?? environment["LOCALAPPDATA"];
  return join(base === undefined || base === "" ? join(homedir(), ".cache") : base, "paperloom");
}

/** A name for all that decides what is found in a paper: the program and the vocabulary. */
export function extractorName(program: URL, vocabulary: Vocabulary): string {
  const hash = createHash("sha256").update(readFileSync(program)).update(serialize(vocabulary));
  return hash.digest("hex").slice(0, 16);
}

const EXTRACTOR_NAME = /^[0-9a-f]{16}$/u;

/**
 * Removes what has not been of use for the longest time, until no more is left than may be.
 *
 * Nothing but files of caches is touched, and no file of a running build is needed after it was opened.
 */
export function trimCache(folder: string, mostBytes: number): void {
  const files = entries(folder)
    .filter((name) => EXTRACTOR_NAME.test(name))
    .flatMap((name) => entries(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((path) => path.endsWith(ENDING))
    .map((path) => ({ path, stats: statSync(path) }))
    .toSorted((one, two) => two.stats.mtimeMs - one.stats.mtimeMs);
  let bytes = 0;
  for (const { path, stats } of files) {
    bytes += stats.size;
    if (bytes > mostBytes) unlinkSync(path);
  }
  for (const name of entries(folder))
    if (EXTRACTOR_NAME.test(name) && entries(join(folder, name)).length === 0) rmdirSync(join(folder, name));
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
