import { PassThrough, Readable, type Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { batches } from "../text/batches.ts";
import { visible } from "./visible.ts";

/** Writes pieces of text one after another to standard output, waiting where the other side is slow. */
export async function writeOut(pieces: Iterable<string>, through: readonly Duplex[] = []): Promise<void> {
  const safe = process.stdout.isTTY && through.length === 0 ? visibleBatches(pieces) : batches(pieces);
  await pipeline([Readable.from(safe), ...through, process.stdout], { end: false });
}

function* visibleBatches(pieces: Iterable<string>): Generator<string> {
  for (const batch of batches(pieces)) yield visible(batch);
}

/** Pieces as one stream that has gone through others, as a compressor; an error in any of them ends it. */
export function streamed(pieces: Iterable<string>, through: readonly Duplex[]): AsyncIterable<Uint8Array> {
  const streams = [Readable.from(batches(pieces)), ...through, new PassThrough()] as const;
  pipeline(streams).catch(() => undefined); // the last of them throws it at its reader
  return streams.at(-1) as AsyncIterable<Uint8Array>;
}
