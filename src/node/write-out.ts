import { createWriteStream } from "node:fs";
import { Readable, type Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Writes pieces of text one after another to a file or to standard output, waiting where the other side is slow. */
export async function writeOut(
  pieces: Iterable<string>,
  file: string | undefined,
  through: readonly Duplex[] = [],
): Promise<void> {
  const source = Readable.from(batches(pieces));
  if (file === undefined) await pipeline([source, ...through, process.stdout], { end: false });
  else await pipeline([source, ...through, createWriteStream(file)]);
}

/** Pieces joined to some 64 kB: a write for every line would take most of the time. */
function* batches(pieces: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < 65_536) continue;
    yield batch.join("");
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch.join("");
}
