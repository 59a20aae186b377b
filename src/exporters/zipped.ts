import { strToU8, Zip, ZipDeflate, type FlateError } from "fflate";
import { batches } from "../text/batches.ts";
import type { FolderFile } from "./exporter.ts";

/** Most files of a zip, and bytes of it and of each file in it: above them stands a younger form that not all read. */
const MOST_FILES = 65_534;
const MOST_BYTES = 0xff_ff_ff_fe;

/** The least table for what was there before: with the usual one 25,000 notes took 5.1 s and not 2.9, of equal size. */
const TABLE = { mem: 0 } as const;

/** What may be the name of a file or folder wherever a zip is unpacked; it leads to no other folder. */
const FLAT = /^[^/\\:*?"<>|\p{Cc}]+$/u;
const UPWARDS = /^\.{1,2}$/u;

/**
 * A folder of files as one zip, in pieces, so that no more than some 64 kB of a file is in memory. Unpacked it is a
 * folder again. Names are in UTF-8.
 *
 * @param folder  its name
 * @param time  what the files are dated, as its clock on the wall; 1980 to 2099
 * @throws Error when a name is none for a file, and when there are more files or bytes than a zip holds
 */
export function* zipped(folder: string, files: Iterable<FolderFile>, time: Date): Generator<Uint8Array> {
  // their pieces are not made yet
  const all = [...files];
  if (all.length > MOST_FILES) throw new Error(`a zip holds at most ${MOST_FILES} files. ${ADVICE}`);
  const made = { pieces: [] as Uint8Array[], bytes: 0 };
  const zip = new Zip((error: FlateError | null, piece) => {
    if (error !== null) throw error;
    made.pieces.push(piece);
    made.bytes += piece.length;
  });
  for (const { name, pieces } of all) {
    const file = new ZipDeflate(`${flat(folder)}/${flat(name)}`, TABLE);
    file.mtime = time;
    zip.add(file);
    for (const piece of batches(pieces)) {
      file.push(typeof piece === "string" ? strToU8(piece) : piece);
      if (Math.max(made.bytes, file.size) > MOST_BYTES)
        throw new Error(`a zip holds at most 4 GB. ${ADVICE}`);
      yield* made.pieces.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* made.pieces.splice(0);
  }
  zip.end();
  yield* made.pieces;
}

const ADVICE = "Save less of the graph, or write the folder with paperloom export.";

function flat(name: string): string {
  if (!FLAT.test(name) || UPWARDS.test(name))
    throw new Error(`a file cannot be called ${JSON.stringify(name)}`);
  return name;
}
