import { dirname, join, resolve } from "node:path";
import { diskReason } from "./disk-error.ts";
import type { Files, Standing } from "./files.ts";
import { releaseLock, takeLock } from "./lock.ts";
import { Refused } from "./refused.ts";
import { moveOthers, repair } from "./repair.ts";
import { Stopped, stoppable } from "./stop.ts";
import { workPlace, type WorkPlace } from "./work-place.ts";

/** Bytes or text, piece by piece. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** What is to stand at a path: one file, or a folder of files by name. */
export type Output = { readonly file: Pieces } | { readonly files: ReadonlyMap<string, Pieces> };

/** What may be replaced and removed. */
export interface Guard {
  /** names of the files that we write into folders; nothing else in them is removed */
  readonly ours: readonly string[];
  /** refuses what must not be replaced; asked under the lock */
  readonly look: () => Promise<void>;
}

/**
 * Puts a file or a folder in place, whole or not at all: it is made beside, brought to the disk, and then takes the
 * place of the old one by renaming. After an error or a signal the old one stands as before; after a stop of any other
 * sort the next run repairs what is left. What others put into the folder moves on into the new one.
 *
 * @throws Refused when another run writes there, or the guard says no
 * @throws Stopped after a signal
 * @throws Error with the reason in one line
 */
export async function replace(files: Files, target: string, output: Output, guard: Guard): Promise<void> {
  const place = workPlace(resolve(target));
  await stoppable(async (check) => {
    const made = await makeParents(files, place.parent);
    try {
      await takeLock(files, place, guard.ours);
      await underLock(files, place, output, guard, check);
    } catch (error) {
      for (const folder of made) await files.removeFolder(folder).catch(() => undefined);
      throw error;
    }
  }).catch((error: unknown) => {
    if (error instanceof Stopped || error instanceof Refused) throw error;
    throw new Error(`${target}: cannot be written: ${diskReason(error)}. What stood there is as it was.`, {
      cause: error,
    });
  });
}

async function underLock(
  files: Files,
  place: WorkPlace,
  output: Output,
  { ours, look }: Guard,
  check: () => void,
): Promise<void> {
  try {
    await look();
    const before = await files.standing(place.target);
    if ("file" in output) await writeFile(files, place.fresh, output.file, check, before?.mode);
    else await writeFolder(files, place.fresh, output.files, check, before?.mode);
    check();
    await takePlace(files, place, before?.sort, ours);
  } catch (error) {
    await tidy(files, place, ours);
    throw error;
  }
  // the new one stands: what cannot be tidied up now is left to the next run
  await tidy(files, place, ours);
}

async function tidy(files: Files, place: WorkPlace, ours: readonly string[]): Promise<void> {
  await repair(files, place, ours)
    .then(() => releaseLock(files, place))
    .catch(() => undefined);
}

/** The steps that change what stands at the target; at an error they are taken back, the last first. */
async function takePlace(
  files: Files,
  place: WorkPlace,
  before: Standing["sort"] | undefined,
  ours: readonly string[],
): Promise<void> {
  const { target, fresh, old, parent } = place;
  const backwards: (() => Promise<void>)[] = [];
  try {
    if (before === "folder") {
      await files.rename(target, old);
      backwards.push(() => files.rename(old, target));
    }
    // a file is gone once another has taken its name, but for a second name
    const kept =
      before === "file" &&
      (await files.link(target, old).then(
        () => true,
        () => false,
      ));
    await files.rename(fresh, target);
    backwards.push(kept ? () => files.rename(old, target) : () => files.rename(target, fresh));
    await files.syncFolder(parent);
  } catch (error) {
    for (const step of backwards.toReversed()) await step();
    throw error;
  }
  if (before === "folder") await moveOthers(files, place, ours).catch(() => undefined);
}

async function writeFolder(
  files: Files,
  folder: string,
  content: ReadonlyMap<string, Pieces>,
  check: () => void,
  mode = 0o777,
): Promise<void> {
  await files.makeFolder(folder, mode | 0o700);
  for (const [name, pieces] of content) await writeFile(files, join(folder, name), pieces, check);
  await files.syncFolder(folder);
}

async function writeFile(
  files: Files,
  path: string,
  pieces: Pieces,
  check: () => void,
  mode?: number,
): Promise<void> {
  const file = await files.create(path, mode);
  try {
    for await (const piece of pieces) {
      check();
      await file.write(piece);
    }
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/** Makes the folders that are missing on the way, and says which, the innermost first. */
async function makeParents(files: Files, folder: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let at = folder; (await files.standing(at)) === undefined; at = dirname(at)) missing.push(at);
  const made: string[] = [];
  try {
    for (const path of missing.toReversed()) {
      await files.makeFolder(path);
      made.unshift(path);
      await files.syncFolder(dirname(path));
    }
  } catch (error) {
    for (const path of made) await files.removeFolder(path).catch(() => undefined);
    throw error;
  }
  return made;
}
