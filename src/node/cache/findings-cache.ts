import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import type { CompactFindings } from "../../extraction/compact.ts";

/** Where the findings under a key stand. */
interface Place {
  readonly file: number;
  readonly start: number;
  readonly length: number;
}

/**
 * Findings of earlier runs by key, in files that are only added to: what a run that was stopped has found stays.
 *
 * A line is a key, a space and JSON. A line that is torn or damaged counts as not there.
 */
export class FindingsCache {
  readonly #own: string;
  readonly #files: number[] = [];
  readonly #places = new Map<string, Place>();

  /**
   * @param folder  made where there is none
   * @param own  name of the file that this run adds to, which no other run has
   * @throws Error when the disk does not let it
   */
  constructor(folder: string, own: string) {
    this.#own = join(folder, own);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.endsWith(ENDING)) this.#read(join(folder, name));
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  get(key: string): CompactFindings | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const bytes = Buffer.alloc(place.length);
    try {
      readSync(place.file, bytes, 0, place.length, place.start);
      return JSON.parse(bytes.toString("utf8")) as CompactFindings;
    } catch {
      return undefined;
    }
  }

  /** @throws Error when the disk does not let it */
  add(entries: readonly (readonly [key: string, found: CompactFindings])[]): void {
    const lines = entries.map(([key, found]) => `${key} ${JSON.stringify(found)}\n`);
    appendFileSync(this.#own, lines.join(""));
  }

  close(): void {
    for (const file of this.#files.splice(0)) closeSync(file);
    this.#places.clear();
  }

  #read(path: string): void {
    const bytes = readFileSync(path);
    const file = openSync(path, "r");
    this.#files.push(file);
    let used = false;
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(NEWLINE, start);
      // the run was stopped while it wrote this line
      if (end < 0) break;
      const space = bytes.indexOf(SPACE, start);
      if (space > start && space < end) {
        const key = bytes.toString("latin1", start, space);
        this.#places.set(key, { file, start: space + 1, length: end - space - 1 });
        used = true;
      }
      start = end + 1;
    }
    // so that what is of use is not taken for old
    if (used) utimesSync(path, new Date(), new Date());
  }
}

/** How names of the files of a cache end. */
export const ENDING = ".findings";

const NEWLINE = 10;
const SPACE = 32;
