import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
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
 * Files as sources of text, in the order given. `-` is standard input, a name that ends in `.gz` is unpacked, and
 * a folder stands for the files in it whose endings a reader knows, by name.
 */
export async function openSources(paths: readonly string[]): Promise<OpenedSources> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = path === "-" ? ["-"] : await filesAt(path);
    if (!Array.isArray(found)) problems.push(found);
    else for (const file of found) sources.push(decodedSource(nameOf(file), bytesOf(file), makeDecoder));
  }
  return { sources, problems };
}

function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

/** The files that a path stands for, or what is wrong with it. */
async function filesAt(path: string): Promise<string[] | Problem> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const endings = [...new Set(READERS.flatMap(({ extensions }) => extensions))].map(
      (ending) => `.${ending}`,
    );
    const files = (await readdir(path)).filter((name) =>
      endings.some((ending) => name.toLowerCase().replace(/\.gz$/u, "").endsWith(ending)),
    );
    if (files.length > 0) return files.toSorted(byText).map((name) => join(path, name));
    const advice = `Name files by their format: ${endings.join(", ")}.`;
    return { file: path, what: "no file in this folder has a known ending", done: "skipped", advice };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const what = code === "ENOENT" ? "there is no such file" : `the file cannot be read: ${code}`;
    return { file: path, what, done: "skipped", advice: "Check the name and the rights of the file." };
  }
}

/** A stream that breaks (a damaged .gz, a lost disk) ends with an error that says why. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const bytes = path === "-" ? process.stdin : createReadStream(path);
  const plain = path.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  if (plain !== bytes) bytes.on("error", (error: Error) => plain.destroy(error));
  for await (const chunk of plain) yield chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}

const makeDecoder: MakeDecoder = (encoding, options) => new TextDecoder(encoding, options);
