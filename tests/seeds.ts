import { readFileSync, readdirSync } from "node:fs";
import type { Source } from "../src/readers/reader.ts";

const FOLDER = new URL("../data/corpus/", import.meta.url);

/** The five seed documents as sources, each in one chunk or in chunks of a size. */
export function seeds(size?: number): Source[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => {
      const text = readFileSync(new URL(name, FOLDER), "utf8");
      return { name, chunks: size === undefined ? [text] : chunks(text, size) };
    });
}

/** A text as a source. */
export function source(name: string, text: string): Source {
  return { name, chunks: [text] };
}

/** A text in pieces of equal length, the last one shorter. */
export function chunks(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
}
