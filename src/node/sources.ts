import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Problem } from "../model/problem.ts";
import { decodedSource, type MakeDecoder } from "../readers/decoded-source.ts";
import { READERS } from "../readers/index.ts";
import { byText } from "../text/order.ts";
import type { Source } from "../readers/reader.ts";

/** Sources that can be opened, and what is wrong with the others. */
export interface OpenedSources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/**
 * Files as sources of text, in the order given. `-` is standard input, what is packed with gzip is unpacked, and
 * a folder stands for the files in it whose endings a reader knows, by name; the others are named as left out.
 */
export async function openSources(paths: readonly string[]): Promise<OpenedSources> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = path === "-" ? { files: ["-"] } : await filesAt(path);
    if (found.problem !== undefined) problems.push(found.problem);
    for (const file of found.files) sources.push(decodedSource(nameOf(file), bytesOf(file), makeDecoder));
  }
  return { sources, problems };
}

function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

/** The files that a path stands for, and what is wrong with it. */
async function filesAt(
  path: string,
): Promise<{ readonly files: readonly string[]; readonly problem?: Problem }> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path] };
    const endings = [...new Set(READERS.flatMap(({ extensions }) => extensions))].map(
      (ending) => `.${ending}`,
    );
    const hasEnding = (name: string) =>
      endings.some((ending) => name.toLowerCase().replace(/\.gz$/u, "").endsWith(ending));
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.map(({ name }) => name).toSorted(byText);
    const others = entries.filter(
      (entry) => entry.isFile() && !entry.name.startsWith(".") && !hasEnding(entry.name),
    );
    const files = names.filter(hasEnding).map((name) => join(path, name));
    if (files.length > 0 && others.length === 0) return { files };
    const advice = `Name files by their format: ${endings.join(", ")}.`;
    if (files.length > 0)
      return { files, problem: leftOut(path, others.map(({ name }) => name).toSorted(byText), advice) };
    const what = "no file in this folder has a known ending";
    return { files, problem: { file: path, what, done: "skipped", advice } };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const what = code === "ENOENT" ? "there is no such file" : `the file cannot be read: ${code}`;
    const advice = "Check the name and the rights of the file.";
    return { files: [], problem: { file: path, what, done: "skipped", advice } };
  }
}

/** More names would hide what else is said. */
const MOST_NAMES = 5;

function leftOut(file: string, names: readonly string[], advice: string): Problem {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  const what = `no known ending: ${names.slice(0, MOST_NAMES).join(", ")}${more}`;
  return { file, what, done: "left out", advice };
}

/** A stream that breaks (a damaged .gz, a lost disk) ends with an error that says why. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const bytes = path === "-" ? process.stdin : createReadStream(path);
  const chunks = bytes[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const whole = Readable.from(from(asBytes(first.value), chunks));
  const isPacked = asBytes(first.value)[0] === GZIP[0] && asBytes(first.value)[1] === GZIP[1];
  const plain = isPacked ? whole.pipe(createGunzip()) : whole;
  if (plain !== whole) whole.on("error", (error: Error) => plain.destroy(error));
  for await (const chunk of plain) yield asBytes(chunk);
}

/** How gzip begins, whatever the file is called. */
const GZIP = [0x1f, 0x8b] as const;

async function* from(first: Uint8Array, others: AsyncIterator<unknown>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await others.next(); next.done !== true; next = await others.next())
    yield asBytes(next.value);
}

function asBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}

const makeDecoder: MakeDecoder = (encoding, options) => new TextDecoder(encoding, options);
