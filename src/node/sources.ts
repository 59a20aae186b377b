import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../readers/reader.ts";

/** Sources that can be opened, and what is wrong with the others. */
export interface OpenedSources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Files as sources of text; `-` is standard input, a name that ends in `.gz` is unpacked. */
export async function openSources(paths: readonly string[]): Promise<OpenedSources> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const problem = path === "-" ? undefined : await unreadable(path);
    if (problem === undefined)
      sources.push({ name: path === "-" ? "standard input" : path, chunks: chunksOf(path) });
    else problems.push(problem);
  }
  return { sources, problems };
}

async function unreadable(file: string): Promise<Problem | undefined> {
  try {
    const facts = await stat(file);
    if (!facts.isDirectory()) return undefined;
    return {
      file,
      what: "this is a folder",
      done: "skipped",
      advice: "Name the files in it, as folder/*.txt.",
    };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const what = code === "ENOENT" ? "there is no such file" : `the file cannot be read: ${code}`;
    return { file, what, done: "skipped", advice: "Check the name and the rights of the file." };
  }
}

/** A stream that breaks (a damaged .gz, a lost disk) ends with an error that names the file. */
async function* chunksOf(path: string): AsyncGenerator<string> {
  const bytes = path === "-" ? process.stdin : createReadStream(path);
  const plain = path.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  if (plain !== bytes) bytes.on("error", (error: Error) => plain.destroy(error));
  const decoder = new TextDecoder();
  for await (const chunk of plain) yield decoder.decode(asBytes(chunk), { stream: true });
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

function asBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}
